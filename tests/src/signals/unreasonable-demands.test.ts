import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import { daysAgo, facts, HOUR, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('unreasonable-demands', facts({ messages }));
const begun = [them(daysAgo(9)), us(daysAgo(9) + HOUR)];
const answered = (at: number, text: string) => [them(at, text), us(at + HOUR)];

describe('unreasonable-demands', () => {
  it('raises on the second ultimatum after our first reply and grows when the customer goes on', () => {
    const once = [...begun, ...answered(daysAgo(3), 'I will not take no for an answer.')];
    const twice = [...once, ...answered(daysAgo(2), 'Refund me today or else.')];

    expect(told(...once).outcome).toBe('clear');
    expect(levelOf(told(...twice))).toBeCloseTo(0.4);
    expect(levelOf(told(...twice, ...answered(daysAgo(1), 'Refund me today or else!')))).toBeCloseTo(0.6);
  });

  it('takes a request before our first reply for one', () => {
    const text = 'I ordered a lamp but got a chair. I want my money back today.';

    expect(told(them(daysAgo(2), text), them(daysAgo(1), text)).outcome).toBe('clear');
    expect(told(...answered(daysAgo(2), text), ...answered(daysAgo(1), text)).outcome).toBe('clear');
  });

  it('reads Korean', () => {
    const text = '지금 당장 환불 안 해주면 가만있지 않겠습니다.';

    expect(told(...begun, ...answered(daysAgo(2), text), ...answered(daysAgo(1), text)).outcome).toBe('raised');
  });

  it('does not charge whoever presses while they wait, within our limit or past it, answered or not', () => {
    const pressing = [
      ...begun,
      them(daysAgo(5)),
      them(daysAgo(5) + 2 * HOUR, 'I will not take no for an answer.'),
      us(daysAgo(4)),
      them(daysAgo(3)),
      them(daysAgo(3) + 2 * HOUR, 'I will not take no for an answer.'),
    ];

    for (const hours of [3, 23, 25, 60])
      expect(
        ask('unreasonable-demands', facts({ messages: pressing }), defaultPolicy, daysAgo(3) + hours * HOUR).outcome,
      ).toBe('clear');
  });

  it('charges what is sent in one breath with the message before it', () => {
    const spree = (at: number) => [them(at), them(at + 60_000, 'I will not take no for an answer.'), us(at + HOUR)];

    expect(told(...begun, ...spree(daysAgo(3)), ...spree(daysAgo(2))).outcome).toBe('raised');
  });

  it.each([
    'I need it by Friday because we leave on Saturday.',
    'Could you please answer today if possible?',
    '급한 일이라 오늘 중에 답변 주시면 감사하겠습니다.',
  ])('is no %s', (text) => {
    expect(told(...begun, ...answered(daysAgo(2), text), ...answered(daysAgo(1), text)).outcome).toBe('clear');
  });

  it('does not apply without a word of the customer, and is unknown in another language', () => {
    expect(told(us(daysAgo(1))).outcome).toBe('not-applicable');
    expect(told(...answered(daysAgo(1), 'Das ist nicht in Ordnung, wo ist mein Paket?')).outcome).toBe('unknown');
    expect(ask('unreasonable-demands', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
