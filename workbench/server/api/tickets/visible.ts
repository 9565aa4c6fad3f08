import { requireStaff } from '../core/auth';
import type { Call, TicketRestriction } from '../core/call';
import { forbidden, notFound } from '../core/errors';
import type { Conditions } from '../paging/index';
import { type TicketRow, ticketColumns } from './record';

/** Days after its last change that a closed ticket goes into the archive. */
const ARCHIVE_DAYS = 120;
const DAY_MS = 86_400_000;

/** Closed tickets last changed before this instant are in the archive; it moves at midnight, as by a nightly sweep. */
export const archivedBefore = (call: Call): string =>
  new Date((Math.floor(call.now.getTime() / DAY_MS) - ARCHIVE_DAYS) * DAY_MS).toISOString();

/** Whether a ticket is in the archive. */
export const isArchived = (call: Call, { status, updated_at }: Pick<TicketRow, 'status' | 'updated_at'>): boolean =>
  status === 'closed' && updated_at.toISOString() < archivedBefore(call);

/**
 * Restricted agents get the tickets of their groups or organization, those assigned to them, or those they requested, and
 * always those they follow or are copied on.
 */
export function whereVisible(call: Call, conditions: Conditions): void {
  const restriction = restrictionOf(call);
  if (restriction === null) return;
  const { actor } = call;
  const me = conditions.value(actor.id);
  const theirs = {
    groups: () => `t.group_id = any(${conditions.value(actor.groupIds)}::bigint[]) or t.assignee_id = ${me}`,
    organization: () => `t.organization_id = ${conditions.value(actor.organizationId)}`,
    assigned: () => `t.assignee_id = ${me}`,
    requested: () => `t.requester_id = ${me}`,
  }[restriction]();
  conditions.add(`${theirs} or t.collaborator_ids @> to_jsonb(${me}::bigint)`);
}

/** The ticket, for somebody who may see it: 404 where there is none, 403 where it is not theirs to see. */
export async function visibleTicket(call: Call, id: number, lock: 'read' | 'write' = 'read'): Promise<TicketRow> {
  requireStaff(call.actor);
  const row = await findTicket(call, id, lock);
  if (!isVisible(call, row)) throw forbidden();
  return row;
}

/** The same rule as {@link whereVisible}, for one ticket. */
function isVisible(call: Call, row: TicketRow): boolean {
  const restriction = restrictionOf(call);
  if (restriction === null || row.collaborator_ids.includes(call.actor.id)) return true;
  const { id, groupIds, organizationId } = call.actor;
  switch (restriction) {
    case 'groups':
      return row.assignee_id === id || groupIds.includes(row.group_id ?? -1);
    case 'organization':
      return organizationId !== null && row.organization_id === organizationId;
    case 'assigned':
      return row.assignee_id === id;
    case 'requested':
      return row.requester_id === id;
  }
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

/** The agent's own restriction, or the one that the workbench's switch puts on all agents. */
function restrictionOf({ actor, switches }: Call): TicketRestriction | null {
  if (actor.role !== 'agent') return null;
  return actor.restriction ?? (switches.visibleTickets === 'restricted' ? 'groups' : null);
}
