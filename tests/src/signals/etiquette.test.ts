import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('etiquette', facts({ messages }));
const reply = (text: string) => told(them(daysAgo(2)), us(daysAgo(1), text));

describe('etiquette', () => {
  it.each([
    ['You should have read the manual before you called.', 0.5],
    ["It's your own fault that it broke.", 0.5],
    ['Calm down, it is only a small scratch.', 0.35],
    ['That is not my department, my colleague made the mistake.', 0.25],
    ['고객님께서 설명서를 안 읽으셔서 생긴 문제입니다.', 0.5],
    ['진정하세요. 별일 아닙니다.', 0.35],
  ])('raises on %s', (text, level) => {
    expect(levelOf(reply(text))).toBeGreaterThanOrEqual(level - 0.001);
  });

  it('grows with each such reply', () => {
    const one = reply("It's your own fault that it broke.");
    const two = told(
      them(daysAgo(4)),
      us(daysAgo(3), "It's your own fault that it broke."),
      them(daysAgo(2)),
      us(daysAgo(1), 'Calm down.'),
    );

    expect(levelOf(two)).toBeGreaterThan(levelOf(one));
  });

  it.each([
    'I am sorry, that was our mistake.',
    'I just need your order number, then I can help.',
    'I am passing this to our billing team, they will write to you today.',
    '저희 실수로 불편을 드려 죄송합니다.',
  ])('does not raise on %s', (text) => {
    expect(reply(text).outcome).toBe('clear');
  });

  it('does not listen to the customer or to internal notes', () => {
    expect(told(them(daysAgo(2), "It's your own fault."), us(daysAgo(1))).outcome).toBe('clear');
    expect(
      told(them(daysAgo(2)), us(daysAgo(1), "It's the customer's own fault, calm down.", { public: false })).outcome,
    ).toBe('not-applicable');
  });

  it('does not apply before we wrote, and is unknown without the conversation', () => {
    expect(told(them(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('etiquette', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
