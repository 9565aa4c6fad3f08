import type { Language } from '../../shared/i18n/words';

/** A day (`YYYY-MM-DD`) in words: `Wed, Mar 11`, or in full with its year for what is kept. */
export function dayText(on: string, language: Language, { full = false } = {}): string {
  // A day has no zone: it is read and written by the same clock.
  const options: Intl.DateTimeFormatOptions = full
    ? { dateStyle: 'full', timeZone: 'UTC' }
    : { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, options).format(Date.parse(`${on}T00:00:00Z`));
}
