import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, them, us, without } from '../../support/facts';
import { ask, levelOf } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('knowledge-gap', facts({ messages }));
const QUESTION = 'Which model number is printed on the label of your pump?';

describe('knowledge-gap', () => {
  it('raises when we do not know again and again', () => {
    expect(
      levelOf(
        told(
          them(daysAgo(4)),
          us(daysAgo(3), "I'm not sure how that works."),
          them(daysAgo(2)),
          us(daysAgo(1), "I don't know, to be honest."),
        ),
      ),
    ).toBeCloseTo(0.5);
  });

  it('raises when we ask again what was answered', () => {
    const again = told(
      them(daysAgo(4)),
      us(daysAgo(3), QUESTION),
      them(daysAgo(2), 'AX-200.'),
      us(daysAgo(1), 'Which model number is printed on the label of the pump?'),
    );

    expect(levelOf(again)).toBeCloseTo(0.5);
  });

  it.each([
    ['Could you please send us the order number?', 'Could you please send us the photo of the label?', 'clear'],
    ['주문 번호를 알려 주시겠습니까?', '전화 번호를 알려 주시겠습니까?', 'clear'],
    ['When did you order the green lamp?', 'Where did you order the green lamp?', 'clear'],
    ['For order 4001723, what is your address?', 'For order 4001723, which lamp is broken?', 'clear'],
    ['Could you please send us the order number?', 'What is your order number?', 'raised'],
    ['주문 번호를 알려 주시겠습니까?', '주문 번호가 어떻게 되시나요?', 'raised'],
  ])('compares what is asked for, not how: %s / %s', (first, second, outcome) => {
    expect(
      told(them(daysAgo(4)), us(daysAgo(3), first), them(daysAgo(2), 'Here.'), us(daysAgo(1), second)).outcome,
    ).toBe(outcome);
  });

  it('takes a question that was not answered, and one "not sure", for what they are', () => {
    expect(told(them(daysAgo(4)), us(daysAgo(3), QUESTION), us(daysAgo(1), QUESTION)).outcome).toBe('clear');
    expect(told(them(daysAgo(4)), us(daysAgo(3), "I'm not sure how that works.")).outcome).toBe('clear');
  });

  it('reads Korean', () => {
    expect(
      told(
        them(daysAgo(4)),
        us(daysAgo(3), '저도 잘 모르겠습니다.'),
        them(daysAgo(2)),
        us(daysAgo(1), '그 부분은 정확히 알지 못합니다.'),
      ).outcome,
    ).toBe('raised');
  });

  it('does not apply before we wrote, and is unknown without the conversation', () => {
    expect(told(them(daysAgo(1))).outcome).toBe('not-applicable');
    expect(ask('knowledge-gap', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
