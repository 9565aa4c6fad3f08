import { instantAt, type LocalDate } from '../facts/calendar';
import { isFromCustomer } from '../facts/contact';
import { DAY, type Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Ticket } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import type { Promised } from './promises';

/** The day for which somebody of ours wanted to come back to the ticket. */
export interface ComingBack {
  /** The end of that day in the account's zone. */
  readonly due: Instant;
  /** `kept`: we wrote to the customer on that day or later. */
  readonly state: 'open' | 'kept' | 'overdue';
}

/**
 * What the ticket's date field says of coming back; undefined where it says nothing, on a ticket that is solved, and where
 * a promise of ours falls due about then: the field only repeats it.
 * @param contacts on the ticket, at or before `asOf`
 */
export function comingBack(
  { followUpOn, status }: Pick<Ticket, 'followUpOn' | 'status'>,
  { contacts, promises }: { readonly contacts: readonly Message[]; readonly promises: readonly Promised[] },
  zone: string,
  asOf: Instant,
): ComingBack | undefined {
  const day = followUpOn === undefined || isOver(status) ? undefined : dateOf(followUpOn);
  if (!day) return undefined;
  const [from, until] = [instantAt(day, 0, zone), instantAt(day, DAY_MINUTES, zone) - 1];
  if (promises.some(({ due }) => due !== undefined && Math.abs(due - until) < DAY)) return undefined;
  const came = contacts.some((message) => !isFromCustomer(message) && message.at >= from && message.at <= asOf);
  return { due: until, state: came ? 'kept' : until < asOf ? 'overdue' : 'open' };
}

function dateOf(text: string): LocalDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && !Number.isNaN(Date.parse(text))
    ? { year, month, day }
    : undefined;
}

const DAY_MINUTES = 24 * 60;
