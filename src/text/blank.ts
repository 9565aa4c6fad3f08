/** What the writer of a reply has to fill in: `[day, time]`. */
export const BLANK = /\[[^\]]+\]/;

/** At the beginning of a sentence brackets may be a mark, such as "[call]". */
const INSIDE = /(?<=\S.*)\[[^\]\n]{2,60}\]/;

/** Whether a stretch of a text still has something to be filled in. */
export const isUnfilled = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  INSIDE.test(text.slice(start, end));
