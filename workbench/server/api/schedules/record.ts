import type { Call } from '../core/call';
import { notFound } from '../core/errors';
import { remember } from '../core/memo';
import { stamp } from '../core/time';
import { businessTime, calendarTime, type Elapsed, type WorkingHours } from './open-time';
import { zoneNamed } from './zone';

/** A schedule as stored. */
export interface ScheduleRow {
  id: number;
  name: string;
  /** As Zendesk names it. */
  time_zone: string;
  intervals: WorkingHours['intervals'];
  created_at: Date;
  updated_at: Date;
}

/** A holiday as stored; days as `2026-12-24`. */
export interface HolidayRow {
  id: number;
  schedule_id: number;
  name: string;
  start_date: string;
  end_date: string;
}

/** A schedule as the API sends it. */
export const scheduleRecord = ({ id, name, time_zone, intervals, ...row }: ScheduleRow): Record<string, unknown> => ({
  id,
  name,
  time_zone,
  intervals,
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});

/** A holiday as the API sends it. */
export const holidayRecord = ({ id, name, start_date, end_date }: HolidayRow): Record<string, unknown> => ({
  id,
  name,
  start_date,
  end_date,
});

/** The schedule; 404 where there is none. */
export async function findSchedule(call: Call, id: number): Promise<ScheduleRow> {
  const [row] = await call.sql.query<ScheduleRow>('select * from schedules where id = $1', [id]);
  if (row === undefined) throw notFound();
  return row;
}

/** The holidays of a schedule, the earliest first. */
export const holidaysOf = (call: Call, scheduleId: number): Promise<HolidayRow[]> =>
  call.sql.query<HolidayRow>('select * from holidays where schedule_id = $1 order by start_date, id', [scheduleId]);

/** What the account counts as business time: the hours of its first schedule; every hour where it has none. */
export const businessTimeOf = (call: Call): Promise<Elapsed> =>
  remember(call, 'business time', async () => {
    const [schedule] = await call.sql.query<ScheduleRow>('select * from schedules order by id limit 1');
    const zone = schedule && zoneNamed(schedule.time_zone);
    if (schedule === undefined || zone === undefined) return calendarTime;
    const holidays = await holidaysOf(call, schedule.id);
    return businessTime({ zone, intervals: schedule.intervals, holidays });
  });
