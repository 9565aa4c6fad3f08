import { isFromCustomer } from '../../facts/contact';
import type { Message } from '../../facts/message';
import { currentMatter } from '../../ledgers/matter';
import { openQuestions } from '../../ledgers/open-questions';
import type { Promised } from '../../ledgers/promises';
import type { Quote } from '../../ledgers/said';
import { readMessage } from '../../text/reading';
import { beginsIn } from '../../text/sentences';
import { requestsIn } from '../../text/wants';
import type { Case } from './case';
import { type Counts, countsOf } from './counts';
import { type NextAction, nextAction } from './next';

/** All that whoever takes a ticket over needs, so that the customer need not tell it again. */
export interface HandOverNote {
  /** The customer's latest question or request that is open, else the latest at all, else the trouble that they describe. */
  readonly wants?: Quote;
  /** What they asked and nobody answered, oldest first. */
  readonly open: readonly Quote[];
  readonly given: readonly Quote[];
  /** Our fixes and offers, oldest first. */
  readonly tried: readonly Quote[];
  /** What the customer tried, oldest first. */
  readonly triedByThem: readonly Quote[];
  /** What we still owe, oldest first. */
  readonly promises: readonly Promised[];
  readonly next?: NextAction;
  readonly counts: Counts;
}

export function handOverNote(about: Case): HandOverNote {
  const { contacts, promises, given = [] } = about;
  const open = openQuestions(contacts);
  const wants = wantsOf(about, open);
  const counts = countsOf(about);
  const next = nextAction(about, counts);
  return {
    ...(wants && { wants }),
    open: open.filter((question) => !isSame(question, wants)),
    given: given.filter(({ kind }) => kind !== 'tried'),
    tried: contacts.filter((message) => !isFromCustomer(message)).flatMap(tried),
    triedByThem: given.filter(({ kind }) => kind === 'tried'),
    promises: promises.filter(({ state }) => state !== 'kept' && state !== 'late'),
    ...(next && { next }),
    counts,
  };
}

/** Of the current matter; nothing once the customer has closed it. */
function wantsOf({ ticket, contacts, promises }: Case, open: readonly Quote[]): Quote | undefined {
  const matter = currentMatter(contacts, (ticket.metrics?.reopens ?? 0) > 0, promises);
  if (matter.closed) return undefined;
  const answered = matter.contacts.findLastIndex((message) => !isFromCustomer(message));
  const theirs = matter.contacts.filter(isFromCustomer);
  const asked = theirs.flatMap(asking);
  const since = new Set(matter.contacts.slice(answered + 1).map(({ id }) => id));
  const isOpen = (quote: Quote): boolean => since.has(quote.message) || open.some((one) => isSame(one, quote));
  return asked.findLast(isOpen) ?? asked.at(-1) ?? theirs.flatMap(describing).at(-1);
}

/** Questions and requests of one message, in its order; a sentence that is both once. */
function asking(message: Message): readonly Quote[] {
  const { questions } = readMessage(message);
  const requests = requestsIn(message).filter((request) => !beginsIn(request, questions));
  return [...questions, ...requests].sort((a, b) => a.start - b.start).map((span) => quoteOf(message, span));
}

function describing(message: Message): readonly Quote[] {
  const { failing, trouble } = readMessage(message);
  return (failing.length > 0 ? failing : trouble).map((span) => quoteOf(message, span));
}

const isSame = (one: Quote, other: Quote | undefined): boolean =>
  one.message === other?.message && one.start === other.start;

/** A sentence that is both a fix and an offer is quoted once. */
function tried(message: Message): readonly Quote[] {
  const { fixes, offers } = readMessage(message);
  return [...fixes, ...offers.filter(({ start }) => !fixes.some((fix) => fix.start === start))].map((span) =>
    quoteOf(message, span),
  );
}

const quoteOf = ({ id, at }: Message, { start, end }: { readonly start: number; readonly end: number }): Quote => ({
  message: id,
  at,
  start,
  end,
});
