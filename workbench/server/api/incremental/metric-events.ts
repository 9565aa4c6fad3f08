import type { Call } from '../core/call';
import { Conditions, cursorSize } from '../paging/index';
import type { AuditRow } from '../tickets/audit';
import { metricEvents, type PlacedEvent } from '../tickets/metric-events';
import { type Position, readCursor, writeCursor } from './by-cursor';
import { exportByTime } from './by-time';
import { startTime, toldUntil, unixSeconds } from './stream';

/** `GET /incremental/ticket_metric_events`: pages of cursors where `page[size]` asks for them, else of times. */
export async function exportMetricEvents(call: Call): Promise<Record<string, unknown>> {
  const size = cursorSize(call.url);
  const conditions = new Conditions();
  if (call.url.searchParams.get('exclude_deleted') === 'true') {
    conditions.add('exists (select 1 from tickets t where t.id = a.ticket_id and t.deleted_at is null)');
  }
  if (size !== undefined) return cursorPage(call, conditions, size);
  return exportByTime<AuditRow>(call, {
    key: 'ticket_metric_events',
    columns: 'a.*',
    from: 'audits a',
    id: 'a.id',
    at: 'a.created_at',
    conditions,
    render: async (rows) => ({ ticket_metric_events: (await eventsOf(call, rows)).map(({ record }) => record) }),
  });
}

/** The metric events that these audits caused, in order of time. */
async function eventsOf(call: Call, audits: readonly AuditRow[]): Promise<PlacedEvent[]> {
  const wanted = new Set(audits.map(({ id }) => id));
  const events = await metricEvents(call, [...new Set(audits.map(({ ticket_id }) => ticket_id))]);
  return events
    .filter(({ auditId }) => wanted.has(auditId))
    .sort((a, b) => a.time.getTime() - b.time.getTime() || a.id - b.id);
}

/** One audit may tell many events or none, so audits are read until the page is full. */
async function cursorPage(call: Call, conditions: Conditions, size: number): Promise<Record<string, unknown>> {
  const start = startTime(call);
  const given = call.url.searchParams.get('page[after]');
  const edge = given === null ? undefined : readCursor(given);
  conditions.add(`a.created_at <= ${conditions.value(toldUntil(call))}::timestamptz`);
  const found: PlacedEvent[] = [];
  // The edge's own audit may have more to tell: its id is less than a step of the record ids away.
  let from: Position = edge === undefined ? { seconds: unixSeconds(start), id: 0 } : { ...edge, id: edge.id - STEP };
  for (let more = true; more && found.length <= size; ) {
    const audits = await nextAudits(call, conditions, from, size);
    found.push(...(await eventsOf(call, audits)).filter((event) => edge === undefined || isAfter(event, edge)));
    const last = audits.at(-1);
    if (last !== undefined) from = { seconds: unixSeconds(last.created_at), id: last.id };
    more = audits.length === size;
  }
  const events = found.slice(0, size);
  const last = events.at(-1);
  const after = last === undefined ? null : writeCursor({ seconds: unixSeconds(last.time), id: last.id });
  const next = new URL(call.url);
  if (after !== null) next.searchParams.set('page[after]', after);
  return {
    ticket_metric_events: events.map(({ record }) => record),
    meta: { has_more: found.length > size, after_cursor: after, before_cursor: null },
    links: { next: after === null ? null : next.toString(), prev: null },
  };
}

/** What lies between two record ids. */
const STEP = 20;

const isAfter = ({ time, id }: PlacedEvent, edge: Position): boolean =>
  unixSeconds(time) > edge.seconds || (unixSeconds(time) === edge.seconds && id > edge.id);

function nextAudits(call: Call, conditions: Conditions, { seconds, id }: Position, size: number): Promise<AuditRow[]> {
  const at = conditions.values.length;
  return call.sql.query<AuditRow>(
    `select a.* from audits a${conditions} and (a.created_at, a.id) > (to_timestamp($${at + 1}::bigint), $${at + 2}::bigint)
     order by a.created_at, a.id limit ${size}`,
    [...conditions.values, seconds, id],
  );
}
