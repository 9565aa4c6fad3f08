import * as v from 'valibot';
import { HelpdeskError } from '../error';
import type { CancelSignal } from '../port';
import type { ReadJson } from './read-json';
import { id, maybe, parsed } from './schema';

const schedule = v.object({
  id,
  name: v.fallback(v.string(), ''),
  time_zone: v.string(),
  intervals: v.array(v.object({ start_time: v.number(), end_time: v.number() })),
});

/** A business-hours schedule of the account, in the shape of the setting `business_hours`. */
export interface Schedule {
  readonly id: number;
  readonly name: string;
  /** Zendesk's own name of the zone, which may not be IANA's. */
  readonly zone: string;
  readonly week: Readonly<Record<string, readonly string[]>>;
  readonly holidays: readonly string[];
}

const holiday = v.object({ start_date: v.string(), end_date: maybe(v.string()) });

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY_MINUTES = 24 * 60;

/** The account's schedules: two requests for the first of them, one more for each further one. */
export async function readSchedules(read: ReadJson, signal?: CancelSignal): Promise<readonly Schedule[]> {
  const answer = await read('/api/v2/business_hours/schedules.json', signal);
  const list = answer.schedules;
  if (!Array.isArray(list)) throw new HelpdeskError('unreadable', 'schedules');
  const found: Schedule[] = [];
  for (const item of list) {
    const one = parsed(schedule, item);
    if (!one) continue;
    const { id: scheduleId, name, time_zone: zone } = one;
    const holidays = await readHolidays(read, scheduleId, signal);
    found.push({ id: scheduleId, name, zone, week: weekOf(one.intervals), holidays });
  }
  return found;
}

async function readHolidays(read: ReadJson, schedule: number, signal?: CancelSignal): Promise<readonly string[]> {
  const answer = await read(`/api/v2/business_hours/schedules/${schedule}/holidays.json`, signal);
  const days = (Array.isArray(answer.holidays) ? answer.holidays : []).flatMap((item) => {
    const told = parsed(holiday, item);
    return told ? datesFrom(told.start_date, told.end_date ?? told.start_date) : [];
  });
  return [...new Set(days)].sort();
}

/** Zendesk counts minutes from Sunday midnight; a stretch over midnight belongs to both days. */
function weekOf(intervals: readonly { readonly start_time: number; readonly end_time: number }[]): Schedule['week'] {
  const week: Record<string, string[]> = {};
  for (const { start_time: start, end_time: end } of [...intervals].sort((a, b) => a.start_time - b.start_time)) {
    for (let from = start; from < end; ) {
      const day = Math.floor(from / DAY_MINUTES);
      const to = Math.min(end, (day + 1) * DAY_MINUTES);
      const name = DAYS[day % 7] ?? 'sun';
      week[name] = [...(week[name] ?? []), `${clock(from - day * DAY_MINUTES)}-${clock(to - day * DAY_MINUTES)}`];
      from = to;
    }
  }
  return week;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** At most a month of days for one holiday: a longer one is a slip. */
function datesFrom(start: string, end: string): readonly string[] {
  const [first, last] = [Date.parse(start), Date.parse(end)];
  const dates: string[] = [];
  for (let at = first; at <= last && dates.length < 31; at += DAY_MINUTES * 60_000) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}
