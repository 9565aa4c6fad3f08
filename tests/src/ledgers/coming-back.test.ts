import { describe, expect, it } from 'vitest';
import { comingBack } from '../../../src/ledgers/coming-back';
import { daysAgo, NOW, ticket, us } from '../../support/facts';

const none = { contacts: [], promises: [] };
const on = (followUpOn: string, zone = 'UTC') => comingBack(ticket({ followUpOn }), none, zone, NOW);

describe('the day to come back', () => {
  it('lasts to its end in the account’s zone', () => {
    expect(on('2026-03-10')).toEqual({ due: Date.UTC(2026, 2, 11) - 1, state: 'open' });
    expect(on('2026-03-09', 'Pacific/Kiritimati')).toEqual({ due: Date.UTC(2026, 2, 9, 10) - 1, state: 'overdue' });
  });

  it('is kept by a word of ours on that day or later, not before', () => {
    const state = (days: number) =>
      comingBack(ticket({ followUpOn: '2026-03-09' }), { ...none, contacts: [us(daysAgo(days))] }, 'UTC', NOW)?.state;
    expect([state(1), state(3)]).toEqual(['kept', 'overdue']);
  });

  it('says nothing without a day, with one that is none, and on a solved ticket', () => {
    expect(comingBack(ticket(), none, 'UTC', NOW)).toBeUndefined();
    expect([on('2026-13-40'), on('next week')]).toEqual([undefined, undefined]);
    expect(comingBack(ticket({ followUpOn: '2026-03-01', status: 'solved' }), none, 'UTC', NOW)).toBeUndefined();
  });
});
