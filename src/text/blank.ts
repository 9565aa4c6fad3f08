/** What the writer of a reply has to fill in: `[day, time]`. */
export const BLANK = /\[[^\]]+\]/;

/** At the beginning of a sentence brackets may be a mark, such as "[call]". */
const INSIDE = /(?<=\S.*)\[[^\]\n]{2,60}\]/;

/** Whether a stretch of a text still has something to be filled in. */
export const isUnfilled = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  hasBracket(text, start, end) && INSIDE.test(text.slice(start, end));

/** Few texts have one, and the expression looks behind every letter. */
const hasBracket = (text: string, start: number, end: number): boolean => {
  const at = text.indexOf('[', start);
  return at >= 0 && at < end;
};
