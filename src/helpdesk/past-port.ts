import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Customer, PersonId } from '../facts/person';
import type { Ticket, TicketId } from '../facts/ticket';
import type { Waiting } from './board-port';
import type { CancelSignal } from './port';

/** The account's own past, in memory alone. */
export interface PastTickets {
  /** Tickets last changed since `since`, each in its latest state; deleted ones are left out. */
  readonly tickets: readonly (Ticket & { readonly id: TicketId })[];
  readonly customers: ReadonlyMap<PersonId, Customer>;
  readonly since: Instant;
}

/** What was said on the tickets, and when they got their tags. */
export interface PastWords {
  readonly messages: ReadonlyMap<TicketId, readonly Message[]>;
  readonly taggedAt: ReadonlyMap<TicketId, ReadonlyMap<string, Instant>>;
}

/** How far a loading has come. */
export interface PastProgress {
  readonly requests: number;
  readonly found: number;
  /** The past is read from its oldest change on: up to here. */
  readonly upTo?: Instant;
  readonly waiting?: Waiting | undefined;
}

export interface PastRequest {
  readonly since: Instant;
  /** What was said after it is not needed: the reading may end there. */
  readonly until?: Instant;
  readonly signal?: CancelSignal;
  readonly onProgress: (progress: PastProgress) => void;
}

/** Reads the past for the dry run: for admins alone, as the helpdesk has it. Rejections are always a HelpdeskError. */
export interface PastReader {
  /** How many tickets were changed since then, roughly: one request that no export's limit holds. */
  count(since: Instant, signal?: CancelSignal): Promise<number>;
  tickets(request: PastRequest): Promise<PastTickets>;
  words(request: PastRequest): Promise<PastWords>;
}
