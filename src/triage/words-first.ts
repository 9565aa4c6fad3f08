import type { ListedTicket } from '../facts/listed-ticket';
import type { TicketId } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import { isFlagTag } from '../flags/flag-tags';

/**
 * Whose words are worth a request, the worthiest first: what escalated by its rating, what bears a flag, what somebody wants
 * to come back to, then open tickets that we have answered (they may hold promises), the latest first.
 */
export function wordsFirst(tickets: readonly ListedTicket[], most: number): readonly TicketId[] {
  const worth = ({ ticket }: ListedTicket): number => {
    if (ticket.rating?.score === 'bad') return 4;
    if (ticket.tags.some(isFlagTag)) return 3;
    if (isOver(ticket.status)) return 0;
    if (ticket.followUpOn !== undefined) return 2;
    return (ticket.metrics?.replies ?? 1) > 0 ? 1 : 0;
  };
  return tickets
    .map((each) => ({ id: each.ticket.id, at: each.ticket.updatedAt, worth: worth(each) }))
    .filter(({ worth: value }) => value > 0)
    .sort((a, b) => b.worth - a.worth || b.at - a.at)
    .slice(0, most)
    .map(({ id }) => id);
}
