import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../src/facts/message';
import { touchpoints } from '../../../../src/report/touchpoints';
import {
  AGENT_ID,
  baseline,
  customer,
  daysAgo,
  facts,
  history,
  metrics,
  NOW,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../../support/facts';
import { sheetOf, valueIn } from './relationship';

const exact = (n: number) => ({ n, bound: 'exact' });
const atLeast = (n: number) => ({ n, bound: 'at-least' });

const front = ticket({ createdAt: daysAgo(6), metrics: metrics({ replies: 2 }) });
const messages: readonly Message[] = [
  them(daysAgo(6), 'The display stays dark. Can you help?'),
  us(daysAgo(5), 'I am sorry. Which version does the label show?'),
  us(daysAgo(3), 'I am coming back to my question.'),
  them(daysAgo(2), 'Version 4.2. When will it work?'),
  them(daysAgo(1), 'Hello? Is anybody there?'),
];
const told = facts({
  ticket: front,
  messages,
  history: history([front, pastTicket(88, 40), pastTicket(87, 100, { rating: { score: 'good' } })]),
});

describe('cost to serve', () => {
  it('counts tickets as the report does, with what is usual in the account', () => {
    const { cost } = sheetOf({ ...told, baseline: baseline({ ticketsPerCustomerPerYear: 1.5 }) });

    expect(valueIn(cost, 'tickets')).toEqual(touchpoints(told, NOW).tickets);
    expect(cost.find(({ id }) => id === 'tickets')?.usual).toBe(1.5);
    expect(valueIn(cost, 'open-tickets')).toEqual(exact(1));
  });

  it('counts contacts exactly here, and over the year at least what the list shows', () => {
    const { cost } = sheetOf(told);

    expect([valueIn(cost, 'from-customer-here'), valueIn(cost, 'from-us-here')]).toEqual([exact(3), exact(2)]);
    // Two more tickets: what opened each, and the one reply that its metrics tell.
    expect([valueIn(cost, 'from-customer'), valueIn(cost, 'from-us')]).toEqual([atLeast(5), atLeast(4)]);
  });

  it('is exact over the year where there is no other ticket', () => {
    const { cost } = sheetOf({ ...told, history: history([front]) });

    expect([valueIn(cost, 'from-customer'), valueIn(cost, 'from-us')]).toEqual([exact(3), exact(2)]);
  });

  it('counts the messages in which we chased our own question, with the words', () => {
    const line = sheetOf(told).cost.find(({ id }) => id === 'chasing');

    expect(line?.value).toEqual(exact(1));
    expect(line?.evidence).toMatchObject([{ kind: 'quote', at: daysAgo(3) }]);
  });

  it('knows the minutes of calls as the least that was spent, and none where nobody called', () => {
    const call = us(daysAgo(1), 'Call', { channel: 'voice', callMinutes: 12, public: false });

    expect(valueIn(sheetOf({ ...told, messages: [...messages, call] }).cost, 'call-minutes')).toEqual(atLeast(12));
    expect(valueIn(sheetOf(told).cost, 'call-minutes')).toEqual({ unknown: 'not-recorded' });
  });

  it('counts tickets that we opened apart from those of the customer', () => {
    const dunning = pastTicket(70, 20, { channel: 'web', submitterId: AGENT_ID });
    const { cost } = sheetOf({ ...told, history: history([front, dunning]) });

    expect([valueIn(cost, 'our-tickets'), valueIn(cost, 'tickets')]).toEqual([exact(1), exact(1)]);
    expect([valueIn(cost, 'from-customer'), valueIn(cost, 'from-us')]).toEqual([atLeast(3), atLeast(3)]);
  });

  it('takes the days overdue from the mapped field, and says why it has none', () => {
    const overdue = (fields: Record<string, string | number>, paymentField?: string) =>
      valueIn(
        sheetOf({ ...told, customer: customer({ fields }) }, paymentField ? { paymentField } : {}).cost,
        'days-overdue',
      );

    expect(overdue({ late: 47 }, 'late')).toEqual(exact(47));
    expect(overdue({ late: '12' }, 'late')).toEqual(exact(12));
    expect(overdue({ late: 'May 3' }, 'late')).toEqual({ unknown: 'unreadable-field' });
    expect(overdue({}, 'late')).toEqual({ unknown: 'empty-field' });
    expect(overdue({ late: 47 })).toEqual({ unknown: 'no-field' });
  });
});

describe('what speaks for staying', () => {
  it('takes revenue from the mapped field, and never guesses it', () => {
    const revenue = (value: string | number) =>
      valueIn(
        sheetOf({ ...told, customer: customer({ fields: { worth: value } }) }, { valueField: 'worth' }).staying,
        'revenue',
      );

    expect(revenue('€ 5,200')).toEqual({ ...exact(5200), unit: '€' });
    expect(revenue('a lot')).toEqual({ unknown: 'unreadable-field' });
    expect(revenue(' ')).toEqual({ unknown: 'empty-field' });
    expect(valueIn(sheetOf(told).staying, 'revenue')).toEqual({ unknown: 'no-field' });
  });

  it('knows since when they are a customer, at least since their oldest ticket', () => {
    const { createdAt: _, ...unknown } = customer();

    expect(valueIn(sheetOf(told).staying, 'tenure')).toEqual(exact(200));
    expect(valueIn(sheetOf({ ...told, customer: unknown }).staying, 'tenure')).toEqual(atLeast(100));
  });

  it('counts good ratings of all that were given, and thanks in their own words', () => {
    const { staying } = sheetOf({
      ...told,
      messages: [...messages, us(daysAgo(0.5)), them(NOW, 'Thank you so much!')],
    });

    expect(valueIn(staying, 'good-ratings')).toEqual({ ...exact(1), of: 1 });
    expect(staying.find(({ id }) => id === 'thanks')).toMatchObject({ value: exact(1), evidence: [{ at: NOW }] });
  });
});

describe('what we owe', () => {
  it('tells waits, their chasing, open questions and missed promises of this ticket', () => {
    const promised = [
      them(daysAgo(6), 'The lamp arrived broken.'),
      us(daysAgo(5), 'I am sorry that the lamp arrived broken. We will send you a new lamp tomorrow.'),
      them(daysAgo(3), 'Where is the lamp?'),
      them(daysAgo(1), 'Hello? Is anybody there?'),
    ];
    const { owed } = sheetOf({ ...told, messages: promised });

    expect(valueIn(owed, 'longest-wait')).toEqual(exact(3 * 24 * 60));
    expect(valueIn(owed, 'chased-us')).toEqual(exact(1));
    expect(valueIn(owed, 'open-questions')).toMatchObject({ bound: 'exact' });
    expect(valueIn(owed, 'missed-promises')).toEqual(exact(1));
  });

  it('knows of no promise where nobody heard the words', () => {
    expect(valueIn(sheetOf(told, {}, {}).owed, 'missed-promises')).toEqual({ unknown: 'words' });
  });
});

describe('a part that is not read', () => {
  it('leaves what it would tell unknown, and this ticket known', () => {
    const sheet = sheetOf(without(told, 'history'));

    expect(sheet.history).toBe('unread');
    expect(valueIn(sheet.cost, 'tickets')).toEqual({ unknown: 'history' });
    expect(valueIn(sheet.cost, 'our-tickets')).toEqual({ unknown: 'history' });
    expect(valueIn(sheet.cost, 'from-us')).toEqual({ unknown: 'history' });
    expect(valueIn(sheet.staying, 'good-ratings')).toEqual({ unknown: 'history' });
    expect(valueIn(sheet.owed, 'reopens')).toEqual({ unknown: 'history' });
    expect(valueIn(sheet.cost, 'from-customer-here')).toEqual(exact(3));
  });

  it('makes numbers of a cut list bounds', () => {
    const sheet = sheetOf({ ...told, history: history([front], { complete: false }) });

    expect(sheet.history).toBe('part');
    expect(valueIn(sheet.cost, 'tickets')).toEqual(atLeast(1));
    expect(valueIn(sheet.cost, 'from-customer')).toEqual(atLeast(3));
  });

  it('of the conversation leaves what was said unknown, and the year known at least', () => {
    const { cost, owed, staying } = sheetOf(without(told, 'messages'));

    for (const [lines, id] of [
      [cost, 'from-us-here'],
      [cost, 'chasing'],
      [cost, 'call-minutes'],
    ] as const)
      expect(valueIn(lines, id)).toEqual({ unknown: 'conversation' });
    expect(valueIn(owed, 'longest-wait')).toEqual({ unknown: 'conversation' });
    expect(valueIn(staying, 'thanks')).toEqual({ unknown: 'conversation' });
    expect([valueIn(cost, 'from-customer'), valueIn(cost, 'from-us')]).toEqual([atLeast(3), atLeast(4)]);
  });
});
