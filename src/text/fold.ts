/** Text made comparable: one Unicode form, lower case, plain apostrophes and spaces; offsets lead back to the original. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of an offset in `text`. */
  at(offset: number): number;
}

/** Folds a text. Mac mail brings Hangul in pieces (NFD) and phones bring curly apostrophes: both must match. */
export function fold(original: string): Folded {
  const text = comparable(original);
  if (text.length === original.length) return { text, at: (offset) => offset };

  let folded = '';
  const origins: number[] = [];
  for (const cluster of original.matchAll(CLUSTER)) {
    const part = comparable(cluster[0]);
    for (let unit = 0; unit < part.length; unit += 1) origins.push(cluster.index);
    folded += part;
  }
  return { text: folded, at: (offset) => origins[offset] ?? original.length };
}

const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');

/** A Hangul syllable in pieces, or a letter with its marks: what NFC may make one. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}+/gu;
