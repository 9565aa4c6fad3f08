import type { Span } from './span';

/** Finds the phrases of a topic in folded text, in order. */
export type Matcher = (folded: string) => readonly Span[];

/**
 * Compiles plain phrases. In a phrase ` … ` stands for a few words within the sentence and a closing `*` for any ending
 * of the word. Latin phrases match whole words. Hangul phrases match anywhere, because particles and endings cling to
 * stems and people leave spaces out; their own spaces are optional. Only a phrase of one syllable stands for a whole word.
 */
export function matcher(phrases: readonly string[]): Matcher {
  if (phrases.length === 0) return () => [];
  // Longest first: an alternation takes the first branch that fits.
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(compile).join('|'), 'gu');
  return (folded) =>
    Array.from(folded.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

function compile(phrase: string): string {
  const hangul = HANGUL.test(phrase);
  const stem = phrase.endsWith('*');
  const body = (stem ? phrase.slice(0, -1) : phrase)
    .replace(/[.?+^$()[\]{}|\\/]/g, '\\$&')
    .replace(/ … /g, hangul ? '[^.!?\\n]{0,20}?' : '\\s(?:[^.!?\\n]{0,40}?\\s)?')
    .replace(/ /g, hangul ? '\\s*' : '\\s+');
  if (hangul && body.length > 1) return body;
  return `(?<![\\p{L}\\p{N}])${body}${stem ? '[\\p{L}]*' : '(?![\\p{L}\\p{N}])'}`;
}

const HANGUL = /\p{Script=Hangul}/u;
