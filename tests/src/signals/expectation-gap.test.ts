import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, HOUR, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('expectation-gap', facts({ messages }));
const reply = (text: string) => told(them(daysAgo(1)), us(daysAgo(1) + HOUR, text));

describe('expectation-gap', () => {
  it('raises where work is promised and no word says when', () => {
    expect(levelOf(reply('We will send you a new lamp.'))).toBeCloseTo(0.25);
    expect(levelOf(reply('새 램프를 보내 드리겠습니다.'))).toBeCloseTo(0.25);
  });

  it('raises on a promise without reserve', () => {
    expect(levelOf(reply('I guarantee that this will never happen again by Friday.'))).toBeGreaterThanOrEqual(0.3);
    expect(reply('이런 일은 절대 다시 없을 것을 약속드립니다.').outcome).toBe('raised');
  });

  it.each(['I will ask why the courier comes on Monday.', '금요일 예약을 변경해 드리겠습니다.'])(
    'raises where the only time is another thing’s: %s',
    (text) => {
      expect(levelOf(reply(text))).toBeCloseTo(0.25);
    },
  );

  it('is clear where we say when, and once it is done', () => {
    expect(reply('We will send you a new lamp by Friday.').outcome).toBe('clear');
    expect(
      told(them(daysAgo(3)), us(daysAgo(2), 'We will send you a new lamp.'), us(daysAgo(1), 'It has been shipped.'))
        .outcome,
    ).toBe('clear');
  });

  it('does not apply before we wrote, and is unknown without the conversation', () => {
    expect(told(them(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('expectation-gap', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
