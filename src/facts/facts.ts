import type { PromiseCorrection } from './correction';
import type { Quieted } from './flag-trail';
import type { Instant } from './instant';
import type { Message } from './message';
import type { Customer, FieldValues } from './person';
import type { Ticket } from './ticket';

/** The customer's tickets as one list tells them, the ticket in front included. */
export interface History {
  readonly tickets: readonly Ticket[];
  /** Tickets last updated before this instant were not asked for. */
  readonly since: Instant;
  /**
   * False where the list was cut (page limit, a later page or a ticket that could not be read). Tickets that the agent
   * may not see are left out by the helpdesk without a word: true does not rule them out.
   */
  readonly complete: boolean;
  /** Fields of the organizations that the tickets are for, by organization; absent where none were asked for. */
  readonly organizations?: Readonly<Record<number, FieldValues>>;
}

/** The account's own dated medians, written by the board for admins (setting `baseline`). */
export interface Baseline {
  readonly measuredAt: Instant;
  readonly ticketsPerCustomerPerYear?: number;
  readonly contactsPerTicket?: number;
  readonly openTicketsPerAgent?: number;
}

/** How much lies on the assignee's desk. */
export interface Workload {
  readonly openTickets: number;
}

/**
 * Everything the engine may know. An absent part could not be had (yet): signs that need it are `unknown`,
 * which lowers coverage and never health.
 */
export interface Facts {
  readonly ticket: Ticket;
  readonly customer: Customer;
  readonly messages?: readonly Message[];
  readonly history?: History;
  readonly workload?: Workload;
  readonly baseline?: Baseline;
  /** Kept outside the ticket; those in its internal notes are read there. */
  readonly corrections?: readonly PromiseCorrection[];
  /** Signs whose reading somebody of ours says is wrong on this ticket. */
  readonly quieted?: readonly Quieted[];
}
