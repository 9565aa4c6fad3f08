import type { BusinessHours } from '../facts/business-hours';
import {
  addDays,
  endOfBusinessDay,
  instantAt,
  isBusinessDay,
  type LocalDate,
  localDate,
  weekdayOf,
} from '../facts/calendar';
import { HOUR, type Instant, MINUTE } from '../facts/instant';
import type { Due, Part } from '../text/due';

/**
 * The last millisecond at which what was said is still in time. A day lasts to its end in the account's zone. Where the
 * words leave a choice the later reading counts: nobody breaks their word by our guess.
 * @returns `undefined` for a vague time, a day that no calendar has (February 30), and what was past when it was said
 */
export function dueAt(
  due: Due,
  said: Instant,
  { zone, hours }: { readonly zone: string; readonly hours?: BusinessHours },
): Instant | undefined {
  const today = localDate(said, zone);
  const inDays = (n: number): LocalDate => addDays(today, n);
  const monday = inDays(-((weekdayOf(today) + 6) % 7));
  const endOf = (date: LocalDate): Instant => instantAt(date, 24 * 60, zone) - 1;

  const partOf = (date: LocalDate, part: Part | undefined): Instant => {
    if (part === undefined || part === 'evening') return endOf(date);
    // Where the team's hours are not known its day ends with the day: 18:00 would be our guess.
    if (part === 'end') return Math.min(endOf(date), endOfBusinessDay(date, hours, hours?.zone ?? zone));
    if (typeof part === 'object') return instantAt(date, part.hour * 60 + part.minute, zone);
    return instantAt(date, (part === 'afternoon' ? 18 : 12) * 60, zone);
  };
  /** A day is named: once the part of it is past, the rest of it is meant. */
  const on = (date: LocalDate, part: Part | undefined): Instant => {
    const at = partOf(date, part);
    return at < said ? endOf(date) : at;
  };

  const reckoned = (): readonly (Instant | undefined)[] => {
    switch (due.kind) {
      case 'within': {
        const { n, unit } = due;
        if (unit === 'minute') return [said + n * MINUTE];
        if (unit === 'hour') return [said + n * HOUR];
        if (unit === 'business-day') return [endOf(businessDay(today, n, hours))];
        return [endOf(unit === 'month' ? monthsLater(today, n) : inDays(unit === 'week' ? 7 * n : n))];
      }
      case 'now':
        return [endOf(today)];
      case 'day':
        return [on(inDays(due.offset), due.part)];
      case 'time':
        return [partOf(today, due.part), partOf(inDays(1), due.part)];
      case 'weekday': {
        if (due.week) return [partOf(addDays(monday, 7 + ((due.weekday + 6) % 7)), due.part)];
        const first = inDays((due.weekday - weekdayOf(today) + 7) % 7);
        return [partOf(first, due.part), partOf(addDays(first, 7), due.part)];
      }
      case 'week': {
        const last = (week: number): Instant => endOf(lastBusinessDay(addDays(monday, 7 * week), hours));
        // "This week", said on a Saturday or Sunday, is the one ahead.
        return [last(due.offset), last(due.offset + 1)];
      }
      case 'month': {
        const month = today.month + due.offset;
        const date = due.day ? dateIn(today.year, month, due.day) : lastOfMonth(today.year, month);
        return [date && on(date, due.part)];
      }
      case 'month-end':
        return [0, 1].map((n) => endOf(lastOfMonth(today.year + n, due.month)));
      case 'date': {
        const { year, month, day, part } = due;
        // Without a month the next that has the day: no two in a row lack a 31st.
        const dates = year
          ? [dateIn(year, month ?? today.month, day)]
          : month
            ? [0, 1].map((n) => dateIn(today.year + n, month, day))
            : [0, 1, 2].map((n) => dateIn(today.year, today.month + n, day));
        return dates.map((date) => date && on(date, part));
      }
      case 'vague':
        return [];
    }
  };
  return reckoned().find((at) => at !== undefined && at >= said);
}

/** The n-th day on which the team is at work after a day. */
function businessDay(after: LocalDate, n: number, hours: BusinessHours | undefined): LocalDate {
  let date = after;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, hours)) left -= 1;
  }
  return date;
}

/** Of a week without one its Sunday. */
function lastBusinessDay(monday: LocalDate, hours: BusinessHours | undefined): LocalDate {
  const days = [6, 5, 4, 3, 2, 1, 0].map((n) => addDays(monday, n));
  return days.find((date) => isBusinessDay(date, hours)) ?? addDays(monday, 6);
}

/** `undefined` where the month has no such day; the months go on beyond December. */
function dateIn(year: number, month: number, day: number): LocalDate | undefined {
  const date = addDays({ year, month, day }, 0);
  return date.day === day ? date : undefined;
}

const lastOfMonth = (year: number, month: number): LocalDate => addDays({ year, month: month + 1, day: 1 }, -1);

/** On January 31 "within a month" ends with February. */
const monthsLater = ({ year, month, day }: LocalDate, n: number): LocalDate =>
  dateIn(year, month + n, day) ?? lastOfMonth(year, month + n);
