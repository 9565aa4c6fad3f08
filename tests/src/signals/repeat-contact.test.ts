import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../src/facts/ticket';
import {
  daysAgo,
  facts,
  history,
  hoursAgo,
  metrics,
  minutesAgo,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';
import { ask, evidenceOf, levelOf, withLimits } from '../../support/run';

const reopened = (reopens: number, over: Partial<Ticket> = {}) => ticket({ metrics: metrics({ reopens }), ...over });
const told = (front: Ticket, ...others: readonly Ticket[]) =>
  ask('repeat-contact', facts({ ticket: front, history: history([front, ...others]) }));

describe('repeat-contact', () => {
  it('raises at the limit of reopens and grows beyond it', () => {
    expect([1, 2, 3, 4, 9].map((n) => levelOf(told(reopened(n))))).toEqual([0, 0.5, 0.75, 1, 1]);
    expect(evidenceOf(told(reopened(3)))).toEqual([{ kind: 'count', what: 'reopens', n: 3, of: 2 }]);
  });

  it('follows the setting', () => {
    const front = reopened(3);

    expect(ask('repeat-contact', facts({ ticket: front }), withLimits({ reopensLimit: 4 })).outcome).toBe('clear');
  });

  it('takes a follow-up ticket for a comeback of its own', () => {
    const finding = told(ticket({ followUpOf: 7 }), pastTicket(7, 40));

    expect(levelOf(finding)).toBe(0.25);
    expect(evidenceOf(finding)).toContainEqual({ kind: 'event', what: 'follow-up', at: daysAgo(3), ticket: 101 });
  });

  it.each([
    ['Display stays dark', 'Re: display still dark, stays dark'],
    ['배송이 늦어요', '배송 늦어지나요'],
    ['Invoice 40017', 'Wrong name on 40017'],
  ])('takes a new ticket about the same thing for a comeback: %s / %s', (first, second) => {
    expect(told(ticket({ subject: second }), pastTicket(7, 10, { subject: first })).outcome).toBe('raised');
  });

  it.each([
    ['배송 문의', '환불 문의'],
    ['Question about my order', 'Feedback on your shop'],
  ])('tells different things apart: %s / %s', (first, second) => {
    expect(told(ticket({ subject: second }), pastTicket(7, 10, { subject: first })).outcome).toBe('clear');
  });

  it('forgets a like ticket after the days of the setting, counted from its solution', () => {
    const like = (days: number) => pastTicket(7, days, { subject: 'Display stays dark' });

    expect(told(ticket(), like(17)).outcome).toBe('raised');
    expect(told(ticket(), like(19)).outcome).toBe('clear');
  });

  it('takes one form sent twice for one', () => {
    const front = ticket({ createdAt: minutesAgo(60) });
    const twin = ticket({ id: 100, createdAt: minutesAgo(58) });

    expect(told(front, twin).outcome).toBe('clear');
  });

  it('adds up what belongs to one trouble', () => {
    const front = reopened(1, { followUpOf: 7 });

    expect(levelOf(told(front, pastTicket(7, 40, { metrics: metrics({ reopens: 1, solvedAt: daysAgo(30) }) })))).toBe(
      0.75,
    );
  });

  it('weighs other troubles half', () => {
    const other = pastTicket(7, 40, { metrics: metrics({ reopens: 2, solvedAt: daysAgo(39) }) });

    expect(levelOf(told(ticket(), other))).toBe(0.25);
  });

  it('counts an outage once', () => {
    const incident = (id: number, days: number) =>
      pastTicket(id, days, {
        subject: 'Shop is down',
        problemId: 200,
        metrics: metrics({ reopens: 0, solvedAt: daysAgo(days - 1) }),
      });
    const front = ticket({ subject: 'Shop is down', problemId: 200 });

    expect(told(front, incident(7, 5), incident(8, 4)).outcome).toBe('clear');
  });

  it('believes the customer who counts, like one comeback, with the words as evidence', () => {
    const counted = them(daysAgo(3), 'Hello. Fourth mail about it. It barely burns.');
    const finding = ask('repeat-contact', facts({ messages: [counted] }));

    expect(levelOf(finding)).toBe(0.25);
    expect(evidenceOf(finding)).toEqual([{ kind: 'quote', message: counted.id, start: 7, end: 28, at: counted.at }]);
  });

  it('believes the count in a subject of the customer, not in one of ours', () => {
    const front = ticket({ subject: '세 번째 문의입니다' });

    expect(evidenceOf(ask('repeat-contact', facts({ ticket: front })))).toEqual([
      { kind: 'event', what: 'subject-says-again', at: front.createdAt },
    ]);
    expect(ask('repeat-contact', facts({ ticket: { ...front, submitterId: 9001 } })).outcome).toBe('clear');
  });

  it('takes the word for nothing more where tickets show the comeback', () => {
    const front = ticket({ followUpOf: 7, subject: 'Third time' });
    const messages = [them(daysAgo(3), 'Third time, same lamp.')];
    const known = { ticket: front, history: history([front, pastTicket(7, 40)]) };

    expect(ask('repeat-contact', facts({ ...known, messages }))).toEqual(ask('repeat-contact', facts(known)));
  });

  it('leaves the count of messages in one wait to the signs of waiting, and our own count out', () => {
    const first = them(daysAgo(3));
    const said = (...more: Parameters<typeof them>[]) =>
      ask('repeat-contact', facts({ messages: [first, ...more.map(([at, text]) => them(at, text))] })).outcome;

    expect(said([daysAgo(2), 'Any news?'], [daysAgo(1), 'Third message now.'])).toBe('clear');
    expect(
      ask('repeat-contact', facts({ messages: [first, us(hoursAgo(9), 'This is our third message.')] })).outcome,
    ).toBe('clear');
  });

  it('never reaches a flag on the word alone, however low the limit', () => {
    const messages = [them(daysAgo(3), 'Third time now.')];

    expect(levelOf(ask('repeat-contact', facts({ messages }), withLimits({ reopensLimit: 1 })))).toBe(0.25);
    expect(levelOf(ask('repeat-contact', facts({ messages }), withLimits({ reopensLimit: 5 })))).toBeCloseTo(0.1);
  });

  it('is raised on reopens alone while the history is read, and unknown without either', () => {
    const { metrics: _metrics, ...unmeasured } = ticket();

    expect(ask('repeat-contact', without(facts({ ticket: reopened(3) }), 'history'))).toMatchObject({
      outcome: 'raised',
      missing: ['history'],
    });
    expect(ask('repeat-contact', facts({ ticket: unmeasured, history: history([]) }))).toEqual({
      outcome: 'unknown',
      missing: ['metrics'],
    });
  });

  it('takes the metric set from the list where the host has none', () => {
    const { metrics: _metrics, ...unmeasured } = ticket();

    expect(levelOf(ask('repeat-contact', facts({ ticket: unmeasured, history: history([reopened(3)]) })))).toBe(0.75);
  });
});
