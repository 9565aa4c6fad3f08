import { countedTickets } from '../facts/counted-tickets';
import type { Facts, History } from '../facts/facts';
import { messagesAsOf, ticketInFront } from '../facts/facts-as-of';
import type { Quieted } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import type { Ticket } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import { findComebacks } from '../ledgers/comebacks';
import { isDismissed } from '../ledgers/dismissed';
import type { Listening } from '../ledgers/listening';
import type { Promised } from '../ledgers/promises';
import { findQuestions } from '../ledgers/questions';
import { saidUntil } from '../ledgers/said';
import { findSilences } from '../ledgers/silences';
import type { Numbers } from '../signals/numbers';
import type { View } from '../signals/types';
import { isHumanContact } from '../text/human-contact';

/** All that signs may ask for, as far as it could be known at `asOf`. What the facts lack, the view lacks. */
export type PartialView = Partial<View> &
  Pick<View, 'asOf' | 'ticket' | 'customer'> & {
    /** The history was read and holds no other ticket, not even one that is left out of the counts. */
    readonly firstTicket: boolean;
    /** What reads like a promise and was said to be none: no sign looks at it. */
    readonly dismissed?: readonly Promised[];
    /** Signs whose reading is wrong, whenever that was said: it was wrong from the beginning. */
    readonly quieted?: readonly Quieted[];
  };

export function viewOf(facts: Facts, numbers: Numbers, asOf: Instant, hearing: Listening = {}): PartialView {
  const ticket = ticketInFront(facts, asOf);
  return {
    asOf,
    ticket,
    customer: facts.customer,
    firstTicket: facts.history?.tickets.every(({ id, createdAt }) => id === ticket.id || createdAt > asOf) ?? false,
    ...(facts.workload && { workload: facts.workload }),
    ...(facts.baseline && { baseline: facts.baseline }),
    ...(hearing.tone && { tone: hearing.tone }),
    ...(facts.quieted && { quieted: facts.quieted }),
    ...conversation(facts, ticket, numbers, asOf),
    ...words(facts, hearing, numbers, asOf),
    ...(facts.history && past(facts.history, ticket, numbers, asOf)),
  };
}

/** A ticket that is not submitted has no conversation, which is not the same as one that could not be read. */
function conversation(
  { messages, ticket: { id } }: Facts,
  ticket: Ticket,
  { scales }: Numbers,
  asOf: Instant,
): Partial<View> {
  if (!messages && id !== undefined) return {};
  const contacts = messagesAsOf(messages ?? NONE, asOf).filter(isHumanContact);
  return {
    messages: contacts,
    silences: findSilences(contacts, surelyOverSince(ticket, contacts), scales.waits.breathMinutes),
    questions: findQuestions(contacts),
  };
}

/** What was said and promised, once somebody hears it. */
function words(
  { messages, ticket: { id }, corrections }: Facts,
  { hear, promisesUntil }: Listening,
  numbers: Numbers,
  asOf: Instant,
): Pick<PartialView, 'said' | 'promises' | 'dismissed'> {
  if (!hear || (!messages && id !== undefined)) return {};
  const said = saidUntil(messages ?? NONE, hear, asOf);
  if (!promisesUntil) return { said };
  const all = promisesUntil(messages ?? NONE, hear, calendarOf(numbers), asOf, corrections);
  return {
    said,
    promises: all.filter((promise) => !isDismissed(promise)),
    dismissed: all.filter(isDismissed),
  };
}

const calendarOf = memoised(({ zone, hours, scales }: Numbers) => ({
  zone,
  ...(hours && { hours }),
  breathMinutes: scales.waits.breathMinutes,
}));

const past = (history: History, ticket: Ticket, numbers: Numbers, asOf: Instant): Partial<View> => ({
  history: { ...history, tickets: countedTickets(history, asOf) },
  comebacks: comebacksOf(history, ticket, numbers, asOf),
});

/** The one part of a view that a limit has a part in; the others are the same whatever is judged by them. */
export const comebacksOf = (
  history: History,
  ticket: Ticket,
  { limits, scales }: Numbers,
  asOf: Instant,
): View['comebacks'] =>
  findComebacks(
    history,
    ticket,
    { repeatDays: limits.repeatDays, doubleSendMinutes: scales.repeatContact.doubleSendMinutes },
    asOf,
  );

/**
 * Since when nobody waits on a solved ticket. Before its metrics are read the time of solving is not known: then the
 * earliest that it can be, because what is not known must not count as a wait.
 */
const surelyOverSince = (ticket: Ticket, contacts: readonly Message[]): Instant | undefined =>
  isOver(ticket.status) ? (ticket.metrics?.solvedAt ?? contacts.at(-1)?.at) : undefined;

const NONE: readonly Message[] = [];
