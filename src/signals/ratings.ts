import type { History } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';

/**
 * Rated tickets whose last change lies at or after `since`, oldest first, the ticket in front once and as it is now.
 * A rating carries no date; the last change of its ticket is the latest it can be of.
 */
export function ratedTickets(front: Ticket, history: History | undefined, since: Instant): readonly Ticket[] {
  const others = history?.tickets.filter((ticket) => ticket.id !== front.id) ?? [];
  return [...others, front].filter((ticket) => ticket.rating !== undefined && ticket.updatedAt >= since);
}
