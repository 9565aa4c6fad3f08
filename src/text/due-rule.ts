import type { Due, Part } from './due';

/** One way to name a time. */
export interface Rule {
  /** With the flag `g`. */
  readonly words: RegExp;
  /**
   * What the words mean, between a few characters before them and after.
   * @returns `undefined` if they are no time; {@link NO_DUE} if nothing falls due then, and at no part of it either
   */
  readonly read: (words: Groups, before: string, after: string) => Due | typeof NO_DUE | undefined;
}

/** The named groups of {@link Rule.words}. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The rules of a language. */
export interface Rules {
  /** What every text has in it that names a time: most texts are done with at once. */
  readonly hint: RegExp;
  readonly rules: readonly Rule[];
}

/** Opening hours and the like. */
export const NO_DUE = 'no-due';

/** Phrases that each always mean the same. */
export const phrases = (
  begin: string,
  end: string,
  known: readonly (readonly [words: string, due: Due])[],
  isPast: (before: string, after: string) => boolean,
): Rule => ({
  words: new RegExp(`${begin}(?:${known.map(([words], index) => `(?<g${index}>${words})`).join('|')})${end}`, 'g'),
  read: (groups, before, after) =>
    isPast(before, after) ? undefined : known.find((_, index) => groups[`g${index}`])?.[1],
});

/** A due at a part of its day, where one is named. */
export const at = <D extends Due>(due: D, part: Part | undefined): D => (part ? { ...due, part } : due);

/** A date, if there can be one. */
export function dateDue(
  year: string | undefined,
  month: number | undefined,
  day: number,
  part: Part | undefined,
): Due | undefined {
  if (!day || day > 31 || month === 0 || (month ?? 1) > 12) return undefined;
  return at({ kind: 'date', ...(month && { month }), day, ...(year && { year: Number(year) }) }, part);
}
