import { stamp } from '../core/time';
import { type CommentRow, commentRecord } from './comment';
import { customStatusId, type TicketRow, type Via } from './record';

/** An event of an audit without its id. */
export type AuditEvent = Readonly<Record<string, unknown>> & { readonly type: string };

/** An audit as stored. */
export interface AuditRow {
  id: number;
  ticket_id: number;
  author_id: number;
  via: Via;
  metadata: object;
  events: object[];
  created_at: Date;
}

/** An audit as the API sends it. */
export function auditRecord(row: AuditRow): Record<string, unknown> {
  return {
    id: row.id,
    ticket_id: row.ticket_id,
    created_at: stamp(row.created_at),
    author_id: row.author_id,
    metadata: row.metadata,
    events: row.events,
    via: row.via,
  };
}

/** The comment as an event of its audit; both have the same id. */
export function commentEvent(row: CommentRow): AuditEvent {
  const { created_at, metadata, ...event } = commentRecord(row);
  return { ...event, type: row.type };
}

const properties = [
  'subject',
  'status',
  'priority',
  'type',
  'requester_id',
  'assignee_id',
  'group_id',
  'organization_id',
  'brand_id',
  'problem_id',
  'external_id',
  'due_at',
  'tags',
] as const;

/** One `Create` event per property that a new ticket has. */
export function createEvents(row: TicketRow): AuditEvent[] {
  return valuesOf(row).flatMap(([field_name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [{ type: 'Create', field_name, value }],
  );
}

/** One `Change` event per property that differs; ids and custom field values travel as strings. */
export function changeEvents(before: TicketRow, after: TicketRow): AuditEvent[] {
  const old = new Map(valuesOf(before));
  const now = new Map(valuesOf(after));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field_name) => {
    const value = now.get(field_name) ?? null;
    const previous_value = old.get(field_name) ?? null;
    if (JSON.stringify(value) === JSON.stringify(previous_value)) return [];
    return [{ type: 'Change', field_name, value, previous_value }];
  });
}

function valuesOf(row: TicketRow): [string, string | string[] | null][] {
  return [
    ...properties.map((name): [string, string | string[] | null] => [name, eventValue(row[name])]),
    ['custom_status_id', String(customStatusId(row))],
    ...Object.entries(row.custom_fields).map(([id, value]): [string, string | string[] | null] => [
      id,
      eventValue(value),
    ]),
  ];
}

function eventValue(value: unknown): string | string[] | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String);
  return value instanceof Date ? stamp(value) : String(value);
}
