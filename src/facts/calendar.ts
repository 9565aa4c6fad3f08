import type { BusinessHours } from './business-hours';
import { DAY, type Instant, MINUTE } from './instant';
import { memoised } from './memo';
import { instantOf, wallTime } from './zone';

export { isKnownZone } from './zone';

/** A day of the calendar, wherever it is lived. */
export interface LocalDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY_MINUTES = DAY / MINUTE;

export const localDate = (at: Instant, zone: string): LocalDate => dateOf(wallTime(at, zone));

/** Whole minutes that the zone's clock is past midnight. */
export const localMinutes = (at: Instant, zone: string): number => {
  const wall = wallTime(at, zone);
  return Math.floor((wall - dayOf(wall) * DAY) / MINUTE);
};

/**
 * When the zone's clock shows the minutes after midnight of the date; 24 hours are the day's end. The first time where
 * it does so twice, the instant of the change where a change of the clock skips them.
 */
export const instantAt = (date: LocalDate, minutes: number, zone: string): Instant =>
  instantOf(wallOf(date) + minutes * MINUTE, zone);

export const addDays = (date: LocalDate, n: number): LocalDate => dateOf(wallOf(date) + n * DAY);

/** 0 is Sunday. */
export const weekdayOf = (date: LocalDate): number => weekdayOfDay(dayOf(wallOf(date)));

/** Whether the team is at work at all on that day; Monday to Friday where its hours are not known. */
export function isBusinessDay(date: LocalDate, hours: BusinessHours | undefined): boolean {
  const day = dayOf(wallOf(date));
  if (hours) return stretchesOf(day, hours).length > 0;
  const weekday = weekdayOfDay(day);
  return weekday > 0 && weekday < 6;
}

/** When the team goes home on that day; where that is not known, or it is off, the day's end. */
export const endOfBusinessDay = (date: LocalDate, hours: BusinessHours | undefined, zone: string): Instant => {
  const last = hours && stretchesOf(dayOf(wallOf(date)), hours).at(-1);
  return instantAt(date, last?.[1] ?? DAY_MINUTES, zone);
};

/** Days since 1970-01-01 on the wall. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY);

/** The open stretches of a day, in minutes after its midnight. */
export const stretchesOf = (day: number, hours: BusinessHours): readonly (readonly [number, number])[] =>
  (!holidaysOf(hours).has(day) && hours.week[weekdayOfDay(day)]) || [];

/** The days on which the team is off. */
export const holidaysOf: (hours: BusinessHours) => ReadonlySet<number> = memoised(
  ({ holidays }) => new Set(holidays.map((date) => dayOf(Date.parse(date)))),
);

/** 1970 began on a Thursday. */
const weekdayOfDay = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Not `Date.UTC`, which takes the years 0 to 99 for those of the last century. */
const wallOf = ({ year, month, day }: LocalDate): number => new Date(0).setUTCFullYear(year, month - 1, day);

function dateOf(wall: number): LocalDate {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
