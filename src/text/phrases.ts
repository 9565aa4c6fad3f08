import type { Span } from './span';

/** Finds the phrases of a topic in folded text, in order. */
export type Matcher = (folded: string) => readonly Span[];

/**
 * Compiles plain phrases. In a phrase ` … ` stands for a few words within the sentence and a closing `*` for any ending
 * of the word. Latin phrases match whole words. Hangul phrases match anywhere, because particles and endings cling to
 * stems and people leave spaces out; their own spaces are optional. Only a phrase of one syllable stands for a whole word.
 */
export function matcher(phrases: readonly string[]): Matcher {
  const hangul = phrases.filter((phrase) => HANGUL.test(phrase));
  const syllables = hangul.filter((phrase) => phrase.length === 1);
  const anywhere = hangul.filter((phrase) => phrase.length > 1);
  const words = phrases.filter((phrase) => !HANGUL.test(phrase));
  // Hangul first: the boundaries of words are the dearer test.
  const branches = [
    ...(anywhere.length > 0 ? [anyOf(anywhere, ' *', '[^.!?\\n]{0,20}?')] : []),
    ...(words.length + syllables.length > 0
      ? [`(?<![\\p{L}\\p{N}])${anyOf([...words, ...syllables], ' +', ' (?:[^.!?\\n]{0,40}? )?')}(?![\\p{L}\\p{N}])`]
      : []),
  ];
  if (branches.length === 0) return () => [];
  const pattern = new RegExp(branches.join('|'), 'gu');
  return (folded) => {
    const found: Span[] = [];
    // No `matchAll`: it makes a new expression of the whole lexicon for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      found.push({ start: match.index, end: pattern.lastIndex });
    }
    return found;
  };
}

/** Of two phrases with the same beginning the longer comes first: an alternation takes the first that fits. */
const anyOf = (phrases: readonly string[], space: string, gap: string): string =>
  `(?:${[...phrases]
    .sort()
    .reverse()
    .map((phrase) => compile(phrase, space, gap))
    .join('|')})`;

const compile = (phrase: string, space: string, gap: string): string =>
  phrase
    .replace(/[.?+^$()[\]{}|\\/]/g, '\\$&')
    .replace(/\*$/, '\\p{L}*')
    .replace(/ … /g, gap.replaceAll(' ', '\0'))
    .replaceAll(' ', space)
    .replaceAll('\0', ' ');

const HANGUL = /\p{Script=Hangul}/u;
