import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Quote, Said } from '../ledgers/said';
import { turnsOf } from '../ledgers/turns';
import { readMessage } from '../text/reading';
import type { Speaker } from '../text/saying-ids';
import { share } from './levels';
import type { Pattern } from './numbers';
import { CLEAR, isFilled, NOT_APPLICABLE, unknown } from './outcome';
import type { CeilingId, Evidence, Finding, Ground, NonEmpty } from './types';

/**
 * What follows from what one side said: raised on any ground, the first one where two have the same fact; where none was
 * found unknown if some of the words are in a language that cannot be judged, clear if all were read, and not applicable
 * where nothing was said.
 */
export function fromWords(grounds: readonly Ground[], said: Said, side: Speaker, since: Instant): Finding {
  const firsts = [...new Map([...grounds].reverse().map((ground) => [ground.fact, ground])).values()].reverse();
  if (isFilled(firsts)) return { outcome: 'raised', grounds: firsts };
  const heard = said.heard(side, since);
  if (heard === 'none') return NOT_APPLICABLE;
  return heard === 'unread' ? unknown('language') : CLEAR;
}

/** The words themselves as evidence. */
export const quoted = ({ message, start, end, at }: Quote): Evidence => ({ kind: 'quote', message, start, end, at });

/** A sentence is one fact, however many signs it speaks to: only the first of them charges for it. */
export const factOf = ({ message, start }: Quote): string => `words:${message}:${start}`;

/** A sentence that says enough by itself. */
export const sentenceGround = (quote: Quote, level: number, ceiling?: CeilingId): Ground => ({
  fact: factOf(quote),
  level,
  evidence: [quoted(quote)],
  ...(ceiling && { ceiling }),
});

interface Counting {
  /** Said again because we asked is said once. */
  readonly unlessAsked?: boolean;
  readonly fact?: (first: Quote) => string;
}

/**
 * A pattern: nothing below `least` cases, together `first` at them, and `step` more for each further one. Anyone has a
 * bad day; only what repeats is a sign. What one side says until the other speaks is one case, in however many
 * sentences; each case is a ground of its own, so that one that is charged elsewhere can be left out.
 */
export function patternGrounds(
  quotes: readonly Quote[],
  messages: readonly Message[],
  pattern: Pattern,
  { unlessAsked = false, fact = factOf }: Counting = {},
): readonly Ground[] {
  if (quotes.length < pattern.least) return [];
  const turns = turnsOf(messages);
  const cases: [Quote, ...Quote[]][] = [];
  let last: number | undefined;
  for (const quote of quotes) {
    const { turn, asked } = turns.get(quote.message) ?? { turn: -1, asked: false };
    const same = cases.at(-1);
    if (same && (turn === last || (unlessAsked && asked))) same.push(quote);
    else cases.push([quote]);
    last = turn;
  }
  if (cases.length < pattern.least) return [];
  return cases.map((said, index) => ({
    fact: fact(said[0]),
    level: share(index, pattern),
    evidence: said.map(quoted) as [Evidence, ...Evidence[]] satisfies NonEmpty<Evidence>,
  }));
}

/** When the customer last called the matter settled: what was said of its trouble before is over. */
export const settledAt = (messages: readonly Message[]): Instant | undefined =>
  messages.findLast((message) => isFromCustomer(message) && readMessage(message).closing?.solved)?.at;
