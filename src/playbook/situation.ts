import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Ticket } from '../facts/ticket';
import type { PlaybookNumbers } from '../health/policy';
import type { Charged } from '../health/score';
import { currentMatter, type Matter } from '../ledgers/matter';
import { isMissed } from '../signals/broken-promise';
import type { View } from '../signals/types';
import { type Reading, readMessage } from '../text/reading';
import { hasTrouble } from '../text/trouble';

/** Where the conversation stands, as the steps look at it. */
export interface Situation {
  readonly ticket: Ticket;
  readonly matter: Matter;
  /** The last contact of the matter that is more than a closing thanks: whose it is, the other side's turn it is. */
  readonly last: Message | undefined;
  /** Our messages of the current attempt, oldest first. */
  readonly ours: readonly Message[];
  /** Something went wrong: a sign of the `owed` ledger, a fix that failed, or trouble that the customer describes. */
  readonly owed: boolean;
  /** Nothing takes points. */
  readonly calm: boolean;
  /** Calm, and the customer describes no trouble: a question, an order, praise. */
  readonly plain: boolean;
  readonly asOf: Instant;
  readonly numbers: PlaybookNumbers;
}

export function situationOf(
  signs: readonly Charged[],
  {
    ticket,
    asOf,
    messages,
    promises = [],
  }: Pick<View, 'ticket' | 'asOf' | 'messages'> & Partial<Pick<View, 'promises'>>,
  numbers: PlaybookNumbers,
): Situation {
  const missed = promises.findLast((promise) => isMissed(promise, ticket))?.due;
  const matter = sinceMissed(currentMatter(messages, (ticket.metrics?.reopens ?? 0) > 0), missed);
  const lost = signs.filter(({ ledger, points }) => ledger !== 'goodwill' && points > 0);
  const theirs = matter.contacts.filter(isFromCustomer).map(readMessage);
  const calm = lost.length === 0 && !matter.fixFailed;
  return {
    ticket,
    matter,
    last: matter.contacts.findLast((message) => !isFromCustomer(message) || !readMessage(message).closing),
    ours: matter.attempt.filter((message) => !isFromCustomer(message)),
    owed: matter.fixFailed || lost.some(({ ledger }) => ledger === 'owed') || theirs.some(hasTrouble),
    calm,
    plain: calm && isPlain(theirs),
    asOf,
    numbers,
  };
}

/**
 * A promise that we broke is a failed attempt, whatever was said before it: the steps begin anew when it fell due, and the
 * thanks that the customer gave for the promise close nothing.
 */
function sinceMissed(matter: Matter, due: Instant | undefined): Matter {
  if (due === undefined || matter.contacts.length === 0) return matter;
  return { ...matter, closed: false, attempt: matter.contacts.filter(({ at }) => at > due), fixFailed: true };
}

/** Somebody asks, orders or praises, and nobody says that something is wrong. Words that say neither are not plain. */
const isPlain = (theirs: readonly Reading[]): boolean =>
  !theirs.some(hasTrouble) &&
  theirs.some(({ questions, thanks, praise }) => questions.length + thanks.length + praise.length > 0);
