import type { Instant } from '../facts/instant';
import type { Quote, Said, Side } from '../ledgers/said';
import type { Pattern } from './numbers';
import { CLEAR, isFilled, NOT_APPLICABLE, unknown } from './outcome';
import type { Evidence, Finding, Ground } from './types';

/**
 * What follows from what one side said: raised on any ground; where none was found unknown if some of the words are in
 * a language that cannot be judged, clear if all were read, and not applicable where nothing was said.
 */
export function fromWords(grounds: readonly Ground[], said: Said, side: Side, since: Instant): Finding {
  if (isFilled(grounds)) return { outcome: 'raised', grounds };
  const heard = said.heard(side, since);
  if (heard === 'none') return NOT_APPLICABLE;
  return heard === 'unread' ? unknown('language') : CLEAR;
}

/** The words themselves as evidence. */
export const quoted = ({ message, start, end, at }: Quote): Evidence => ({ kind: 'quote', message, start, end, at });

/**
 * A pattern as one ground: nothing below `least` cases, `first` at them, and `step` more for each further one. Anyone
 * has a bad day; only what repeats is a sign.
 */
export function patternGround(
  fact: string,
  quotes: readonly Quote[],
  { least, first, step }: Pattern,
): readonly Ground[] {
  const evidence = quotes.map(quoted);
  if (quotes.length < least || !isFilled(evidence)) return [];
  return [{ fact, level: Math.min(1, first + step * (quotes.length - least)), evidence }];
}
