import { isFromCustomer } from '../facts/contact';
import { HOUR, type Instant } from '../facts/instant';
import { isLive, type Message } from '../facts/message';
import type { Ticket } from '../facts/ticket';
import type { PlaybookNumbers } from '../health/policy';
import type { Charged } from '../health/score';
import { closingOf, currentMatter, type Matter } from '../ledgers/matter';
import type { Promised } from '../ledgers/promises';
import type { Quote } from '../ledgers/said';
import { isMissed } from '../signals/broken-promise';
import type { View } from '../signals/types';
import { isUnfilled } from '../text/blank';
import { readMessage } from '../text/reading';
import type { Saying } from '../text/saying-ids';
import { beginsIn } from '../text/sentences';
import { hasTrouble } from '../text/trouble';
import { quotesOf } from './said';

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
  /** We let them down since they told us of it: a fix or a promise failed, or a sign of ours weighs at least half. */
  readonly letDown: boolean;
  /** It went clearly wrong: we let them down, or they say that something is not well. */
  readonly failed: boolean;
  /** Nothing takes points that are worth a word. */
  readonly calm: boolean;
  /** The customer describes no trouble: a question, an order, praise. Nothing but a wait for a further answer takes points. */
  readonly plain: boolean;
  /** They describe no trouble, whatever it cost them to be answered. */
  readonly onlyAsks: boolean;
  /** Ours, as they stand; none where nobody could hear them. */
  readonly promises: readonly Promised[];
  /** Where we acknowledge in the current attempt, and where we say that we come back. */
  readonly acknowledged: readonly Quote[];
  readonly comingBack: readonly Quote[];
  readonly asOf: Instant;
  readonly numbers: PlaybookNumbers;
}

export function situationOf(
  signs: readonly Lost[],
  {
    ticket,
    asOf,
    messages,
    promises = [],
    said,
  }: Pick<View, 'ticket' | 'asOf' | 'messages'> & Partial<Pick<View, 'promises' | 'said'>>,
  numbers: PlaybookNumbers,
): Situation {
  const missed = promises.findLast((promise) => isMissed(promise, ticket))?.due;
  const told = currentMatter(messages, (ticket.metrics?.reopens ?? 0) > 0, promises);
  const matter = sinceMissed(sinceInVain(told, promises), missed);
  const lost = signs.filter(({ ledger, points, level }) => ledger !== 'goodwill' && points > 0 && level >= NOTED);
  const theirs = matter.contacts.filter(isFromCustomer);
  const confessed = said && lost.length === 0 && !matter.fixFailed ? heardIn(theirs, said, 'own-mistake') : [];
  const troubled = tellTrouble(theirs, confessed, said);
  const calm = lost.length === 0 && !matter.fixFailed;
  const onlyAsks = !troubled && (confessed.length > 0 || asksOrThanks(theirs));
  const waits = onlyWaits(lost, matter, asOf);
  const letDown =
    matter.fixFailed || (lost.some(({ ledger, level }) => ledger === 'owed' && level >= HALF) && !(onlyAsks && waits));
  const plain = (calm || waits) && onlyAsks;
  const attempted = matter.attempt.filter((message) => !isFromCustomer(message));
  const asked = matter.contacts.findLast(
    (message) => isFromCustomer(message) && readMessage(message).questions.length > 0,
  );
  // A further question is a matter of its own: what answered the one before does not answer it.
  const ours = plain && asked ? attempted.filter(({ at }) => at > asked.at) : attempted;
  return {
    ticket,
    matter,
    last: matter.contacts.findLast((message) => !isFromCustomer(message) || !closingOf(message)),
    ours,
    letDown,
    failed: letDown || troubled,
    owed: matter.fixFailed || lost.some(({ ledger }) => ledger === 'owed') || troubled,
    calm,
    plain,
    onlyAsks: onlyAsks && !matter.fixFailed,
    promises,
    acknowledged: said ? heardIn(ours, said, 'acknowledging') : quotesOf(ours, 'acknowledging'),
    comingBack: said ? heardIn(ours, said, 'coming-back').filter(announces(ours)) : quotesOf(ours, 'followUps'),
    asOf,
    numbers,
  };
}

