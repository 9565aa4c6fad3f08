import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('advice-ignored', facts({ messages }));
const AGAIN = [
  'As I mentioned before, please update the app first.',
  'As already explained in my last message, the update is needed.',
] as const;

describe('advice-ignored', () => {
  it('raises where we have to repeat our advice and the trouble goes on', () => {
    const messages = [
      them(daysAgo(9)),
      us(daysAgo(8), AGAIN[0]),
      them(daysAgo(7), 'No change.'),
      us(daysAgo(6), AGAIN[1]),
      them(daysAgo(5), 'No change.'),
    ];

    expect(levelOf(told(...messages))).toBeCloseTo(0.5);
  });

  it('takes one repetition for letters that crossed', () => {
    expect(told(them(daysAgo(9)), us(daysAgo(8), AGAIN[0]), them(daysAgo(7), 'No change.')).outcome).toBe('clear');
  });

  it.each([
    'I did exactly what you said, it does not help.',
    'I have updated the app and it still does not work.',
    '말씀하신 대로 해 봤는데 여전히 안 됩니다.',
  ])('does not blame who followed the advice: %s', (text) => {
    const messages = [them(daysAgo(9)), us(daysAgo(8), AGAIN[0]), them(daysAgo(7), 'It still does not work.')];

    expect(told(...messages, us(daysAgo(6), AGAIN[1]), them(daysAgo(5), text)).outcome).toBe('clear');
    expect(told(...messages, us(daysAgo(6), AGAIN[1]), them(daysAgo(5), 'It still does not work.')).outcome).toBe(
      'raised',
    );
  });

  it('asks for advice in what we repeat, and for trouble after it', () => {
    const repeated = (ours: string, theirs: string) =>
      told(
        them(daysAgo(9)),
        us(daysAgo(8), ours),
        them(daysAgo(7), theirs),
        us(daysAgo(6), ours),
        them(daysAgo(5), theirs),
      ).outcome;

    expect(repeated('As I mentioned before, your refund will arrive.', 'It still has not arrived.')).toBe('clear');
    expect(repeated('앞서 말씀드린 대로 환불은 이번 주에 입금됩니다.', '아직도 안 왔습니다.')).toBe('clear');
    expect(repeated(AGAIN[0], 'When do you open tomorrow?')).toBe('clear');
  });

  it('is clear once the customer closes', () => {
    expect(
      told(
        them(daysAgo(9)),
        us(daysAgo(8), AGAIN[0]),
        us(daysAgo(6), AGAIN[1]),
        them(daysAgo(5), 'Works now, thank you!'),
      ).outcome,
    ).toBe('clear');
  });

  it('reads Korean', () => {
    const messages = [
      them(daysAgo(9)),
      us(daysAgo(8), '앞서 말씀드린 대로 앱을 먼저 업데이트해 주셔야 합니다.'),
      them(daysAgo(7), '그대로예요.'),
      us(daysAgo(6), '이전에 안내드린 것처럼 업데이트가 필요합니다.'),
      them(daysAgo(5), '여전히 안 됩니다.'),
    ];

    expect(told(...messages).outcome).toBe('raised');
  });

  it('does not apply before we wrote, and is unknown without the conversation', () => {
    expect(told(them(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('advice-ignored', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
