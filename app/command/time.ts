import type { Instant } from '../../src/facts/instant';

/**
 * An ISO 8601 date or time as an instant, or undefined where it is none. `Date.parse` alone would also take words such as
 * "May" and move the 31st of February to March.
 */
export const parseTime = (text: string): Instant | undefined => {
  const [, year = '', month = '', day = '', rest = ''] = form.exec(text.trim()) ?? [];
  const at = year === '' ? Number.NaN : Date.parse(text.trim());
  if (!Number.isFinite(at)) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  // Without a zone a time would mean another moment on every machine.
  return rest === '' || /(Z|[+-]\d{2}:?\d{2})$/i.test(rest) ? at : Date.parse(`${text.trim()}Z`);
};

const form = /^(\d{4})-(\d{2})-(\d{2})((?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)$/i;

/** In UTC, without milliseconds where there are none. */
export const isoTime = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z');
