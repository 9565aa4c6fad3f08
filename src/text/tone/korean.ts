import type { Span } from '../span';
import { clean, type Grams, kindsBySlot, type Take } from './grams';
import { koreanKinds } from './kinds-ko';
import { numberOf, SEED, slotOf, step } from './slots';

/**
 * Korean: runs of one to three syllables across blanks (particles and endings cling to words, and people leave blanks
 * out), whole words in pairs, the kind of a stem, and two kinds within twelve syllables of each other.
 */
export const koreanGrams: Grams = (text, take) => {
  const { text: folded, at } = clean(text);
  const line = squeeze(folded);
  if (line.length === 1) return [];
  const words = wordsOf(line).map(({ start, end }) => ({ start: at(start), end: at(end) }));
  takeRuns(line, take);
  takeWords(line, take);
  return words;
};

/** A text with single blanks, one before and one behind, two of every repeated letter or mark, and 0 for numbers. */
interface Line {
  readonly units: Uint16Array;
  /** How many of `units` there are. */
  readonly length: number;
  /** Offset in the folded text, by unit; one more for the end. */
  readonly offsets: Int32Array;
  /** The word that a unit belongs to; a blank belongs to the word before it. */
  readonly word: Int32Array;
}

function squeeze(text: string): Line {
  const units = new Uint16Array(text.length + 2);
  const offsets = new Int32Array(text.length + 3);
  const word = new Int32Array(text.length + 2);
  units[0] = BLANK;
  let length = 1;
  let repeated = 0;
  let before = BLANK;
  let current = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = code <= BLANK ? BLANK : code >= 48 && code <= 57 ? ZERO : code;
    repeated = unit === before ? repeated + 1 : 0;
    if (repeated >= (unit === BLANK || unit === ZERO ? 1 : 2)) continue;
    if (unit !== BLANK && before === BLANK) current += 1;
    units[length] = unit;
    offsets[length] = at;
    word[length] = current;
    length += 1;
    before = unit;
  }
  if (before !== BLANK) {
    units[length] = BLANK;
    offsets[length] = text.length;
    word[length] = current;
    length += 1;
  }
  offsets[length] = text.length;
  return { units, length, offsets, word };
}

function wordsOf({ units, length, offsets, word }: Line): readonly Span[] {
  const words: { start: number; end: number }[] = [];
  for (let at = 1; at < length; at += 1) {
    if (units[at] === BLANK) continue;
    const end = offsets[at + 1] as number;
    const known = words[word[at] as number];
    if (known) known.end = end;
    else words.push({ start: offsets[at] as number, end });
  }
  return words;
}

/** Runs of letters, and the kinds of the stems among them. */
function takeRuns({ units, length, word }: Line, take: Take): void {
  const near: Stem[] = [];
  for (let from = 0; from < length; from += 1) {
    const first = word[from] as number;
    const end = Math.min(from + LONGEST, length);
    let hash = SEED.letters;
    for (let to = from; to < end; to += 1) {
      hash = step(hash, units[to] as number);
      const slot = slotOf(hash);
      take(slot, first, word[to] as number, 1);
      const kind = numberOf(KINDS, slot);
      if (kind > 0) takeStem({ kind, at: from, word: first }, word[to] as number, near, take);
    }
  }
}

interface Stem {
  readonly kind: number;
  readonly at: number;
  readonly word: number;
}

/** A stem's kind, and its kind beside those of the stems just before it. */
function takeStem(stem: Stem, last: number, near: Stem[], take: Take): void {
  take(slotOf(step(SEED.kind, stem.kind)), stem.word, last, 2);
  while (near[0] && stem.at - near[0].at > NEAR) near.shift();
  for (const other of near) {
    if (other.at < stem.at) take(slotOf(step(step(SEED.kinds, other.kind), stem.kind)), other.word, last, 3);
  }
  near.push(stem);
}

/** Whole words, alone and in pairs. */
function takeWords({ units, length, word }: Line, take: Take): void {
  let before = 0;
  let hash = SEED.word;
  for (let at = 1; at < length; at += 1) {
    const unit = units[at] as number;
    if (unit !== BLANK) {
      hash = step(hash, unit);
      continue;
    }
    const index = word[at] as number;
    take(slotOf(hash), index, index, 0);
    if (index > 0) take(slotOf(step(step(SEED.words, before), hash)), index - 1, index, 1);
    before = hash;
    hash = SEED.word;
  }
}

const BLANK = 32;
const ZERO = 48;
const LONGEST = 3;
const NEAR = 12;
const KINDS = kindsBySlot(SEED.letters, koreanKinds);
