import { instantOf, wallTime } from './zone';

/** When the team is at work. */
export interface WorkingHours {
  /** IANA. */
  readonly zone: string;
  /** Minutes since Sunday 00:00, never over midnight. */
  readonly intervals: readonly { readonly start_time: number; readonly end_time: number }[];
  /** First and last day of each, as `2026-12-24`. */
  readonly holidays: readonly { readonly start_date: string; readonly end_date: string }[];
}

/** Milliseconds that count between two instants. */
export type Elapsed = (from: Date, to: Date) => number;

/** Every hour counts. */
export const calendarTime: Elapsed = (from, to) => Math.max(0, to.getTime() - from.getTime());

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * MINUTE_MS;
/** The longest span that is counted day by day; of longer ones its end counts. */
const MAX_DAYS = 3660;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** The hours in which the team is at work are what counts. */
export function businessTime({ zone, intervals, holidays }: WorkingHours): Elapsed {
  const dayOf = (instant: number): number => Math.floor(wallTime(zone, instant) / DAY_MS);
  const isHoliday = (day: number): boolean => {
    const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    return holidays.some(({ start_date, end_date }) => start_date <= date && date <= end_date);
  };
  return (from, to) => {
    const last = dayOf(to.getTime());
    let open = 0;
    for (let day = Math.max(dayOf(from.getTime()), last - MAX_DAYS); day <= last; day += 1) {
      if (isHoliday(day)) continue;
      const weekday = ((((day + FIRST_WEEKDAY) % 7) + 7) % 7) * DAY_MINUTES;
      for (const { start_time, end_time } of intervals) {
        if (start_time < weekday || start_time >= weekday + DAY_MINUTES) continue;
        const at = (minutes: number): number => instantOf(zone, day * DAY_MS + (minutes - weekday) * MINUTE_MS);
        open += Math.max(0, Math.min(at(end_time), to.getTime()) - Math.max(at(start_time), from.getTime()));
      }
    }
    return open;
  };
}
