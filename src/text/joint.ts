import { once } from '../facts/memo';
import { type Found, type PhraseBook, type Scan, scanner } from './phrases';
import { hasHangul } from './phrases/letters';
import type { Span } from './span';

/** Finds the phrases of all topics in folded text; joint ones are found in the sentences of `parts`. */
export type ScanParts<T extends string> = (folded: string, parts: readonly Span[]) => Found<T>;

/**
 * A scanner for phrases with halves: `a & b` stands where a sentence holds both, in whatever order and however far apart,
 * and is found at the whole sentence. A half is a phrase of its own.
 */
export function jointScanner<T extends string>(...books: readonly PhraseBook<T>[]): ScanParts<T> {
  /** By the half that is written first: most texts hold none of most. */
  const joint = new Map<string, Joint<T>[]>();
  const scan: Scan<string> = scanner(
    ...books.map(({ classes, phrases }, book) => {
      const apart: Record<string, string[]> = {};
      for (const topic of Object.keys(phrases) as T[]) {
        const whole: string[] = [];
        apart[topic] = whole;
        for (const phrase of phrases[topic]) {
          const halves = phrase.split(JOINT);
          if (halves.length === 1) {
            whole.push(phrase);
            continue;
          }
          // A class of the same name is another one in the other book.
          const [first, ...others] = halves.map((half) => `${book}${JOINT}${half}`) as [string, ...string[]];
          halves.forEach((half) => {
            apart[`${book}${JOINT}${half}`] = [half];
          });
          const same = joint.get(first);
          if (same) same.push({ topic, others });
          else joint.set(first, [{ topic, others }]);
        }
      }
      return { ...(classes && { classes }), phrases: apart };
    }),
  );
  return (folded, parts) => {
    const found: { [half in string]?: readonly Span[] } = scan(folded);
    const places = new Map<string, ReadonlySet<number>>();
    const placesOf = (half: string): ReadonlySet<number> => {
      const known = places.get(half) ?? partsOf(found[half] ?? [], parts);
      places.set(half, known);
      return known;
    };
    const whole: { [topic in string]?: readonly Span[] } = {};
    for (const half in found) if (!half.includes(JOINT)) whole[half] = found[half];
    for (const half in found) {
      for (const { topic, others } of joint.get(half) ?? NONE) {
        if (!others.every((other) => found[other])) continue;
        const hits = [...placesOf(half)].filter((place) => others.every((other) => placesOf(other).has(place)));
        if (hits.length > 0) whole[topic] = [...(whole[topic] ?? []), ...hits.map((place) => parts[place] as Span)];
      }
    }
    return whole as Found<T>;
  };
}

/** What else a sentence must hold to be about a topic. */
interface Joint<T> {
  readonly topic: T;
  readonly others: readonly string[];
}

/** In which sentences the hits begin; both are in order, and a long text has thousands of each. */
function partsOf(hits: readonly Span[], parts: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  let place = 0;
  for (const { start } of hits) {
    while (place < parts.length && (parts[place] as Span).end <= start) place += 1;
    const part = parts[place];
    if (!part) break;
    if (part.start <= start) places.add(place);
  }
  return places;
}

/**
 * The phrases of two languages in one scan, because people mix them. Every phrase of `korean` needs Hangul, so a text
 * without any is spared them; what a scan needs is compiled when the first text asks for it.
 */
export function mixedScanner<T extends string>(english: PhraseBook<T>, korean: PhraseBook<T>): ScanParts<T> {
  const plain = once(() => jointScanner(english));
  const mixed = once(() => jointScanner(english, korean));
  return (folded, parts) => (hasHangul(folded) ? mixed() : plain())(folded, parts);
}

const JOINT = ' & ';
const NONE: readonly never[] = [];
