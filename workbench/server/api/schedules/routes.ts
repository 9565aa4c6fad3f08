import type { Hono } from 'hono';
import { given } from '../account/fields';
import { requireAdmin, requireStaff } from '../core/auth';
import { type Env, idOf } from '../core/call';
import { findSchedule, holidayRecord, holidaysOf, type ScheduleRow, scheduleRecord } from './record';
import { changeSchedule, changeWeek, createSchedule, deleteSchedule, findHoliday, writeHoliday } from './write';

const ALL = '/business_hours/schedules';
const ONE = `${ALL}/:id{[0-9]+}`;
const HOLIDAY = `${ONE}/holidays/:holiday{[0-9]+}`;

/** Business hours: admins list and write the schedules, agents may read one and its holidays. */
export function scheduleRoutes(app: Hono<Env>): void {
  app.get(ALL, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const rows = await call.sql.query<ScheduleRow>('select * from schedules order by id');
    return c.json({ schedules: rows.map(scheduleRecord) });
  });
  app.get(ONE, async (c) => {
    requireStaff(c.var.call.actor);
    return c.json({ schedule: scheduleRecord(await findSchedule(c.var.call, idOf(c))) });
  });
  app.post(ALL, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ schedule: scheduleRecord(await createSchedule(call, given(call, 'schedule'))) }, 201);
  });
  app.put(ONE, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ schedule: scheduleRecord(await changeSchedule(call, idOf(c), given(call, 'schedule'))) });
  });
  app.put(`${ONE}/workweek`, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { intervals } = await changeWeek(call, idOf(c), given(call, 'workweek'));
    return c.json({ workweek: { intervals } });
  });
  app.delete(ONE, async (c) => {
    requireAdmin(c.var.call.actor);
    await deleteSchedule(c.var.call, idOf(c));
    return c.body(null, 204);
  });
  holidayRoutes(app);
}

function holidayRoutes(app: Hono<Env>): void {
  app.get(`${ONE}/holidays`, async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { id } = await findSchedule(call, idOf(c));
    return c.json({ holidays: (await holidaysOf(call, id)).map(holidayRecord) });
  });
  app.get(HOLIDAY, async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    return c.json({ holiday: holidayRecord(await findHoliday(call, idOf(c), idOf(c, 'holiday'))) });
  });
  app.post(`${ONE}/holidays`, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ holiday: holidayRecord(await writeHoliday(call, idOf(c), given(call, 'holiday'))) }, 201);
  });
  app.put(HOLIDAY, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const row = await writeHoliday(call, idOf(c), given(call, 'holiday'), idOf(c, 'holiday'));
    return c.json({ holiday: holidayRecord(row) });
  });
  app.delete(HOLIDAY, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { id } = await findHoliday(call, idOf(c), idOf(c, 'holiday'));
    await call.sql.query('delete from holidays where id = $1', [id]);
    return c.body(null, 204);
  });
}
