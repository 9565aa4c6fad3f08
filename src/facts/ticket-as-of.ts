import type { Instant } from './instant';
import type { Ticket, TicketStatus } from './ticket';

/**
 * A ticket as far as it was known at `asOf`. Metric sets, ratings and days to come back carry no date: where they may
 * describe a later state they are dropped rather than trusted. A ticket that was solved by then and not reopened since keeps its
 * metrics, although Zendesk closes it days later.
 */
export function ticketAsOf(ticket: Ticket, asOf: Instant): Ticket {
  if (ticket.updatedAt <= asOf) return ticket;
  const { metrics, rating: _later, followUpOn: _laterToo, ...rest } = ticket;
  const settled = isOver(ticket.status) && metrics?.solvedAt !== undefined && metrics.solvedAt <= asOf;
  return settled ? { ...rest, status: 'solved', metrics } : { ...rest, status: statusThen(ticket.status) };
}

/** No more work is expected on it. */
export const isOver = (status: TicketStatus): boolean => status === 'solved' || status === 'closed';

/** When the work on a ticket ended; absent while it has not. */
export const overSince = (ticket: Ticket): Instant | undefined =>
  isOver(ticket.status) ? (ticket.metrics?.solvedAt ?? ticket.updatedAt) : undefined;

/** Solved later means not solved yet; of the other statuses none is known to be wrong. */
const statusThen = (status: TicketStatus): TicketStatus => (isOver(status) ? 'open' : status);
