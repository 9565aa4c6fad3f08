import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../src/tuning/baseline';
import { DAY, daysAgo, NOW, them, ticket, us } from '../../support/facts';

const since = NOW - 365 * DAY;
/** One customer more for each number: so many tickets each, four contacts a ticket. */
const account = (...counts: readonly number[]) => {
  const tickets = counts.flatMap((count, customer) =>
    Array.from({ length: count }, (_, index) => ({
      ...ticket({
        createdAt: daysAgo(5),
        requesterId: customer + 1,
        submitterId: customer + 1,
        assigneeId: customer % 12,
      }),
      id: customer * 100 + index,
    })),
  );
  const said = [them(daysAgo(5)), us(daysAgo(4)), them(daysAgo(3)), us(daysAgo(2))];
  return { tickets, customers: new Map(), since, messages: new Map(tickets.map(({ id }) => [id, said])) };
};

describe('baselineOf', () => {
  it('gives the medians of customers, tickets and desks, dated', () => {
    const usual = baselineOf(account(1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 9, 30), NOW);
    expect(usual).toEqual({
      measuredAt: NOW,
      ticketsPerCustomerPerYear: 3,
      contactsPerTicket: 4,
      openTicketsPerAgent: 3,
    });
  });

  it('says nothing of what too few cases tell', () => {
    expect(baselineOf(account(3, 3), NOW)).toEqual({ measuredAt: NOW });
  });
});
