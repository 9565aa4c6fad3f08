import type { Call } from '../core/call';
import { included } from '../core/include';
import { Conditions } from '../paging/index';
import { SCRUBBED } from '../tickets/destroy';
import { type TicketRow, ticketColumns, ticketFieldIds, ticketRecord } from '../tickets/record';
import { ticketsWith } from '../tickets/sideload';
import type { Stream } from './stream';

/** Every ticket at its latest change: archived ones too, and deleted ones without their words. */
export function ticketStream(call: Call): Stream<TicketRow> {
  const conditions = new Conditions();
  if (call.url.searchParams.get('exclude_deleted') === 'true') conditions.add('t.deleted_at is null');
  // Tickets that an AI agent handled alone: there are none.
  if (call.url.searchParams.get('support_type_scope') === 'ai_agent') conditions.add('false');
  return {
    key: 'tickets',
    columns: ticketColumns,
    from: 'tickets t',
    id: 't.id',
    at: 't.generated_at',
    conditions,
    render: async (rows) => {
      const include = new Set(included(call.url));
      include.delete('last_audits');
      const live = rows.filter((row) => row.deleted_at === null);
      const { tickets, beside } = await ticketsWith(call, live, include);
      const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
      const fieldIds = await ticketFieldIds(call);
      return { tickets: rows.map((row) => byId.get(row.id) ?? scrubbed(call, row, fieldIds)), ...beside };
    },
  };
}

/** What is left of a deleted ticket. */
function scrubbed(call: Call, row: TicketRow, fieldIds: readonly number[]): Record<string, unknown> {
  const blank: TicketRow = {
    ...row,
    subject: SCRUBBED,
    description: SCRUBBED,
    external_id: null,
    recipient: null,
    tags: [],
    custom_fields: {},
    satisfaction: null,
  };
  return { ...ticketRecord(call, blank, fieldIds), status: 'deleted' };
}
