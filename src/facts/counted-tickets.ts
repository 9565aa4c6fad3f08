import type { History } from './facts';
import type { Instant } from './instant';
import { memoised } from './memo';
import { byCreation, countUntil } from './order';
import type { Ticket, TicketId } from './ticket';
import { ticketAsOf } from './ticket-as-of';

/**
 * The tickets that say something about the customer, as they were at `asOf`, oldest first. Left out:
 * - staff-made ones: see {@link isStaffMade};
 * - merged ones (their conversation lives on in another ticket) and spam;
 * - all but the first of the incidents of one problem ticket: one outage is one trouble.
 */
export function countedTickets(history: History, asOf: Instant): readonly Ticket[] {
  const all = everCounted(history);
  return all
    .slice(
      0,
      countUntil(all, (ticket) => ticket.createdAt, asOf),
    )
    .map((ticket) => ticketAsOf(ticket, asOf));
}

/** The same for any instant: every ticket that ever counts, in its latest state. */
export const everCounted: (history: History) => readonly Ticket[] = memoised((history) => {
  const latest = new Map<TicketId, Ticket>();
  for (const ticket of history.tickets) {
    if (ticket.id === undefined || !counts(ticket)) continue;
    const other = latest.get(ticket.id);
    if (!other || other.updatedAt < ticket.updatedAt) latest.set(ticket.id, ticket);
  }

  const troubles = new Set<TicketId>();
  return [...latest.values()].sort(byCreation).filter((ticket) => {
    const trouble = ticket.problemId ?? ticket.id;
    if (trouble === undefined || troubles.has(trouble)) return false;
    troubles.add(trouble);
    return true;
  });
});

/** Whether a ticket is a contact of the customer at all. */
export const counts = (ticket: Ticket): boolean => !isStaffMade(ticket) && !isSetAside(ticket);

/** Merged into another ticket, or spam. */
export const isSetAside = (ticket: Ticket): boolean => ticket.tags.some((tag) => SET_ASIDE.has(tag.toLowerCase()));

/**
 * Staff opened it in the customer's name, in the agent interface: our doing, not a contact. Only there: tickets that a
 * contact form makes through the API, mails that an agent forwarded and phone calls also have a submitter of ours, and
 * they are the customer's.
 */
export const isStaffMade = (ticket: Ticket): boolean =>
  ticket.channel === 'web' && ticket.submitterId !== undefined && ticket.submitterId !== ticket.requesterId;

/** Neither the ticket in front nor another incident of its outage. */
export const isOtherTrouble = (ticket: Ticket, front: Ticket): boolean =>
  ticket.id !== front.id && (ticket.problemId === undefined || ticket.problemId !== front.problemId);

/** Zendesk tags merged tickets itself; spam that was not deleted carries the account's own tag. */
const SET_ASIDE: ReadonlySet<string> = new Set(['closed_by_merge', 'spam', 'marked_as_spam']);
