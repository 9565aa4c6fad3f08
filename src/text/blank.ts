/** What a writer has to fill in, not at the beginning of a sentence, where a mark such as "[call]" may stand: `[day, time]`. */
export const BLANK = /(?<=\S.*)\[[^\]\n]{2,60}\]/;

/** Whether a stretch of a text still has something to be filled in. */
export const isUnfilled = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  BLANK.test(text.slice(start, end));
