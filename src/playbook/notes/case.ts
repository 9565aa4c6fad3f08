import type { Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import type { Ticket } from '../../facts/ticket';
import type { FactGiven } from '../../ledgers/facts-given';
import type { Promised } from '../../ledgers/promises';
import type { Evidence, SignalId } from '../../signals/types';

/** What a note about a ticket is made of. */
export interface Case {
  readonly ticket: Ticket;
  /** Contacts on the ticket, oldest first. */
  readonly contacts: readonly Message[];
  readonly promises: readonly Promised[];
  /** Signs that are raised, with what raised them. */
  readonly raised: readonly RaisedSign[];
  /** What the customer told already (numbers, devices, what they tried), where it was read. */
  readonly given?: readonly FactGiven[];
  readonly asOf: Instant;
}

export interface RaisedSign {
  readonly id: SignalId;
  readonly evidence: readonly Evidence[];
}
