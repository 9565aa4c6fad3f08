import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { notFound } from '../core/errors';
import { stamp, stampOrNull } from '../core/time';
import { Conditions, page } from '../paging/index';
import { withoutArchived } from './lists';
import type { MetricState } from './metric-state';
import { visibleTicket, whereVisible } from './visible';

/** `GET /tickets/{id}/metrics`, `GET /ticket_metrics` and `GET /ticket_metrics/{metric id}`. */
export function metricRoutes(app: Hono<Env>): void {
  app.get('/tickets/:id{[0-9]+}/metrics', async (c) => {
    const { call } = c.var;
    const ticket = await visibleTicket(call, idOf(c));
    const [metrics] = await metricSets(call, [ticket.id]);
    if (metrics === undefined) throw notFound();
    return c.json({ ticket_metric: metrics });
  });

  app.get('/ticket_metrics', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const conditions = new Conditions().add('t.deleted_at is null');
    whereVisible(call, conditions);
    withoutArchived(call, conditions);
    const answer = await page<MetricRow>(call, {
      key: 'ticket_metrics',
      columns: 'm.*',
      from: 'ticket_metrics m join tickets t on t.id = m.ticket_id',
      id: 'm.ticket_id',
      conditions,
      sorts: { id: { sql: 'm.ticket_id', type: 'bigint', style: 'both' } },
      order: { name: 'id', descending: true },
      render: async (rows) => ({ ticket_metrics: rows.map((row) => metricRecord(call, row)) }),
    });
    return c.json(answer);
  });

  app.get('/ticket_metrics/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    const [row] = await call.sql.query<MetricRow>('select * from ticket_metrics where id = $1', [idOf(c)]);
    if (row === undefined) throw notFound();
    await visibleTicket(call, row.ticket_id);
    return c.json({ ticket_metric: metricRecord(call, row) });
  });
}

/** The metric sets of tickets, as sideloads and the metrics endpoints send them. */
export async function metricSets(call: Call, ticketIds: readonly number[]): Promise<Record<string, unknown>[]> {
  if (ticketIds.length === 0) return [];
  const rows = await call.sql.query<MetricRow>('select * from ticket_metrics where ticket_id = any($1::bigint[])', [
    ticketIds,
  ]);
  const byTicket = new Map(rows.map((row) => [row.ticket_id, metricRecord(call, row)]));
  return ticketIds.map((id) => byTicket.get(id)).filter((set) => set !== undefined);
}

/** The `dates` sideload of a ticket, taken from its metrics. */
export async function ticketDates(call: Call, ticketIds: readonly number[]): Promise<Map<number, object>> {
  const names = [
    'assignee_updated_at',
    'requester_updated_at',
    'status_updated_at',
    'initially_assigned_at',
    'assigned_at',
    'solved_at',
    'latest_comment_added_at',
  ];
  const sets = await metricSets(call, ticketIds);
  return new Map(
    sets.map((set) => [Number(set.ticket_id), Object.fromEntries(names.map((name) => [name, set[name]]))]),
  );
}

type MetricRow = MetricState & { id: number; ticket_id: number };

function metricRecord(call: Call, row: MetricRow): Record<string, unknown> {
  return {
    url: recordUrl(call, `ticket_metrics/${row.id}`),
    id: row.id,
    ticket_id: row.ticket_id,
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
    group_stations: row.group_stations,
    assignee_stations: row.assignee_stations,
    reopens: row.reopens,
    replies: row.replies,
    assignee_updated_at: stampOrNull(row.assignee_updated_at),
    requester_updated_at: stampOrNull(row.requester_updated_at),
    status_updated_at: stamp(row.status_updated_at),
    initially_assigned_at: stampOrNull(row.initially_assigned_at),
    assigned_at: stampOrNull(row.assigned_at),
    solved_at: stampOrNull(row.solved_at),
    latest_comment_added_at: stampOrNull(row.latest_comment_added_at),
    custom_status_updated_at: stamp(row.status_updated_at),
    reply_time_in_minutes: minutes(row.reply_ms, row.reply_business_ms),
    reply_time_in_seconds: {
      calendar: row.reply_seconds && row.reply_ms !== null ? Math.floor(row.reply_ms / 1000) : null,
    },
    first_resolution_time_in_minutes: minutes(row.first_resolution_ms, row.first_resolution_business_ms),
    full_resolution_time_in_minutes: minutes(row.full_resolution_ms, row.full_resolution_business_ms),
    agent_wait_time_in_minutes: row.agent_wait_measured
      ? minutes(row.agent_wait_ms, row.agent_wait_business_ms)
      : unmeasured,
    requester_wait_time_in_minutes: row.requester_wait_measured
      ? minutes(row.requester_wait_ms, row.requester_wait_business_ms)
      : unmeasured,
    on_hold_time_in_minutes: minutes(row.on_hold_ms, row.on_hold_business_ms),
  };
}

const wholeMinutes = (ms: number | null): number | null => (ms === null ? null : Math.floor(ms / 60_000));

const minutes = (ms: number | null, businessMs: number | null): object => ({
  calendar: wholeMinutes(ms),
  business: wholeMinutes(businessMs),
});

const unmeasured = minutes(null, null);
