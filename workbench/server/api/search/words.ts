/**
 * A `tsquery` that finds every word of the text, each as the beginning of a word: "refund" finds "refunds", and a Korean
 * noun is found with its particle. Undefined where there is no word.
 */
export function wordsQuery(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? undefined : words.map((word) => `'${word}':*`).join(' & ');
}

/** A `tsquery` for words that follow each other, as they are. */
export function phraseQuery(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? undefined : words.map((word) => `'${word}'`).join(' <-> ');
}
