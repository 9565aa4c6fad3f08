import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { daysAgo, facts, hoursAgo, metrics, them, ticket, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf, withLimits } from '../../support/run';

const told = (...messages: readonly Message[]) => ask('silence', facts({ messages }));
const question = (days: number, text = 'Which bulb do you use?') => us(daysAgo(days), text);

describe('silence', () => {
  it('raises when a question and a bump stay unanswered past the limit, and grows with each bump', () => {
    const two = [them(daysAgo(12)), question(11), question(7)];

    expect(levelOf(told(...two))).toBeCloseTo(0.3);
    expect(levelOf(told(...two, question(3)))).toBeCloseTo(0.6);
  });

  it('lets anyone miss one question', () => {
    expect(told(them(daysAgo(12)), question(11)).outcome).toBe('clear');
  });

  it('sees a pattern over several rounds', () => {
    const rounds = [them(daysAgo(40)), question(39), them(daysAgo(30)), question(29), them(daysAgo(20))];

    expect(told(...rounds).outcome).toBe('raised');
  });

  it('waits for the days of the setting', () => {
    const messages = [them(daysAgo(5)), question(4), question(2)];

    expect(told(...messages).outcome).toBe('clear');
    expect(ask('silence', facts({ messages }), withLimits({ silenceDays: 3 })).outcome).toBe('raised');
  });

  it('expects no answer on a ticket that is over', () => {
    const solved = ticket({ status: 'solved', updatedAt: daysAgo(9), metrics: metrics({ solvedAt: daysAgo(9) }) });

    expect(
      ask('silence', facts({ ticket: solved, messages: [them(daysAgo(12)), question(11), question(10)] })).outcome,
    ).toBe('clear');
  });

  it('counts one question per message, and no courtesy', () => {
    const polite = 'Is there anything else we can do for you?';

    expect(told(them(daysAgo(12)), question(11, 'Which bulb? Which socket? Which room?')).outcome).toBe('clear');
    expect(told(them(daysAgo(12)), question(11, polite), question(7, polite)).outcome).toBe('not-applicable');
  });

  it('reads Korean requests as questions', () => {
    const messages = [
      them(daysAgo(12)),
      question(11, '주문 번호를 알려 주세요.'),
      question(7, '주문번호 알려주시겠어요'),
    ];

    expect(told(...messages).outcome).toBe('raised');
  });

  it('quotes the questions', () => {
    expect(evidenceOf(told(them(daysAgo(12)), question(11), question(7)))).toEqual([
      { kind: 'count', what: 'unanswered-questions', n: 2 },
      { kind: 'quote', message: `agent-${daysAgo(11)}`, start: 0, end: 22, at: daysAgo(11) },
      { kind: 'quote', message: `agent-${daysAgo(7)}`, start: 0, end: 22, at: daysAgo(7) },
    ]);
  });

  it('does not apply where we asked nothing, and is unknown without messages', () => {
    expect(told(them(hoursAgo(5)), us(hoursAgo(4))).outcome).toBe('not-applicable');
    expect(ask('silence', without(facts(), 'messages')).outcome).toBe('unknown');
  });
});
