import type { History } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';

/**
 * Rated tickets whose last change lies at or after `since`, oldest first, the ticket in front once and as it is now.
 * A rating carries no date; the last change of its ticket is the latest it can be of.
 */
export function ratedTickets(front: Ticket, history: History | undefined, since: Instant): readonly Ticket[] {
  const isRated = ({ rating, updatedAt }: Ticket): boolean => rating !== undefined && updatedAt >= since;
  const others = history?.tickets.filter((ticket) => isRated(ticket) && ticket.id !== front.id) ?? [];
  return isRated(front) ? [...others, front] : others;
}
