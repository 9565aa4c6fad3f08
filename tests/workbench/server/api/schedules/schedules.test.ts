import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

interface Minutes {
  readonly calendar: number | null;
  readonly business: number | null;
}

const path = '/api/v2/business_hours/schedules';

describe('schedules', () => {
  const api = startTestApi();
  const make = async (schedule: object) => (await api.post<{ schedule: Json }>(path, { schedule })).schedule;

  it('are made, changed and deleted by admins; agents read one and its holidays', async () => {
    expect(await api.get(path)).toEqual({ schedules: [] });
    const made = await make({ name: 'EMEA', time_zone: 'London' });
    expect(made).toMatchObject({ name: 'EMEA', time_zone: 'London' });
    expect((made.intervals as object[])[0]).toEqual({ start_time: 1980, end_time: 2460 });
    const one = `${path}/${made.id}`;
    const changed = await api.put<{ schedule: Json }>(`${one}.json`, {
      schedule: { name: 'Seoul', time_zone: 'Seoul' },
    });
    expect(changed.schedule).toMatchObject({ id: made.id, name: 'Seoul', time_zone: 'Seoul' });
    const intervals = [{ start_time: 1980, end_time: 2100 }];
    expect(await api.put(`${one}/workweek`, { workweek: { intervals } })).toEqual({ workweek: { intervals } });
    expect((await api.get<{ schedules: Json[] }>(path)).schedules).toMatchObject([{ id: made.id, intervals }]);
    expect((await api.call('GET', path, undefined, { as: 'agent' })).status).toBe(403);
    expect((await api.call('GET', one, undefined, { as: 'agent' })).status).toBe(200);
    expect((await api.call('PUT', one, { schedule: { name: 'X' } }, { as: 'agent' })).status).toBe(403);
    expect((await api.call('DELETE', one)).status).toBe(204);
    expect((await api.call('GET', one)).status).toBe(404);
  });

  it('refuse zones that there are none of, and intervals that overlap or go over midnight', async () => {
    expect((await api.call('POST', path, { schedule: { name: 'X', time_zone: 'Mars' } })).status).toBe(422);
    const { id } = await make({ name: 'X', time_zone: 'Berlin' });
    const week = (...spans: [number, number][]) =>
      api.call('PUT', `${path}/${id}/workweek`, {
        workweek: { intervals: spans.map(([start_time, end_time]) => ({ start_time, end_time })) },
      });
    expect((await week([1400, 1500])).status).toBe(422);
    expect((await week([100, 300], [200, 400])).status).toBe(422);
    expect((await week([300, 100])).status).toBe(422);
    expect((await week([1440, 2880], [0, 60])).status).toBe(200);
    await api.call('DELETE', `${path}/${id}`);
  });

  it('have holidays', async () => {
    const { id } = await make({ name: 'X', time_zone: 'Berlin' });
    const holidays = `${path}/${id}/holidays`;
    const holiday = { name: 'Christmas', start_date: '2026-12-24', end_date: '2026-12-26' };
    const made = (await api.post<{ holiday: Json }>(holidays, { holiday })).holiday;
    expect(await api.get(holidays, { as: 'agent' })).toEqual({ holidays: [{ id: made.id, ...holiday }] });
    const wrong = { ...holiday, end_date: '2026-12-01' };
    expect((await api.call('POST', holidays, { holiday: wrong })).status).toBe(422);
    await api.put(`${holidays}/${made.id}`, { holiday: { end_date: '2026-12-27' } });
    expect(await api.get(`${holidays}/${made.id}`)).toMatchObject({ holiday: { end_date: '2026-12-27' } });
    expect((await api.call('DELETE', `${holidays}/${made.id}`)).status).toBe(204);
    expect(await api.get(holidays)).toEqual({ holidays: [] });
    await api.call('DELETE', `${path}/${id}`);
  });
});

describe('business minutes of metrics', () => {
  const api = startTestApi();
  const HOUR = 60;
  const metricsOf = async (id: unknown) =>
    (await api.get<{ ticket_metric: Record<string, Minutes> }>(`/api/v2/tickets/${id}/metrics`)).ticket_metric;
  /** Asked on a Monday at nine; answered an hour after, solved on the day after at noon, on the night between on hold. */
  const live = async () => {
    const { id } = await api.ticket();
    const change = (ticket: object) => api.put(`/api/v2/tickets/${id}`, { ticket });
    api.pass(HOUR);
    await change({ status: 'hold', comment: { body: 'We look into it.' } });
    api.pass(24 * HOUR);
    await change({ status: 'open' });
    api.pass(2 * HOUR);
    await change({ status: 'solved' });
    return id;
  };

  it('equal the calendar’s where the account has no schedule', async () => {
    const metrics = await metricsOf(await live());
    expect(metrics.on_hold_time_in_minutes).toEqual({ calendar: 24 * HOUR, business: 24 * HOUR });
    expect(metrics.full_resolution_time_in_minutes).toEqual({ calendar: 27 * HOUR, business: 27 * HOUR });
  });

  it('are those within its first schedule from then on, and a schedule changes no past', async () => {
    api.now = Date.parse('2026-03-09T09:00:00Z');
    const before = await live();
    api.now = Date.parse('2026-03-16T09:00:00Z');
    await api.post(path, { schedule: { name: 'Office', time_zone: 'UTC' } });
    const metrics = await metricsOf(await live());
    expect(metrics.reply_time_in_minutes).toEqual({ calendar: HOUR, business: HOUR });
    expect(metrics.on_hold_time_in_minutes).toEqual({ calendar: 24 * HOUR, business: 8 * HOUR });
    expect(metrics.requester_wait_time_in_minutes).toEqual({ calendar: 27 * HOUR, business: 11 * HOUR });
    expect(metrics.full_resolution_time_in_minutes).toEqual({ calendar: 27 * HOUR, business: 11 * HOUR });
    expect(metrics.agent_wait_time_in_minutes).toEqual({ calendar: null, business: null });
    expect((await metricsOf(before)).on_hold_time_in_minutes).toEqual({ calendar: 24 * HOUR, business: 24 * HOUR });
  });

  it('are told by metric events too', async () => {
    const { ticket_metric_events } = await api.get<{
      ticket_metric_events: { ticket_id: number; metric: string; status?: Minutes }[];
    }>('/api/v2/incremental/ticket_metric_events?start_time=1');
    const told = ticket_metric_events.filter(({ metric, status }) => metric === 'resolution_time' && status);
    expect(told.at(-1)?.status).toEqual({ calendar: 27 * HOUR, business: 11 * HOUR });
  });

  it('of imported tickets are those of the hours that the account has when they come', async () => {
    const { requester_id } = await api.ticket();
    const agent = await api.person('agent');
    const { ticket } = await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
      ticket: {
        requester_id,
        status: 'solved',
        solved_at: '2026-03-03T10:00:00Z',
        comments: [
          { author_id: requester_id, value: 'Where is it?', created_at: '2026-03-02T16:00:00Z' },
          { author_id: agent.id, value: 'On its way.', created_at: '2026-03-03T10:00:00Z' },
        ],
      },
    });
    expect((await metricsOf(ticket.id)).reply_time_in_minutes).toEqual({ calendar: 18 * HOUR, business: 2 * HOUR });
  });
});
