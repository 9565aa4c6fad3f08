/** ISO 8601 in UTC with whole seconds, the API's only spelling of an instant. */
export const stamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The same, where there may be none. */
export const stampOrNull = (date: Date | null): string | null => (date === null ? null : stamp(date));

/** The instant cut to whole seconds. */
export const wholeSecond = (milliseconds: number): Date => new Date(Math.floor(milliseconds / 1000) * 1000);

/** Reads an ISO date or date-time; undefined if it is none. */
export function parseTime(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.test(text)) return undefined;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(text.slice(10));
  const time = Date.parse(text.length === 10 || hasZone ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : wholeSecond(time);
}
