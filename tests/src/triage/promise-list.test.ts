import { describe, expect, it } from 'vitest';
import { tagOf } from '../../../src/flags/flag-tags';
import type { Promised } from '../../../src/ledgers/promises';
import { keptByWeek, keptRate, owedBy, type PromisingTicket } from '../../../src/triage/promise-list';
import { daysAgo, HOUR, NOW, ticket } from '../../support/facts';

const promise = (over: Partial<Promised>): Promised => ({
  message: 'm1',
  at: daysAgo(4),
  start: 0,
  end: 10,
  kind: 'contact',
  ordinal: 1,
  state: 'open',
  ...over,
});

const on = (id: number, promises: readonly Promised[], over: Partial<PromisingTicket> = {}): PromisingTicket => ({
  ticket: { ...ticket(), id },
  promises,
  ...over,
});

describe('what the team owes', () => {
  it('comes by due time, overdue first, and without a time last', () => {
    const owed = owedBy(
      [
        on(1, [promise({ state: 'vague' })]),
        on(2, [promise({ due: NOW + HOUR })]),
        on(3, [promise({ due: daysAgo(1), state: 'broken' })]),
      ],
      'UTC',
      NOW,
    );
    expect(owed.map(({ ticket: id, overdue }) => [id, overdue])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
  });

  it('holds no promise that was kept, and none of a solved ticket', () => {
    const solved = { ...ticket({ status: 'solved' }), id: 2 };
    expect(owedBy([on(1, [promise({ state: 'kept' })]), on(2, [promise({})], { ticket: solved })], 'UTC', NOW)).toEqual(
      [],
    );
  });

  it('holds the day to come back to a ticket, also where its words were not read', () => {
    const [owed] = owedBy([{ ticket: { ...ticket({ followUpOn: '2026-03-08' }), id: 1 } }], 'UTC', NOW);
    expect(owed).toMatchObject({ what: 'follow-up', overdue: true });
  });

  it('holds what a flag says was not kept, before all else, where the words were not read', () => {
    const tagged = (state: 'raised' | 'resolved') => ({ ...ticket({ tags: [tagOf('broken-promise', state)] }), id: 9 });
    const due = on(1, [promise({ due: daysAgo(1), state: 'broken' })]);
    const owed = owedBy([due, { ticket: tagged('raised') }], 'UTC', NOW);
    expect(owed.map(({ ticket: id, what, overdue }) => [id, what, overdue])).toEqual([
      [9, 'flagged', true],
      [1, 'promise', true],
    ]);
    expect(owedBy([on(9, [], { ticket: tagged('raised') }), { ticket: tagged('resolved') }], 'UTC', NOW)).toEqual([]);
  });

  it('holds the ticket that is tagged to be come back to, once and by its day where the field has one', () => {
    const tagged = (over: object) => ({ ticket: { ...ticket({ tags: ['follow_up'], ...over }), id: 1 } });
    expect(owedBy([tagged({})], 'UTC', NOW, 'follow_up')).toEqual([
      expect.objectContaining({ what: 'follow-up', overdue: false }),
    ]);
    expect(owedBy([tagged({})], 'UTC', NOW, 'follow_up')[0]).not.toHaveProperty('due');
    expect(owedBy([tagged({ followUpOn: '2026-03-08' })], 'UTC', NOW, 'follow_up')).toMatchObject([{ overdue: true }]);
    expect(owedBy([tagged({})], 'UTC', NOW)).toEqual([]);
  });

  it('names a day once: not the field beside the promise for that day', () => {
    const today = { ...ticket({ followUpOn: '2026-03-10' }), id: 1 };
    expect(owedBy([on(1, [promise({ due: NOW + HOUR })], { ticket: today })], 'UTC', NOW)).toHaveLength(1);
    expect(owedBy([on(1, [], { ticket: today })], 'UTC', NOW)).toMatchObject([{ what: 'follow-up', overdue: false }]);
  });
});

describe('promises by week', () => {
  const weeks = keptByWeek(
    [
      on(1, [
        promise({ due: daysAgo(13), state: 'kept' }),
        promise({ due: daysAgo(12), state: 'late' }),
        promise({ due: daysAgo(2), state: 'broken' }),
        promise({ due: daysAgo(1), state: 'kept' }),
        promise({ keptAt: daysAgo(3), state: 'kept' }),
        promise({ due: NOW + HOUR }),
        promise({ due: daysAgo(40), state: 'kept' }),
      ]),
    ],
    { from: daysAgo(14), to: NOW },
  );

  it('count in the week in which they fell due, those of no time in the week of their keeping', () => {
    expect(weeks.map(({ kept, late, broken }) => [kept, late, broken])).toEqual([
      [1, 1, 0],
      [2, 0, 1],
    ]);
  });

  it('give the share that was kept in time, and none where nothing fell due', () => {
    expect(keptRate(weeks)).toBe(0.6);
    expect(keptRate([])).toBeUndefined();
  });
});
