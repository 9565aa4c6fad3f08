import type { Span } from '../span';
import { clean, type Grams, kindsBySlot, type Take } from './grams';
import { englishKinds } from './kinds-en';
import { numberOf, SEED, slotOf, step } from './slots';

/**
 * English: runs of one, two and three words (marks like `!!` are words), the kind of a word where it has one, two
 * kinds within four words of each other ("third … week"), and words in capitals.
 */
export const englishGrams: Grams = (text, take) => {
  const { text: folded, at } = clean(text);
  const words: Span[] = [];
  const hashes: number[] = [];
  const kinds: number[] = [];
  for (let start = 0; start < folded.length; ) {
    const end = wordEnd(folded, start);
    if (end === start) {
      start += 1;
      continue;
    }
    const word = words.length;
    const hash = hashOf(folded, start, end);
    const slot = slotOf(hash);
    const kind = numberOf(KINDS, slot);
    const span = { start: at(start), end: at(end) };
    words.push(span);
    hashes.push(hash);
    kinds.push(kind);
    take(slot, word, word, 0);
    if (kind > 0) take(slotOf(step(SEED.kind, kind)), word, word, 2);
    if (isShouted(text, span)) take(SHOUTED, word, word, 3);
    start = end;
  }
  takeRuns(hashes, take);
  takeKinds(kinds, take);
  return words;
};

function takeRuns(hashes: readonly number[], take: Take): void {
  for (let first = 0; first < hashes.length - 1; first += 1) {
    let hash = step(SEED.words, hashes[first] as number);
    for (let last = first + 1; last <= first + 2 && last < hashes.length; last += 1) {
      hash = step(step(hash, 31), hashes[last] as number);
      take(slotOf(hash), first, last, 1);
    }
  }
}

function takeKinds(kinds: readonly number[], take: Take): void {
  for (let first = 0; first < kinds.length; first += 1) {
    const one = kinds[first] as number;
    if (one === 0) continue;
    for (let last = first + 1; last <= first + NEAR && last < kinds.length; last += 1) {
      const other = kinds[last] as number;
      if (other > 0) take(slotOf(step(step(SEED.kinds, one), other)), first, last, 3);
    }
  }
}

/** Where the word, number or mark at `start` ends; `start` where there is none. */
function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const belongs = isLetter(first) ? isLetter : isDigit(first) ? isDigit : undefined;
  let end = start + 1;
  if (belongs) while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  else if (MARKS.includes(text.charAt(start))) while (text.charCodeAt(end) === first) end += 1;
  else if (isHighSurrogate(first)) end += 1;
  else if (first < EMOJI) return start;
  return end;
}

/** Numbers are one word whatever their digits; of stretched letters and repeated marks two remain. */
function hashOf(text: string, start: number, end: number): number {
  if (isDigit(text.charCodeAt(start))) return step(SEED.word, ZERO);
  let hash = SEED.word;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const stretched = at >= start + 2 && unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2);
    if (!stretched) hash = step(hash, unit);
  }
  return hash;
}

function isShouted(text: string, { start, end }: Span): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== APOSTROPHE && (unit < 65 || unit > 90)) return false;
  }
  return true;
}

const ZERO = 48;
const APOSTROPHE = 39;
const EMOJI = 0x2190;
const NEAR = 4;
const MARKS = '!?.~^;:';

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || unit === APOSTROPHE || (unit >= 0xc0 && unit < 0x2000);

const KINDS = kindsBySlot(SEED.word, englishKinds);
const SHOUTED = slotOf(SEED.shout);
