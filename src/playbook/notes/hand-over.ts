import { isFromCustomer } from '../../facts/contact';
import type { Message } from '../../facts/message';
import { openQuestions } from '../../ledgers/open-questions';
import type { Promised } from '../../ledgers/promises';
import type { Quote } from '../../ledgers/said';
import { type Reading, readMessage } from '../../text/reading';
import type { Case } from './case';
import { type Counts, countsOf } from './counts';

/** All that whoever takes a ticket over needs, so that the customer need not tell it again. */
export interface HandOverNote {
  /** The customer's latest question or request, else the latest trouble that they describe. */
  readonly wants?: Quote;
  /** What they asked and nobody answered, oldest first. */
  readonly open: readonly Quote[];
  readonly given: readonly Quote[];
  /** Our fixes and offers, oldest first. */
  readonly tried: readonly Quote[];
  /** What we still owe, oldest first. */
  readonly promises: readonly Promised[];
  readonly counts: Counts;
}

export function handOverNote(about: Case): HandOverNote {
  const { contacts, promises, given = [] } = about;
  const theirs = contacts.filter(isFromCustomer).reverse();
  const wants = latest(theirs, ({ questions }) => questions) ?? latest(theirs, troubles);
  return {
    ...(wants && { wants }),
    open: openQuestions(contacts).filter(({ message, start }) => message !== wants?.message || start !== wants.start),
    given,
    tried: contacts.filter((message) => !isFromCustomer(message)).flatMap(tried),
    promises: promises.filter(({ state }) => state !== 'kept' && state !== 'late'),
    counts: countsOf(about),
  };
}

const troubles = ({ failing, trouble }: Reading): Reading['trouble'] => (failing.length > 0 ? failing : trouble);

function latest(newestFirst: readonly Message[], find: (reading: Reading) => Reading['questions']): Quote | undefined {
  for (const message of newestFirst) {
    const span = find(readMessage(message)).at(-1);
    if (span) return quoteOf(message, span);
  }
  return undefined;
}

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
