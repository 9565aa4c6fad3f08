import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { parse, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { invalid, notFound } from '../core/errors';
import { parseTime } from '../core/time';
import { findSchedule, type HolidayRow, type ScheduleRow } from './record';
import { zoneNamed } from './zone';

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

const name = v.pipe(textSchema, v.trim(), v.nonEmpty('Name: cannot be blank'));
const zone = v.pipe(
  v.string(),
  v.check((given) => zoneNamed(given) !== undefined, 'Time zone: is invalid'),
);
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(WEEK_MINUTES));
const intervals = v.pipe(
  v.array(v.object({ start_time: minute, end_time: minute })),
  v.maxLength(100),
  v.check((given) => given.every(isWithinOneDay), 'Intervals: end after they start, on the same day'),
  v.transform((given) => [...given].sort((one, other) => one.start_time - other.start_time)),
  v.check(
    (given) => given.every(({ start_time }, at) => at === 0 || start_time >= (given[at - 1]?.end_time ?? 0)),
    'Intervals: overlap',
  ),
);
const day = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseTime(text) !== undefined, 'is not a date'),
);

const createSchema = v.object({ name, time_zone: zone });
const changeSchema = v.partial(createSchema);
const holidaySchema = v.object({ name, start_date: day, end_date: day });

function isWithinOneDay({ start_time, end_time }: { start_time: number; end_time: number }): boolean {
  return start_time < end_time && Math.floor(start_time / DAY_MINUTES) === Math.floor((end_time - 1) / DAY_MINUTES);
}

/** Monday to Friday, nine to five. */
const usualWeek = [1, 2, 3, 4, 5].map((weekday) => ({
  start_time: weekday * DAY_MINUTES + 9 * 60,
  end_time: weekday * DAY_MINUTES + 17 * 60,
}));

/** A new schedule, with the usual week until it is given another. */
export async function createSchedule(call: Call, given: unknown): Promise<ScheduleRow> {
  const input = parse(createSchema, given);
  const row: ScheduleRow = {
    id: await nextId(call.sql),
    ...input,
    intervals: usualWeek,
    created_at: call.now,
    updated_at: call.now,
  };
  await insertRows(call.sql, 'schedules', [{ ...row }]);
  return row;
}

/** Another name or zone. */
export const changeSchedule = async (call: Call, id: number, given: unknown): Promise<ScheduleRow> =>
  save(call, id, parse(changeSchema, given));

/** Another week. */
export const changeWeek = async (call: Call, id: number, given: unknown): Promise<ScheduleRow> =>
  save(call, id, parse(v.object({ intervals }), given));

async function save(call: Call, id: number, input: object): Promise<ScheduleRow> {
  const before = await findSchedule(call, id);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const changes = { ...given, updated_at: call.now };
  await updateRow(call.sql, 'schedules', id, changes);
  return { ...before, ...changes };
}

/** Deletes a schedule with its holidays. What was measured by it stays measured. */
export async function deleteSchedule(call: Call, id: number): Promise<void> {
  await findSchedule(call, id);
  await call.sql.query('delete from holidays where schedule_id = $1', [id]);
  await call.sql.query('delete from schedules where id = $1', [id]);
}

/** A new holiday, or a change of the one with that id. */
export async function writeHoliday(call: Call, scheduleId: number, given: unknown, id?: number): Promise<HolidayRow> {
  await findSchedule(call, scheduleId);
  const before = id === undefined ? undefined : await findHoliday(call, scheduleId, id);
  const input = parse(holidaySchema, { ...before, ...parse(v.looseObject({}), given) });
  if (input.end_date < input.start_date) throw invalid({ end_date: 'End date: is before the start date' });
  const row: HolidayRow = { id: before?.id ?? (await nextId(call.sql)), schedule_id: scheduleId, ...input };
  if (before === undefined) await insertRows(call.sql, 'holidays', [{ ...row }]);
  else await updateRow(call.sql, 'holidays', row.id, input);
  return row;
}

/** A holiday of the schedule; 404 where there is none. */
export async function findHoliday(call: Call, scheduleId: number, id: number): Promise<HolidayRow> {
  const [row] = await call.sql.query<HolidayRow>('select * from holidays where schedule_id = $1 and id = $2', [
    scheduleId,
    id,
  ]);
  if (row === undefined) throw notFound();
  return row;
}
