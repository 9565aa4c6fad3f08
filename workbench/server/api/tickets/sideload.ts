import { brandRecords } from '../account/brands';
import { customStatuses, statusRecord } from '../account/custom-statuses';
import { groupRecords } from '../account/groups';
import { ticketForm } from '../account/ticket-forms';
import type { Call } from '../core/call';
import { organizationRecords } from '../organizations/read';
import { slasOf } from '../slas/state';
import { sideloadedUsers } from '../users/read';
import { type AuditRow, auditRecord } from './audit';
import { commentCounts } from './comment';
import { metricEvents } from './metric-events';
import { metricSets, ticketDates } from './metrics';
import { customStatusId, incidentCounts, type TicketRow, ticketFieldIds, ticketRecord } from './record';

type Records = Record<string, unknown>[];

/**
 * Tickets as the API sends them, with what was asked to come along: related records beside them, each once; numbers and
 * dates inside each. `single` puts the metric set into the ticket, as Show Ticket does; lists follow the switch.
 */
export async function ticketsWith(
  call: Call,
  rows: readonly TicketRow[],
  include: ReadonlySet<string>,
  shape: { single?: boolean; fields?: boolean } = {},
): Promise<{ tickets: Records; beside: Record<string, unknown> }> {
  const fieldIds = await ticketFieldIds(call);
  const ids = rows.map(({ id }) => id);
  const incidents = await incidentCounts(call, ids);
  const tickets = rows.map((row) =>
    ticketRecord(call, row, fieldIds, { fields: shape.fields ?? true, hasIncidents: incidents.has(row.id) }),
  );
  const beside: Record<string, unknown> = {};
  if (include.has('users')) {
    beside.users = await sideloadedUsers(
      call,
      rows.flatMap((row) => [row.requester_id, row.submitter_id, row.assignee_id, ...row.collaborator_ids]),
    );
  }
  if (include.has('groups'))
    beside.groups = await groupRecords(
      call,
      rows.map((row) => row.group_id),
    );
  if (include.has('organizations')) {
    beside.organizations = await organizationRecords(
      call,
      rows.map((row) => row.organization_id),
    );
  }
  if (include.has('brands'))
    beside.brands = await brandRecords(
      call,
      rows.map((row) => row.brand_id),
    );
  if (include.has('ticket_forms')) beside.ticket_forms = rows.length === 0 ? [] : [await ticketForm(call)];
  if (include.has('custom_statuses')) {
    const used = new Set(rows.map(customStatusId));
    beside.custom_statuses = (await customStatuses(call)).filter(({ id }) => used.has(id)).map(statusRecord);
  }
  // Tickets are shared with no other account.
  if (include.has('sharing_agreements')) beside.sharing_agreements = [];
  if (include.has('last_audits')) beside.last_audits = await lastAudits(call, ids);
  if (include.has('metric_sets')) await addMetricSets(call, ids, tickets, beside, shape.single ?? false);
  if (include.has('comment_count')) {
    const counts = await commentCounts(call, ids);
    for (const ticket of tickets) ticket.comment_count = counts.get(Number(ticket.id)) ?? 0;
  }
  if (include.has('incident_counts')) {
    for (const ticket of tickets.filter(({ type }) => type === 'problem')) {
      ticket.incident_count = incidents.get(Number(ticket.id)) ?? 0;
    }
  }
  if (include.has('dates')) {
    const dates = await ticketDates(call, ids);
    for (const ticket of tickets) ticket.dates = dates.get(Number(ticket.id)) ?? null;
  }
  if (shape.single && include.has('metric_events')) {
    const byMetric: Record<string, Records> = {};
    for (const { metric, record } of await metricEvents(call, ids)) {
      byMetric[metric] = [...(byMetric[metric] ?? []), record];
    }
    for (const ticket of tickets) ticket.metric_events = byMetric;
  }
  if (include.has('slas')) {
    const slas = await slasOf(call, rows);
    for (const ticket of tickets) ticket.slas = { policy_metrics: slas.get(Number(ticket.id)) ?? [] };
  }
  return { tickets, beside };
}

async function addMetricSets(
  call: Call,
  ids: readonly number[],
  tickets: Records,
  beside: Record<string, unknown>,
  single: boolean,
): Promise<void> {
  const sets = await metricSets(call, ids);
  if (!single && call.switches.metricSets === 'top-level') {
    beside.metric_sets = sets;
    return;
  }
  const byTicket = new Map(sets.map((set) => [set.ticket_id, set]));
  for (const ticket of tickets) ticket.metric_set = byTicket.get(ticket.id) ?? null;
}

async function lastAudits(call: Call, ids: readonly number[]): Promise<Records> {
  const rows = await call.sql.query<AuditRow>(
    `select distinct on (ticket_id) * from audits where ticket_id = any($1::bigint[])
     order by ticket_id, created_at desc, id desc`,
    [ids],
  );
  return rows.map(auditRecord);
}
