import { DAY, HOUR, type Instant, MINUTE } from '../../../src/facts/instant';
import { once } from '../../../src/facts/memo';
import { isKnownZone } from '../../../src/facts/zone';
import type { Language } from './words';

/** Numbers, lengths of time and dates in the agent's language and time zone. */
export interface Format {
  number(n: number): string;
  /** Points with their sign, a real minus included. */
  signed(n: number): string;
  percent(share: number): string;
  /** A length in milliseconds, in its two largest units: `2 days 3 hours`. */
  duration(ms: number): string;
  /** `Nov 12, 3:05 PM`, with the year where it is not the year of `asOf`. */
  moment(at: Instant, asOf: Instant): string;
  /** As short as it can be: `3:05 PM` on the day of `asOf`, else `Nov 12`, with the year where it is another one. */
  when(at: Instant, asOf: Instant): string;
  time(at: Instant): string;
  day(at: Instant): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

/**
 * @param tag the agent's own tag (`en-gb`), used where it is a form of `language`: English words with French dates would
 * be neither.
 * @param timeZone IANA name; the browser's own where it is unknown or the browser does not know it.
 */
export function createFormat(language: Language, tag?: string, timeZone?: string): Format {
  const locale = usable(tag, language);
  const zone = once(() => (timeZone !== undefined && isKnownZone(timeZone) ? { timeZone } : {}));
  // Each is made when it is first asked for: that takes a browser milliseconds, and the badge needs few of them.
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, ...zone() }));
  const numbers = (options?: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const [plain, signs] = [numbers(), numbers({ signDisplay: 'exceptZero' })];
  // English and Korean write a small whole number as it stands, and 42 % as 42%.
  const number = (n: number): string =>
    Number.isInteger(n) && n >= 0 && n < 1000 ? String(Math.abs(n)) : plain().format(n);
  const [time, day, year] = [dates({ timeStyle: 'short' }), dates({ dateStyle: 'medium' }), dates({ year: 'numeric' })];
  const near = dates({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const short = dates({ month: 'short', day: 'numeric' });
  const far = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const unit = (name: Unit) => numbers({ style: 'unit', unit: name, unitDisplay: 'long' });
  const lengths = { day: unit('day'), hour: unit('hour'), minute: unit('minute'), second: unit('second') };
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    number,
    signed: (n) => signs().format(n).replace('-', '−'),
    percent: (share) => `${number(Math.round(share * 100))}%`,
    duration: (ms) => durationText(lengths, ms),
    moment: (at, asOf) => (year().format(at) === year().format(asOf) ? near() : far()).format(at),
    when: (at, asOf) => {
      if (day().format(at) === day().format(asOf)) return time().format(at);
      return (year().format(at) === year().format(asOf) ? short() : day()).format(at);
    },
    time: (at) => time().format(at),
    day: (at) => day().format(at),
    list: (items) => lists().format(items),
  };
}

const units = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
] as const;

type Unit = (typeof units)[number][0];

function durationText(lengths: Readonly<Record<Unit, () => Intl.NumberFormat>>, ms: number): string {
  const whole = Math.max(0, ms);
  const found = units.findIndex(([, size]) => whole >= size);
  const first = found === -1 ? units.length - 1 : found;
  const shown = units.slice(first, first + 2).filter(([unit]) => unit !== 'second' || first === units.length - 1);
  let rest = whole;
  const parts = shown.map(([unit, size]) => {
    const n = Math.floor(rest / size);
    rest -= n * size;
    return { n, text: lengths[unit]().format(n) };
  });
  return parts
    .filter(({ n }, index) => index === 0 || n > 0)
    .map(({ text }) => text)
    .join(' ');
}

function usable(tag: string | undefined, language: Language): string {
  if (tag === undefined || tag.toLowerCase().split('-')[0] !== language) return language;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    return language;
  }
}
