import type { Call } from '../core/call';
import { included } from '../core/include';
import { stamp } from '../core/time';
import { Conditions } from '../paging/index';
import type { AuditRow } from '../tickets/audit';
import type { Stream } from './stream';

/** Channels in the words of this export. */
const channelNames: Readonly<Record<string, string>> = {
  web: 'Web form',
  email: 'Mail',
  api: 'Web service',
  rule: 'Rule',
  chat: 'Chat',
  voice: 'Phone call (inbound)',
  native_messaging: 'Messaging',
};

/** Everything that happened to tickets, of deleted and archived ones too; with `comment_events` the words as well. */
export function ticketEventStream(call: Call): Stream<AuditRow> {
  const withWords = included(call.url).has('comment_events');
  return {
    key: 'ticket_events',
    columns: 'a.*',
    from: 'audits a',
    id: 'a.id',
    at: 'a.created_at',
    conditions: new Conditions(),
    render: async (rows) => ({ ticket_events: rows.map((row) => eventRecord(row, withWords)) }),
  };
}

function eventRecord(row: AuditRow, withWords: boolean): Record<string, unknown> {
  const via = channelNames[row.via.channel] ?? row.via.channel;
  return {
    id: row.id,
    ticket_id: row.ticket_id,
    timestamp: Math.floor(row.created_at.getTime() / 1000),
    created_at: stamp(row.created_at),
    updater_id: row.author_id,
    via,
    system: 'system' in row.metadata ? row.metadata.system : {},
    metadata: 'custom' in row.metadata ? row.metadata.custom : {},
    event_type: 'Audit',
    child_events: row.events.map((event) => childEvent({ ...event }, { via, row, withWords })),
  };
}

/** A changed property stands under its own name; a comment is told, or only that there is one. */
function childEvent(
  event: Record<string, unknown>,
  { via, row, withWords }: { via: string; row: AuditRow; withWords: boolean },
): Record<string, unknown> {
  const { id, type, field_name, value, previous_value, ...rest } = event;
  const head = { id, via, via_reference_id: null, event_type: type };
  if (type === 'Create' || type === 'Change') {
    return { ...head, [String(field_name)]: value, ...(type === 'Change' ? { previous_value } : {}) };
  }
  if (type !== 'Comment' && type !== 'VoiceComment') return { ...rest, ...head };
  if (!withWords) return { ...head, comment_present: true, comment_public: event.public };
  return { ...rest, ...head, type, created_at: stamp(row.created_at) };
}
