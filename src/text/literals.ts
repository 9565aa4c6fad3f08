import { fold } from './fold';
import { AtomIndex } from './phrases/atoms';
import { hasHangul } from './phrases/letters';
import { type Atom, BLANK, LOOSE_BLANK } from './phrases/notation';
import type { Span } from './span';

/**
 * Finds phrases that somebody typed as plain text: no sign in them means anything. Latin ones match whole words, Hangul
 * ones anywhere and with or without blanks, case and form of Unicode do not matter.
 * @returns a function from a text to where they stand in it, in order
 */
export function literalFinder(phrases: readonly string[]): (text: string) => readonly Span[] {
  const atoms = new AtomIndex();
  for (const phrase of phrases) atoms.add(fold(phrase.trim()).text, literal);
  return (text) => {
    const folded = fold(text);
    const found: Span[] = [];
    for (let start = 0; start < folded.text.length; start += 1) {
      const end = Math.max(-1, ...atoms.at(folded.text, start).map((hit) => hit.end));
      if (end > start) found.push({ start: folded.at(start), end: folded.at(end) });
    }
    return found;
  };
}

function literal(text: string): Atom {
  const loose = hasHangul(text);
  return { signs: text.replace(/ +/g, loose ? LOOSE_BLANK : BLANK), loose };
}
