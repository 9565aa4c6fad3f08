import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, HOUR, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('unreasonable-demands', facts({ messages }));
const answered = (at: number, text: string) => [them(at, text), us(at + HOUR)];

describe('unreasonable-demands', () => {
  it('raises low on the first ultimatum and grows when the customer goes on', () => {
    const once = answered(daysAgo(2), 'I will not take no for an answer.');

    expect(levelOf(told(...once))).toBeCloseTo(0.35);
    expect(levelOf(told(...once, ...answered(daysAgo(1), 'Refund me today or else.')))).toBeCloseTo(0.6);
  });

  it('reads Korean', () => {
    expect(told(...answered(daysAgo(1), '지금 당장 환불 안 해주면 가만있지 않겠습니다.')).outcome).toBe('raised');
  });

  it('does not charge whoever presses while we keep them waiting', () => {
    expect(told(them(daysAgo(5)), them(daysAgo(2), 'I will not take no for an answer.')).outcome).toBe('clear');
  });

  it.each([
    'I need it by Friday because we leave on Saturday.',
    'Could you please answer today if possible?',
    '급한 일이라 오늘 중에 답변 주시면 감사하겠습니다.',
  ])('is no %s', (text) => {
    expect(told(...answered(daysAgo(1), text)).outcome).toBe('clear');
  });

  it('does not apply without a word of the customer, and is unknown in another language', () => {
    expect(told(us(daysAgo(1))).outcome).toBe('not-applicable');
    expect(told(...answered(daysAgo(1), 'Das ist nicht in Ordnung, wo ist mein Paket?')).outcome).toBe('unknown');
    expect(ask('unreasonable-demands', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
