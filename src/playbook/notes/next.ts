import type { Instant } from '../../facts/instant';
import type { Promised } from '../../ledgers/promises';
import { findQuestions } from '../../ledgers/questions';
import type { Quote } from '../../ledgers/said';
import type { Case } from './case';
import type { Counts } from './counts';

/** Whose turn it is by what was said, and for what. */
export type NextAction =
  | { readonly kind: 'promise'; readonly promise: Promised }
  /** The customer waits for us. */
  | { readonly kind: 'answer'; readonly since: Instant }
  /** We asked, and the customer has not written since. */
  | { readonly kind: 'their-answer'; readonly question: Quote };

/**
 * What comes next: a promise past its time, else an answer that the customer waits for, else what we promised for later,
 * else their answer to us. Undefined where nobody owes anything.
 */
export function nextAction({ promises, contacts, asOf }: Case, { waitingSince }: Counts): NextAction | undefined {
  const owed = promises
    .filter(({ state }) => state === 'open' || state === 'broken' || state === 'vague')
    .sort((a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY));
  const [first] = owed;
  if (first?.due !== undefined && first.due <= asOf) return { kind: 'promise', promise: first };
  if (waitingSince !== undefined) return { kind: 'answer', since: waitingSince };
  if (first) return { kind: 'promise', promise: first };
  const question = findQuestions(contacts).findLast(({ answeredAt }) => answeredAt === undefined);
  return question && { kind: 'their-answer', question };
}
