import * as v from 'valibot';
import type { TicketId } from '../../../facts/ticket';
import { HelpdeskError } from '../../error';
import { id, parsed, status } from '../schema';

const schema = v.object({
  id,
  status,
  updated_at: v.string(),
  tags: v.fallback(v.array(v.string()), []),
  custom_fields: v.fallback(v.array(v.object({ id, value: v.optional(v.unknown()) })), []),
});

/** What the keeping of flags reads of a ticket. */
export interface FlagTicket {
  readonly id: TicketId;
  readonly closed: boolean;
  /** `updated_at` as it was told: the stamp of a safe update. */
  readonly stamp: string;
  readonly tags: readonly string[];
  /** Text of a custom field; '' where it is empty, undefined where the ticket has no such field. */
  field(id: number): string | undefined;
}

/** Undefined where the record is none that has flags: deleted, or broken. */
export function flagTicket(record: unknown): FlagTicket | undefined {
  const found = parsed(schema, record);
  if (!found) return undefined;
  return {
    id: found.id,
    closed: found.status === 'closed',
    stamp: found.updated_at,
    tags: found.tags,
    field: (wanted) => {
      const field = found.custom_fields.find((one) => one.id === wanted);
      return field && (typeof field.value === 'string' ? field.value : '');
    },
  };
}

/** @throws HelpdeskError `unreadable` */
export function flagTicketIn(answer: Readonly<Record<string, unknown>>): FlagTicket {
  const ticket = flagTicket(answer.ticket);
  if (!ticket) throw new HelpdeskError('unreadable', 'ticket for flags');
  return ticket;
}
