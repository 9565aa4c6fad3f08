/** Every first word with every second one, in order: phrases that differ in one place. */
export const pairs = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`));
