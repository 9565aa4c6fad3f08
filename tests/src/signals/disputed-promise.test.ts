import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, HOUR, history, pastTicket, them, ticket, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('disputed-promise', facts({ messages }));
const exchange = (at: number, text: string, reply = 'I see.') => [them(at, text), us(at + HOUR, reply)];
const CLAIM = 'Your colleague promised me a free replacement.';
const CLAIM_AGAIN = 'I was promised a refund by your agent.';

describe('disputed-promise', () => {
  it('raises from the second claim that the record does not hold', () => {
    const twice = [
      ...exchange(daysAgo(9), 'It broke.'),
      ...exchange(daysAgo(8), CLAIM),
      ...exchange(daysAgo(7), CLAIM_AGAIN),
    ];

    expect(levelOf(told(...twice))).toBeCloseTo(0.4);
  });

  it('takes a claim repeated in one turn, or because we asked, for one', () => {
    const begun = exchange(daysAgo(9), 'It broke.');
    const asked = exchange(daysAgo(8), CLAIM, 'Who promised that?');

    expect(told(...begun, them(daysAgo(8), CLAIM), them(daysAgo(8) + 1, CLAIM_AGAIN)).outcome).toBe('clear');
    expect(told(...begun, ...asked, ...exchange(daysAgo(7), CLAIM_AGAIN)).outcome).toBe('clear');
  });

  it('believes "nobody answered" from whoever waits, within our limit too', () => {
    const waiting = (at: number) => [them(at), them(at + 2 * HOUR, 'Nobody has answered me.'), us(at + 3 * HOUR)];

    expect(told(...exchange(daysAgo(9), 'It broke.'), ...waiting(daysAgo(8)), ...waiting(daysAgo(7))).outcome).toBe(
      'clear',
    );
  });

  it.each([
    'They promised me a refund on the phone.',
    'Your shop promised me a free replacement.',
    '매장에서 무상으로 교환해 준다고 약속했습니다.',
  ])('cannot tell what was said elsewhere: %s', (claim) => {
    const begun = exchange(daysAgo(9), 'It broke.');

    expect(told(...begun, ...exchange(daysAgo(8), claim, 'I see.'), ...exchange(daysAgo(7), claim))).toMatchObject({
      missing: ['elsewhere'],
    });
  });

  it('gives the first claim the benefit of the doubt', () => {
    expect(told(...exchange(daysAgo(9), 'It broke.'), ...exchange(daysAgo(8), CLAIM)).outcome).toBe('clear');
  });

  it('is silent where we did promise', () => {
    const promised = exchange(daysAgo(9), 'It broke.', 'We will send you a replacement free of charge this week.');

    expect(told(...promised, ...exchange(daysAgo(8), CLAIM), ...exchange(daysAgo(7), CLAIM_AGAIN)).outcome).toBe(
      'clear',
    );
  });

  it('believes "nobody answered" where we kept the customer waiting, and counts it where we did not', () => {
    const claims = (at: number) => [
      ...exchange(at, 'Nobody ever answered me.'),
      ...exchange(at + 5 * HOUR, 'Nobody answers my emails.'),
    ];

    expect(told(them(daysAgo(20)), us(daysAgo(10)), ...claims(daysAgo(9))).outcome).toBe('clear');
    expect(told(...exchange(daysAgo(9), 'It broke.'), ...claims(daysAgo(8))).outcome).toBe('raised');
  });

  it('checks how often the customer says to have come', () => {
    const messages = [
      ...exchange(daysAgo(9), 'It broke.'),
      ...exchange(daysAgo(8), 'I have written to you nine times.'),
      ...exchange(daysAgo(7), 'This is the tenth time I contact you.'),
    ];

    expect(told(...messages).outcome).toBe('raised');
  });

  it('is unknown where another ticket or a call may hold it', () => {
    const messages = [
      ...exchange(daysAgo(9), 'It broke.'),
      ...exchange(daysAgo(8), CLAIM),
      ...exchange(daysAgo(7), CLAIM_AGAIN),
    ];

    expect(ask('disputed-promise', facts({ messages, history: history([ticket(), pastTicket(7, 60)]) }))).toMatchObject(
      { missing: ['elsewhere'] },
    );
    expect(ask('disputed-promise', without(facts({ messages }), 'history'))).toMatchObject({ missing: ['history'] });
  });

  it('reads Korean', () => {
    const messages = [
      ...exchange(daysAgo(9), '고장이 났습니다.', '네, 그렇군요.'),
      ...exchange(daysAgo(8), '지난번 상담원이 무상으로 교환해 준다고 약속했습니다.', '네, 그렇군요.'),
      ...exchange(daysAgo(7), '분명히 환불해 주신다고 하셨잖아요.', '네, 그렇군요.'),
    ];

    expect(told(...messages).outcome).toBe('raised');
  });

  it('does not apply without a word of the customer', () => {
    expect(told(us(daysAgo(1))).outcome).toBe('not-applicable');
  });
});
