import type { Facts } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { TicketId } from '../facts/ticket';
import { overSince } from '../facts/ticket-as-of';

/** A stretch of the account's own past. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** How a ticket showed that somebody should have looked earlier. */
export type EscalationKind = 'bad-rating' | 'wants-supervisor' | 'legal' | 'public' | 'by-hand' | 'tag';

export interface Escalation {
  readonly kind: EscalationKind;
  /** When it came to light. */
  readonly at: Instant;
  /** Nobody knows when within the ticket's time: it says that it escalated, and no lead. */
  readonly undated?: true;
}

/** A ticket of the period with all that could have been known about it. */
export interface PastTicket {
  readonly id: TicketId;
  readonly facts: Facts;
  /** When the ticket's time in the period ended: solved, or the period's own end. */
  readonly until: Instant;
  readonly escalations: readonly Escalation[];
}

/** When the ticket's time in the period ended; undefined where it has none in it. */
export function endIn({ ticket }: Facts, { from, to }: Period): Instant | undefined {
  const until = Math.min(to, overSince(ticket) ?? to);
  return ticket.createdAt <= until && until >= from ? until : undefined;
}
