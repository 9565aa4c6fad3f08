import { describe, expect, it } from 'vitest';
import type { ListedTicket } from '../../../src/facts/listed-ticket';
import { tagOf } from '../../../src/flags/flag-tags';
import { wordsFirst } from '../../../src/triage/words-first';
import { customer, daysAgo, metrics, ticket } from '../../support/facts';

const listed = (id: number, over: Parameters<typeof ticket>[0] = {}): ListedTicket => ({
  ticket: { ...ticket({ metrics: metrics({ replies: 1 }), ...over }), id },
  customer: customer(),
});

describe('whose words are read first', () => {
  it('are bad ratings, then flags, then days to come back, then answered open tickets, the latest first', () => {
    const tickets = [
      listed(1, { updatedAt: daysAgo(2) }),
      listed(2, { updatedAt: daysAgo(1) }),
      listed(3, { followUpOn: '2026-03-10' }),
      listed(4, { tags: [tagOf('legal', 'raised')] }),
      listed(5, { status: 'closed', rating: { score: 'bad' } }),
    ];
    expect(wordsFirst(tickets, 9)).toEqual([5, 4, 3, 2, 1]);
    expect(wordsFirst(tickets, 2)).toEqual([5, 4]);
  });

  it('are not those of calm solved tickets and of those that nobody answered: they hold no promise of ours', () => {
    expect(wordsFirst([listed(1, { status: 'solved' }), listed(2, { metrics: metrics() })], 9)).toEqual([]);
  });
});
