import { requireStaff } from '../core/auth';
import type { Call } from '../core/call';
import { forbidden, notFound } from '../core/errors';
import type { Conditions } from '../paging/index';
import { type TicketRow, ticketColumns } from './record';

/** Days after its last change that a closed ticket goes into the archive. */
const ARCHIVE_DAYS = 120;

/** Closed tickets last changed before this instant are in the archive. */
export const archivedBefore = (call: Call): string =>
  new Date(call.now.getTime() - ARCHIVE_DAYS * 86_400_000).toISOString();

/** Whether a ticket is in the archive. */
export const isArchived = (call: Call, { status, updated_at }: Pick<TicketRow, 'status' | 'updated_at'>): boolean =>
  status === 'closed' && updated_at.toISOString() < archivedBefore(call);

/** Where the account restricts its agents: tickets of the agent's groups, and those assigned to the agent. */
export function whereVisible(call: Call, conditions: Conditions): void {
  if (!isRestricted(call)) return;
  const { actor } = call;
  const groups = conditions.value(actor.groupIds);
  const me = conditions.value(actor.id);
  conditions.add(`t.group_id = any(${groups}::bigint[]) or t.assignee_id = ${me}`);
}

/** The ticket, for somebody who may see it: 404 where there is none, 403 where it is another group's. */
export async function visibleTicket(call: Call, id: number, lock: 'read' | 'write' = 'read'): Promise<TicketRow> {
  requireStaff(call.actor);
  const row = await findTicket(call, id, lock);
  if (isRestricted(call) && row.assignee_id !== call.actor.id && !call.actor.groupIds.includes(row.group_id ?? -1)) {
    throw forbidden();
  }
  return row;
}

/** The ticket, whoever asks; locked against others who write it, if wanted. */
export async function findTicket(call: Call, id: number, lock: 'read' | 'write' = 'read'): Promise<TicketRow> {
  const [row] = await call.sql.query<TicketRow>(
    `select ${ticketColumns} from tickets t where t.id = $1 and t.deleted_at is null${lock === 'write' ? ' for update of t' : ''}`,
    [id],
  );
  if (row === undefined) throw notFound();
  return row;
}

const isRestricted = (call: Call): boolean =>
  call.switches.visibleTickets === 'restricted' && call.actor.role === 'agent';
