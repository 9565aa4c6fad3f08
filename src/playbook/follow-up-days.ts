import type { BusinessHours } from '../facts/business-hours';
import { addDays, endOfBusinessDay, isBusinessDay, type LocalDate, localDate, weekdayOf } from '../facts/calendar';
import type { Instant } from '../facts/instant';

/** Names of days to come back on. Where the team is off on one, the day after it is named for what it is. */
export type FollowUpDayId =
  | 'today'
  | 'tomorrow'
  | 'next-business-day'
  | 'in-3-days'
  | 'in-3-business-days'
  | 'next-monday'
  | 'next-week';

export interface FollowUpDay {
  readonly id: FollowUpDayId;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * The days that agents pick most, soonest first, each once. Days on which the team is off are none, where the account
 * says when it works; nor is today once everybody has gone home.
 */
export function followUpDays(asOf: Instant, zone: string, hours: BusinessHours | undefined): readonly FollowUpDay[] {
  const isAtWork = (date: LocalDate): boolean => hours === undefined || isBusinessDay(date, hours);
  const atWorkFrom = (date: LocalDate): LocalDate => {
    let day = date;
    for (let left = LONGEST_REST; left > 0 && !isAtWork(day); left -= 1) day = addDays(day, 1);
    return day;
  };
  const today = localDate(asOf, zone);
  const tomorrow = addDays(today, 1);
  const next = atWorkFrom(tomorrow);
  const third = hours ? [1, 2].reduce((day) => atWorkFrom(addDays(day, 1)), next) : addDays(today, 3);
  const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
  const week = atWorkFrom(monday);
  const days: readonly (readonly [FollowUpDayId, LocalDate])[] = [
    ...(isAtWork(today) && asOf < endOfBusinessDay(today, hours, zone) ? ([['today', today]] as const) : []),
    [isSame(next, tomorrow) ? 'tomorrow' : 'next-business-day', next],
    [hours ? 'in-3-business-days' : 'in-3-days', third],
    [isSame(week, monday) ? 'next-monday' : 'next-week', week],
  ];
  return days
    .filter(([, date], index) => days.findIndex(([, other]) => isSame(other, date)) === index)
    .map(([id, date]) => ({ id, on: isoOf(date) }))
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** `YYYY-MM-DD` of the day that it is there. */
export const isoDay = (at: Instant, zone: string): string => isoOf(localDate(at, zone));

/** Whatever an account's holidays say, the search ends. */
const LONGEST_REST = 60;

const isoOf = ({ year, month, day }: LocalDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const isSame = (a: LocalDate, b: LocalDate): boolean => isoOf(a) === isoOf(b);
