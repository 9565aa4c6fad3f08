import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../src/facts/ticket';
import { findComebacks } from '../../../src/ledgers/comebacks';
import { daysAgo, history, NOW, pastTicket, ticket } from '../../support/facts';

const NEARNESS = { repeatDays: 14, doubleSendMinutes: 10 };
const told = (tickets: readonly Ticket[], front = ticket({ id: 999, subject: 'Something else' }), asOf = NOW) =>
  findComebacks(history(tickets), front, NEARNESS, asOf);

const dark = (id: number, days: number, over: Partial<Ticket> = {}) =>
  pastTicket(id, days, { subject: 'Lamp stays dark', ...over });

describe('comebacks', () => {
  it('lead back to the first ticket of the trouble', () => {
    expect(told([dark(1, 30), dark(2, 20), dark(3, 10)]).list).toEqual([
      { ticket: 2, at: daysAgo(20), kind: 'repeat', trouble: 1 },
      { ticket: 3, at: daysAgo(10), kind: 'repeat', trouble: 1 },
    ]);
  });

  it('reach twice as far once a trouble came back', () => {
    const third = (days: number) => told([dark(1, 60), dark(2, 50), dark(3, days)]).of(3);

    // Each is solved within its day.
    expect(third(50 - 28)).toMatchObject({ kind: 'repeat', trouble: 1 });
    expect(third(50 - 30)).toBeUndefined();
    expect(told([dark(1, 60), dark(2, 40)]).list).toEqual([]);
  });

  it('are follow-ups where the helpdesk says so, whatever the subject', () => {
    expect(told([pastTicket(2, 5, { followUpOf: 1 })]).list).toMatchObject([{ kind: 'follow-up', trouble: 1 }]);
  });

  it('are of one person: a like ticket of a colleague is none, and does not stand between two that are', () => {
    const colleague = { requesterId: 4711 };
    const { list } = told([dark(1, 30), dark(2, 24, colleague), dark(3, 18)]);

    expect(list).toEqual([{ ticket: 3, at: daysAgo(18), kind: 'repeat', trouble: 1 }]);
  });

  it('name the comeback that a ticket is', () => {
    const comebacks = told([dark(1, 30), dark(2, 20)]);

    expect(comebacks.of(2)?.trouble).toBe(1);
    expect([comebacks.of(1), comebacks.of(undefined)]).toEqual([undefined, undefined]);
  });

  it('include the ticket in front where the list does not have it yet', () => {
    const front = ticket({ id: 9, subject: 'Lamp is dark, stays dark', createdAt: daysAgo(1) });

    expect(told([dark(1, 8)], front).of(9)).toMatchObject({ kind: 'repeat', trouble: 1 });
    expect(told([dark(1, 8)], { ...front, tags: ['closed_by_merge'] }).list).toEqual([]);
  });

  it('are known from the moment they happen', () => {
    expect(told([dark(1, 30), dark(2, 20), dark(3, 10)], undefined, daysAgo(15)).list.map((one) => one.ticket)).toEqual(
      [2],
    );
    expect(told([dark(1, 30), dark(2, 20)], undefined, daysAgo(25)).of(2)).toBeUndefined();
  });

  it('are read anew for another nearness', () => {
    const past = history([dark(1, 30), dark(2, 20)]);
    const near = (repeatDays: number) =>
      findComebacks(past, ticket({ id: 9, subject: '' }), { ...NEARNESS, repeatDays }, NOW);

    expect([near(14).list.length, near(5).list.length, near(14).list.length]).toEqual([1, 0, 1]);
  });
});
