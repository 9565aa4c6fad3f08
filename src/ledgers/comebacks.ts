import type { Instant } from '../facts/instant';
import type { TicketId } from '../facts/ticket';

/** A ticket by which the customer came back for a trouble that already had one. */
export interface Comeback {
  readonly ticket: TicketId;
  readonly at: Instant;
  /** `follow-up`: Zendesk's answer to a closed ticket. `repeat`: a new ticket about the same thing soon after. */
  readonly kind: 'follow-up' | 'repeat';
  /** The first ticket of the trouble, as far back as the history reaches. */
  readonly trouble: TicketId;
}
