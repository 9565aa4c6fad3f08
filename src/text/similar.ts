/**
 * Words of a subject, cut to stems, for comparing in any language: Hangul words by their first two syllables (particles
 * and endings follow), others by their first six letters. Reply marks and single letters say nothing.
 */
export function stems(subject: string): ReadonlySet<string> {
  const words =
    subject
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map(stem).filter((word) => word.length > 1 && !REPLY_MARKS.has(word)));
}

/**
 * Whether two subjects are about the same thing: at least two stems in common and half of the shorter subject, or the
 * same single word, or the same long number (an order).
 */
export function similar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) {
    if (!b.has(word)) continue;
    if (LONG_NUMBER.test(word)) return true;
    common += 1;
  }
  const shorter = Math.min(a.size, b.size);
  if (shorter === 1) return a.size === b.size && common === 1;
  return common >= 2 && common * 2 >= shorter;
}

const stem = (word: string): string => {
  if (/^\p{Script=Hangul}/u.test(word)) return word.slice(0, 2);
  return /^\p{N}+$/u.test(word) ? word : word.slice(0, 6);
};

const REPLY_MARKS: ReadonlySet<string> = new Set(['re', 'fw', 'fwd', 'aw', 'wg', '회신', '답장', '전달']);
export const LONG_NUMBER = /^\d{5,}$/;
