import { isFromCustomer } from '../../facts/contact';
import type { Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import { closingOf } from '../../ledgers/matter';
import type { Case } from './case';

/** How much went to and fro on a ticket. */
export interface Counts {
  /** Of the customer's contacts. */
  readonly theirs: number;
  readonly ours: number;
  /** Absent where the helpdesk did not tell. */
  readonly reopens?: number;
  /** The longest time that the customer waited for us, the present one included; absent where they never did. */
  readonly longestWait?: number;
  /** Since when they wait now. */
  readonly waitingSince?: Instant;
}

export function countsOf({ ticket, contacts, asOf }: Pick<Case, 'ticket' | 'contacts' | 'asOf'>): Counts {
  const theirs = contacts.filter(isFromCustomer).length;
  const { waits, since } = waitsIn(contacts);
  const all = since === undefined ? waits : [...waits, asOf - since];
  return {
    theirs,
    ours: contacts.length - theirs,
    ...(ticket.metrics && { reopens: ticket.metrics.reopens }),
    ...(all.length > 0 && { longestWait: Math.max(...all) }),
    ...(since !== undefined && { waitingSince: since }),
  };
}

/** From the first message of the customer's that nobody had answered to our next one. Thanks at the end wait for nothing. */
function waitsIn(contacts: readonly Message[]): { readonly waits: readonly number[]; readonly since?: Instant } {
  const waits: number[] = [];
  let since: Instant | undefined;
  for (const message of contacts) {
    if (isFromCustomer(message)) {
      if (!closingOf(message)) since ??= message.at;
    } else if (since !== undefined) {
      waits.push(message.at - since);
      since = undefined;
    }
  }
  return { waits, ...(since !== undefined && { since }) };
}
