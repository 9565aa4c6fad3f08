import { en } from './lexicons/en';
import { ko } from './lexicons/ko';
import type { Lexicon } from './lexicons/lexicon';
import { type Matcher, matcher } from './phrases';

const LEXICONS: readonly Lexicon[] = [en, ko];

/** One matcher for a topic in all languages: people mix them, and a short message hardly tells its language. */
export const topic = (...names: readonly (keyof Lexicon)[]): Matcher =>
  matcher(LEXICONS.flatMap((lexicon) => names.flatMap((name) => lexicon[name])));

/** Whether folded text holds a phrase. */
export const has = (matches: Matcher, folded: string): boolean => matches(folded).length > 0;
