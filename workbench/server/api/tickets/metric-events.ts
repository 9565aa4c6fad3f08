import type { Call } from '../core/call';
import { stamp } from '../core/time';
import { businessTimeOf } from '../schedules/record';
import type { AuditRow } from './audit';
import { type MetricEvent, replay, type Step } from './metric-replay';
import type { Status } from './record';

/** A metric event as the API sends it, with its place in time. */
export interface PlacedEvent {
  readonly auditId: number;
  readonly id: number;
  readonly time: Date;
  readonly metric: string;
  readonly record: Record<string, unknown>;
}

interface Audit extends AuditRow {
  readonly deleted: boolean;
  readonly by_agent: boolean;
}

/** The metric events of tickets, told from their audits in order of time. */
export async function metricEvents(call: Call, ticketIds: readonly number[]): Promise<PlacedEvent[]> {
  const business = await businessTimeOf(call);
  return [...(await auditsByTicket(call, ticketIds))].flatMap(([ticketId, own]) =>
    replay(own.map(stepOf), business).map((event) => placedEvent(event, ticketId, own[0]?.deleted ?? false)),
  );
}

/** What each audit of tickets did to their clocks, in order of time. */
export async function stepsOf(call: Call, ticketIds: readonly number[]): Promise<ReadonlyMap<number, readonly Step[]>> {
  const audits = await auditsByTicket(call, ticketIds);
  return new Map([...audits].map(([ticketId, own]) => [ticketId, own.map(stepOf)]));
}

async function auditsByTicket(call: Call, ticketIds: readonly number[]): Promise<ReadonlyMap<number, Audit[]>> {
  const audits = await call.sql.query<Audit>(
    `select a.*, t.deleted_at is not null as deleted, u.role is not null and u.role <> 'end-user' as by_agent
     from audits a join tickets t on t.id = a.ticket_id left join users u on u.id = a.author_id
     where a.ticket_id = any($1::bigint[]) order by a.ticket_id, a.created_at, a.id`,
    [ticketIds],
  );
  const byTicket = new Map<number, Audit[]>();
  for (const audit of audits) byTicket.set(audit.ticket_id, [...(byTicket.get(audit.ticket_id) ?? []), audit]);
  return byTicket;
}

function stepOf(audit: Audit): Step {
  const events: readonly Record<string, unknown>[] = audit.events.map((event) => ({ ...event }));
  const status = events.find(({ field_name }) => field_name === 'status')?.value;
  const speaks = events.some(
    (event) => (event.type === 'Comment' || event.type === 'VoiceComment') && event.public === true,
  );
  const automatic = audit.via.channel === 'rule';
  return {
    auditId: audit.id,
    at: audit.created_at,
    status: typeof status === 'string' ? (status as Status) : undefined,
    wrote: speaks && !automatic ? (audit.by_agent ? 'agent' : 'requester') : undefined,
  };
}

function placedEvent(event: MetricEvent, ticketId: number, deleted: boolean): PlacedEvent {
  const { id, auditId, metric, instance_id, type, time, minutes } = event;
  const record = {
    id,
    ticket_id: ticketId,
    metric,
    instance_id,
    type,
    time: stamp(time),
    ...(minutes === undefined ? {} : { status: minutes }),
    ...(deleted ? { deleted: true } : {}),
  };
  return { auditId, id, time, metric, record };
}
