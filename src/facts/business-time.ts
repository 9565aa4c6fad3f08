import type { BusinessHours } from './business-hours';
import { dayOf, holidaysOf, stretchesOf } from './calendar';
import { DAY, type Instant, MINUTE } from './instant';
import { memoised } from './memo';
import { instantOf, LAST, wallTime } from './zone';

/** A century; only broken data asks for more, and the work must end. */
const LONGEST = 36_525 * DAY;

/**
 * How long the team was at work between two instants, in milliseconds: never more than the time that passed, and parts
 * add up to their whole. Of spans beyond a century the last one counts.
 */
export function businessTime(from: Instant, to: Instant, hours: BusinessHours): number {
  const until = Math.min(to, LAST);
  const since = Math.max(from, until - LONGEST, -LAST);
  const { zone } = hours;
  const midnight = (day: number): Instant => instantOf(day * DAY, zone);
  let open = 0;
  let day = dayOf(wallTime(since, zone));
  for (let start = midnight(day); start < until; start = midnight(day)) {
    if (start >= since && midnight(day + 7) <= until && isPlainWeek(day, hours)) {
      open += openInWeek(hours);
      day += 7;
    } else {
      for (const [opens, closes] of stretchesOf(day, hours)) {
        const begin = Math.max(since, instantOf(day * DAY + opens * MINUTE, zone));
        open += Math.max(0, Math.min(until, instantOf(day * DAY + closes * MINUTE, zone)) - begin);
      }
      day += 1;
    }
  }
  return open;
}

/** Seven days without a holiday or a change of the clock. */
function isPlainWeek(first: number, hours: BusinessHours): boolean {
  const { zone } = hours;
  if (instantOf((first + 7) * DAY, zone) - instantOf(first * DAY, zone) !== 7 * DAY) return false;
  const holidays = holidaysOf(hours);
  return holidays.size === 0 || [0, 1, 2, 3, 4, 5, 6].every((n) => !holidays.has(first + n));
}

const openInWeek = memoised(
  ({ week }: BusinessHours) => week.flat().reduce((minutes, [opens, closes]) => minutes + closes - opens, 0) * MINUTE,
);
