import { DAY, HOUR, type Instant, MINUTE } from '../../../src/facts/instant';
import { isKnownZone } from '../../../src/facts/zone';
import { addressOf } from '../../../src/playbook/say/name';
import type { SayLanguage, SayValues } from '../../../src/playbook/say/types';
import type { SayText } from './texts';

/** The facts of a ticket as a language says them, by the placeholders of its phrases. */
export function fillings(
  { name, problem, wait, times, promised, record }: SayValues,
  language: SayLanguage,
  zone: string,
  text: SayText,
): Readonly<Record<string, string>> {
  const day = (at: Instant): string => dayText(at, language, zone);
  return {
    ...(name !== undefined && { name: addressOf(name, language) }),
    ...(problem !== undefined && { problem }),
    ...(wait !== undefined && { wait: lengthText(wait, language) }),
    ...(times !== undefined && { times: timesText(times, text) }),
    ...(promised !== undefined && { promised: day(promised) }),
    ...(record && { record: record.words, recordDay: day(record.at) }),
  };
}

/** In one unit, as people say it, and rounded down: "more than" stays true. */
function lengthText(ms: number, language: SayLanguage): string {
  const [unit, size] = ms >= 2 * DAY ? (['day', DAY] as const) : ms >= 2 * HOUR ? (['hour', HOUR] as const) : MINUTES;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.floor(ms / size)),
  );
}

const MINUTES = ['minute', MINUTE] as const;

/** In words as far as people count in words. */
const timesText = (n: number, text: SayText): string => {
  const word = WORDED.find((one) => one === n);
  return word ? text(`times.${word}`) : text('times.more', { number: n });
};

const WORDED = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** In the account's zone, where what was promised was promised. */
const dayText = (at: Instant, language: SayLanguage, zone: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(isKnownZone(zone) && { timeZone: zone }),
  }).format(at);
