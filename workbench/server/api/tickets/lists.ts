import { requireStaff } from '../core/auth';
import type { Call } from '../core/call';
import { notFound } from '../core/errors';
import { findOrganization } from '../organizations/read';
import { Conditions, type Listing, type Sort } from '../paging/index';
import type { TicketRow } from './record';
import { archivedBefore, whereVisible } from './visible';

/** What is listed, before sideloads and pages. */
export type TicketList = Pick<Listing<TicketRow>, 'from' | 'conditions' | 'sorts' | 'order'>;

const sorts: Readonly<Record<string, Sort>> = {
  id: { sql: 't.id', type: 'bigint', style: 'both' },
  updated_at: { sql: 't.updated_at', type: 'timestamptz', style: 'both' },
  status: { sql: 't.status_rank', type: 'integer', style: 'both' },
  created_at: { sql: 't.created_at', type: 'timestamptz', style: 'offset' },
  subject: { sql: "lower(coalesce(t.subject, ''))", type: 'text', style: 'offset' },
  assignee: { sql: 'coalesce(t.assignee_id, 0)', type: 'bigint', style: 'offset' },
  'assignee.name': { sql: nameOf('users', 't.assignee_id'), type: 'text', style: 'offset' },
  group: { sql: nameOf('groups', 't.group_id'), type: 'text', style: 'offset' },
  requester: { sql: 't.requester_id', type: 'bigint', style: 'offset' },
  'requester.name': { sql: nameOf('users', 't.requester_id'), type: 'text', style: 'offset' },
};

/** All tickets but the archived ones; `external_id` picks those with that id. */
export function allTickets(call: Call): TicketList {
  const list = tickets(call);
  withoutArchived(call, list.conditions);
  const external = call.url.searchParams.get('external_id');
  if (external !== null) list.conditions.add(`t.external_id = ${list.conditions.value(external)}`);
  return list;
}

/** The tickets a user asked for, archived ones as the switch says: Zendesk's reference leaves it open. */
export async function requestedTickets(call: Call, userId: number): Promise<TicketList> {
  const list = tickets(call);
  const [user] = await call.sql.query('select 1 from users where id = $1', [userId]);
  if (user === undefined) throw notFound();
  list.conditions.add(`t.requester_id = ${list.conditions.value(userId)}`);
  if (!call.switches.requestedListsArchived) withoutArchived(call, list.conditions);
  return list;
}

/** The tickets of an organization but the archived ones. */
export async function organizationTickets(call: Call, organizationId: number): Promise<TicketList> {
  const list = tickets(call);
  await findOrganization(call, organizationId);
  list.conditions.add(`t.organization_id = ${list.conditions.value(organizationId)}`);
  withoutArchived(call, list.conditions);
  return list;
}

function tickets(call: Call): TicketList {
  requireStaff(call.actor);
  const conditions = new Conditions().add('t.deleted_at is null');
  whereVisible(call, conditions);
  return { from: 'tickets t', conditions, sorts, order: { name: 'id' } };
}

function withoutArchived(call: Call, conditions: Conditions): void {
  conditions.add(`not (t.status_rank = 5 and t.updated_at < ${conditions.value(archivedBefore(call))})`);
}

function nameOf(table: 'users' | 'groups', column: string): string {
  return `coalesce((select lower(n.name) from ${table} n where n.id = ${column}), '')`;
}
