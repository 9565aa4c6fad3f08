/**
 * Blanks what stands in quotation marks; offsets stay. A word or two in them is irony rather than somebody's words, unless
 * it is said to be said; behind a digit the mark means inches.
 */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTATION, (quoted, said: string | undefined) =>
    said !== undefined || /^[「『]|\s\S+\s/.test(quoted) ? ' '.repeat(quoted.length) : quoted,
  );

const QUOTATION = /(?<!\d)["“”][^"“”\n]{2,300}["“”](\s?이?라(?:고|며|는))?|[「『][^」』\n]{2,300}[」』]/g;
