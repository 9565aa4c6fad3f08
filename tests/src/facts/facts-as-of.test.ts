import { describe, expect, it } from 'vitest';
import { factsAsOf, ticketInFront } from '../../../src/facts/facts-as-of';
import { ticketAsOf } from '../../../src/facts/ticket-as-of';
import { daysAgo, facts, history, metrics, NOW, pastTicket, them, ticket, us } from '../../support/facts';

describe('facts as of an earlier instant', () => {
  it('hold no later message and no later ticket, oldest first', () => {
    const told = facts({
      messages: [us(daysAgo(1)), them(daysAgo(3)), us(daysAgo(2))],
      history: history([pastTicket(2, 1), pastTicket(1, 9)]),
    });
    const then = factsAsOf(told, daysAgo(2));

    expect(then.messages?.map(({ at }) => at)).toEqual([daysAgo(3), daysAgo(2)]);
    expect(then.history?.tickets.map(({ id }) => id)).toEqual([1]);
  });

  it('drop a metric set and a rating that may be of later', () => {
    const now = ticket({ status: 'solved', rating: { score: 'bad' }, metrics: metrics({ reopens: 2, solvedAt: NOW }) });
    const then = ticketAsOf(now, daysAgo(1));

    expect(then.status).toBe('open');
    expect([then.metrics, then.rating]).toEqual([undefined, undefined]);
    expect(ticketAsOf(now, NOW)).toBe(now);
  });

  it('keep the metric set of a ticket that was solved before and only closed since', () => {
    const closed = ticket({ status: 'closed', updatedAt: NOW, metrics: metrics({ reopens: 1, solvedAt: daysAgo(4) }) });

    expect(ticketAsOf(closed, daysAgo(2))).toMatchObject({ status: 'solved', metrics: { reopens: 1 } });
    expect(ticketAsOf(closed, daysAgo(5)).metrics).toBeUndefined();
  });

  it('leave absent parts absent', () => {
    const { messages: _messages, history: _history, ...bare } = facts();

    expect(Object.keys(factsAsOf(bare, NOW)).sort()).toEqual(['customer', 'ticket']);
  });
});

describe('the ticket in front', () => {
  it('gets from the list what the host did not tell, and keeps what it told', () => {
    const { metrics: _metrics, ...front } = ticket({ subject: 'As the host has it' });
    const listed = ticket({
      subject: 'As listed',
      metrics: metrics({ reopens: 2 }),
      rating: { score: 'good' },
      followUpOf: 7,
    });

    expect(ticketInFront(facts({ ticket: front, history: history([listed]) }), NOW)).toMatchObject({
      subject: 'As the host has it',
      metrics: { reopens: 2 },
      rating: { score: 'good' },
      followUpOf: 7,
    });
  });

  it('gets nothing from a row whose state is of later than asked', () => {
    const { metrics: _metrics, ...front } = ticket();

    expect(ticketInFront(facts({ ticket: front, history: history([ticket()]) }), daysAgo(1)).metrics).toBeUndefined();
  });
});
