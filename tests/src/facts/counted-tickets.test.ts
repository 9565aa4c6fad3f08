import { describe, expect, it } from 'vitest';
import { countedTickets, isStaffMade } from '../../../src/facts/counted-tickets';
import type { Ticket } from '../../../src/facts/ticket';
import { AGENT_ID, daysAgo, history, NOW, pastTicket, ticket } from '../../support/facts';

const ids = (tickets: readonly Ticket[], asOf = NOW) => countedTickets(history(tickets), asOf).map(({ id }) => id);

describe('counted tickets', () => {
  it('are in order of their creation, whatever the order of the list', () => {
    expect(ids([pastTicket(3, 10), pastTicket(1, 30), pastTicket(2, 20)])).toEqual([1, 2, 3]);
  });

  it('leave out merged tickets and spam', () => {
    const tagged = (id: number, tag: string) => pastTicket(id, 10, { tags: ['vip', tag] });

    expect(ids([tagged(1, 'closed_by_merge'), tagged(2, 'Spam'), tagged(3, 'beta')])).toEqual([3]);
  });

  it('leave out what staff typed in for the customer, and keep forms, forwarded mail and calls', () => {
    const byStaff = (channel: Ticket['channel']) => ticket({ channel, submitterId: AGENT_ID });

    expect(isStaffMade(byStaff('web'))).toBe(true);
    expect((['api', 'email', 'voice'] as const).some((channel) => isStaffMade(byStaff(channel)))).toBe(false);
    expect(ids([byStaff('web')])).toEqual([]);
  });

  it('count the incidents of one problem once, the first of them', () => {
    const incident = (id: number, days: number) => pastTicket(id, days, { problemId: 50 });

    expect(ids([incident(2, 9), incident(1, 10), pastTicket(50, 8), pastTicket(3, 7)])).toEqual([1, 3]);
  });

  it('take the later state of a ticket that is listed twice', () => {
    const earlier = pastTicket(1, 10, { subject: 'Before' });
    const later = { ...earlier, subject: 'After', updatedAt: earlier.updatedAt + 1 };

    for (const tickets of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(countedTickets(history(tickets), NOW).map(({ subject }) => subject)).toEqual(['After']);
    }
  });

  it('leave out what was opened later', () => {
    expect(ids([pastTicket(1, 30), pastTicket(2, 10)], daysAgo(20))).toEqual([1]);
  });
});
