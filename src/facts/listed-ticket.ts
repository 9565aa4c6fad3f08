import type { Instant } from './instant';
import type { Message } from './message';
import type { Customer } from './person';
import type { Ticket, TicketId } from './ticket';

/** A ticket that is in the helpdesk, as a list of many tells it. */
export interface ListedTicket {
  readonly ticket: Ticket & { readonly id: TicketId };
  /** Without name and fields where the list did not bring the person along. */
  readonly customer: Customer;
  readonly brandId?: number;
  /** Since when the customer waits for us at least; absent where they do not, or where nobody can tell. */
  readonly waitingSince?: Instant;
  /**
   * What the customer opened it with, where nobody of ours has answered: the conversation as far as a list tells it. The
   * customer may have written again.
   */
  readonly firstMessage?: Message;
  /** What the ticket's own field says of its flags, as it is written there. */
  readonly trailText?: string;
}
