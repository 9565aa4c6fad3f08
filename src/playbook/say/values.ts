import { isFromCustomer } from '../../facts/contact';
import { ticketInFront } from '../../facts/facts-as-of';
import type { Message } from '../../facts/message';
import { isOver } from '../../facts/ticket-as-of';
import { findComebacks } from '../../ledgers/comebacks';
import type { Matter } from '../../ledgers/matter';
import type { Promised } from '../../ledgers/promises';
import { findSilences, lengthOf, type Silence } from '../../ledgers/silences';
import { isMissed } from '../../signals/broken-promise';
import { silenceGround } from '../../signals/waits';
import { personName } from './name';
import { problemOf } from './problem';
import type { Told } from './told';
import type { SayValues } from './types';

/** Our words that are quoted back; longer ones are looked up, not read aloud. */
const LONGEST_RECORD = 160;

/** What is known of this ticket that can be said to the customer. */
export function valuesOf(told: Told, matter: Matter): SayValues {
  const { facts, numbers, asOf, hear } = told;
  const ticket = ticketInFront(facts, asOf);
  const silences = silencesOf(told, matter);
  const waits = silences
    .filter(
      // One that our reply ended is not told again.
      (silence) =>
        (silence.to === undefined || silence.to > asOf) &&
        silenceGround(silence, numbers, asOf) &&
        matter.attempt.some(({ id }) => id === silence.message),
    )
    .map((silence) => lengthOf(silence, asOf));
  const contacts = 1 + comebacks(told) + silences.reduce((sum, { chasers }) => sum + chasers.length, 0);
  const name = personName(facts.customer.name);
  const problem = problemOf(ticket, hear);
  const promised = told.promises.findLast((promise) => isMissed(promise, ticket))?.due;
  const record = recordOf(told.promises, facts.messages ?? []);
  return {
    ...(name !== undefined && { name }),
    ...(problem !== undefined && { problem }),
    ...(waits.length > 0 && { wait: Math.max(...waits) }),
    ...(contacts > 1 && { times: contacts }),
    ...(promised !== undefined && { promised }),
    ...(record && { record }),
  };
}

function silencesOf({ facts, numbers, asOf }: Told, { contacts }: Matter): readonly Silence[] {
  const { status, metrics } = facts.ticket;
  const over = isOver(status) ? (metrics?.solvedAt ?? contacts.at(-1)?.at) : undefined;
  return contacts.some(isFromCustomer)
    ? findSilences(contacts, over, numbers.scales.waits.breathMinutes).filter(({ from }) => from <= asOf)
    : [];
}

/** How often the customer came back for the trouble in front, as tickets show. */
function comebacks({ facts, numbers, asOf }: Told): number {
  const ticket = ticketInFront(facts, asOf);
  const reopens = ticket.metrics?.reopens ?? 0;
  if (!facts.history) return reopens;
  const { repeatDays } = numbers.limits;
  const { doubleSendMinutes } = numbers.scales.repeatContact;
  const found = findComebacks(facts.history, ticket, { repeatDays, doubleSendMinutes }, asOf);
  const trouble = found.of(ticket.id)?.trouble;
  return reopens + (trouble === undefined ? 0 : found.list.filter((one) => one.trouble === trouble).length);
}

/** Our latest promise, word for word. One without a time or a deed is no record to stand by. */
function recordOf(promises: readonly Promised[], messages: readonly Message[]): SayValues['record'] {
  const promise = promises.findLast(({ state }) => state !== 'vague');
  const text = promise && messages.find(({ id }) => id === promise.message)?.text.slice(promise.start, promise.end);
  const words = text?.replace(/\s+/g, ' ').trim();
  return promise && words && words.length <= LONGEST_RECORD ? { words, at: promise.at } : undefined;
}