/** What still has something to be filled in was not said. */
const heardIn = (messages: readonly Message[], said: View['said'], saying: Saying): readonly Quote[] =>
  said
    .quotes(saying, messages[0]?.at ?? Number.POSITIVE_INFINITY)
    .filter((quote) => messages.some(({ id, text }) => id === quote.message && !isUnfilled(text, quote)));

/** A question whether all is well sounds like one who comes back, and announces nothing. */
const announces =
  (ours: readonly Message[]) =>
  (quote: Quote): boolean =>
    ours.some((one) => {
      const { questions, followUps } = readMessage(one);
      return one.id === quote.message && (!beginsIn(quote, questions) || beginsIn(quote, followUps));
    });

/**
 * As far as it can be heard; by phrases alone until then. What somebody says was their own doing, or is well again, is
 * no trouble that we owe anything for.
 */
function tellTrouble(theirs: readonly Message[], confessed: readonly Quote[], said: View['said'] | undefined): boolean {
  const readings = theirs.map(readMessage);
  if (!said) return readings.some(hasTrouble);
  if (readings.some(({ failing, again }) => failing.length + again.length > 0)) return true;
  return heardIn(theirs, said, 'trouble').some((trouble) => !isExcused(trouble, theirs, confessed));
}

/** They confess or call it solved behind it, and tell of nothing more after that. */
function isExcused({ message, at, start }: Quote, theirs: readonly Message[], confessed: readonly Quote[]): boolean {
  if (confessed.some((one) => one.at > at)) return true;
  const told = theirs.find(({ id }) => id === message);
  if (!told) return false;
  const { solved, trouble } = readMessage(told);
  const ends = [...confessed.filter((one) => one.message === message), ...solved].map(({ end }) => end);
  const end = Math.max(...ends, 0);
  return start < end && trouble.every((one) => one.start < end);
}

type Lost = Pick<Charged, 'id' | 'ledger' | 'points' | 'level'>;

const HALF = 0.5;
/** A sign that is raised to less than a tenth changes nobody's answer. */
const NOTED = 0.1;

/** Signs of time alone. */
const WAITS: ReadonlySet<Charged['id']> = new Set(['wait', 'ignored', 'no-acknowledgement', 'expectation-gap']);

/**
 * Who was answered and asks on waits for an answer, and unless it is very long is not let down by it. In a chat every
 * minute counts as waiting; there it takes an hour, or that they have to write once more.
 */
const onlyWaits = (lost: readonly Lost[], { contacts, fixFailed }: Matter, asOf: Instant): boolean => {
  const last = contacts.at(-1);
  const answered = contacts.findLastIndex((message) => !isFromCustomer(message));
  if (fixFailed || answered < 0 || !last || !isFromCustomer(last)) return false;
  const asksOnce = isLive(last.channel) && answered === contacts.length - 2 && asOf - last.at <= HOUR;
  return lost.every(({ id, level }) => WAITS.has(id) && (level < HALF || (id === 'ignored' && asksOnce)));
};

/** Work that we promised and did, and the customer says afterwards that it is not well: as a fix that failed. */
function sinceInVain(matter: Matter, promises: readonly Promised[]): Matter {
  const done = promises.flatMap(({ kind, keptAt }) => (kind === 'deed' && keptAt !== undefined ? [keptAt] : []));
  const failed = matter.attempt.findLastIndex(
    (message) => isFromCustomer(message) && hasTrouble(readMessage(message)) && done.some((at) => at <= message.at),
  );
  return failed <= 0 ? matter : { ...matter, attempt: matter.attempt.slice(failed), fixFailed: true };
}

/**
 * A promise that we broke is a failed attempt, whatever was said before it: the steps begin anew when it fell due, and the
 * thanks that the customer gave for the promise close nothing.
 */
function sinceMissed(matter: Matter, due: Instant | undefined): Matter {
  if (due === undefined || matter.contacts.length === 0) return matter;
  return { ...matter, closed: false, attempt: matter.contacts.filter(({ at }) => at > due), fixFailed: true };
}

/** Somebody asks, orders or praises. Who says neither that nor that something is wrong is not plain. */
const asksOrThanks = (theirs: readonly Message[]): boolean =>
  theirs.some((message) => {
    const { questions, thanks, praise } = readMessage(message);
    return questions.length + thanks.length + praise.length > 0;
  });
