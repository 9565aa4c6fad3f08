import { requireStaff } from '../core/auth';
import type { Call } from '../core/call';
import { notFound } from '../core/errors';
import { findOrganization } from '../organizations/read';
import { Conditions, type Listing, type Sort } from '../paging/index';
import type { TicketRow } from './record';
import { archivedBefore, whereVisible } from './visible';

/** What is listed, before sideloads and pages. */
export type TicketList = Pick<
  Listing<TicketRow>,
  'from' | 'conditions' | 'sorts' | 'order' | 'cursors' | 'isOfTickets'
>;

/** Cut, since an index takes no entry of more than some kilobytes; as the index `tickets_subject` spells it. */
const subjectKey = "left(lower(coalesce(t.subject, '')), 200)";

/** The keys that lists of tickets can be ordered by. */
export const ticketSorts: Readonly<Record<string, Sort>> = {
  id: { sql: 't.id', type: 'bigint', style: 'both' },
  updated_at: { sql: 't.updated_at', type: 'timestamptz', style: 'both' },
  status: { sql: 't.status_rank', type: 'integer', style: 'both' },
  created_at: { sql: 't.created_at', type: 'timestamptz', style: 'offset' },
  subject: { sql: subjectKey, type: 'text', style: 'offset' },
  assignee: { sql: 'coalesce(t.assignee_id, 0)', type: 'bigint', style: 'offset' },
  'assignee.name': { sql: nameOf('users', 't.assignee_id'), type: 'text', style: 'offset' },
  group: { sql: nameOf('groups', 't.group_id'), type: 'text', style: 'offset' },
  requester: { sql: 't.requester_id', type: 'bigint', style: 'offset' },
  'requester.name': { sql: nameOf('users', 't.requester_id'), type: 'text', style: 'offset' },
};

/** All tickets but the archived ones; `external_id` picks those with that id. */
export function allTickets(call: Call): TicketList {
  const list = liveTickets(call);
  const external = call.url.searchParams.get('external_id');
  if (external !== null) list.conditions.add(`t.external_id = ${list.conditions.value(external)}`);
  return list;
}

/** All tickets that are neither deleted nor archived. */
export function liveTickets(call: Call): TicketList {
  const list = tickets(call);
  withoutArchived(call, list.conditions);
  return list;
}

/** The tickets a user asked for, archived ones as the switch says: Zendesk's reference leaves it open. */
export async function requestedTickets(call: Call, userId: number): Promise<TicketList> {
  const list = await ofUser(call, userId);
  list.conditions.add(`t.requester_id = ${list.conditions.value(userId)}`);
  if (!call.switches.requestedListsArchived) withoutArchived(call, list.conditions);
  return list;
}

/** What a user has to do with a ticket, beside having asked for it. */
const parts = {
  assigned: (user: string): string => `t.assignee_id = ${user}`,
  ccd: (user: string): string => `(t.email_cc_ids || t.collaborator_ids) @> to_jsonb(${user}::bigint)`,
  followed: (user: string): string => `t.follower_ids @> to_jsonb(${user}::bigint)`,
};

/** The tickets that a user is assigned to, in copy of, or follows. Zendesk does not name them among those without archive. */
export async function ticketsAround(call: Call, userId: number, part: keyof typeof parts): Promise<TicketList> {
  const list = await ofUser(call, userId);
  list.conditions.add(parts[part](list.conditions.value(userId)));
  return list;
}

/** So many of a person's changes are gone through for the tickets that they had in hand. */
const RECENT_CHANGES = 1000;

/**
 * The tickets that the caller worked on, latest first, but the archived ones. Zendesk lists those that the caller looked
 * at; nobody writes that down here.
 */
export function recentTickets(call: Call): TicketList {
  const list = liveTickets(call);
  list.conditions.add(
    `t.id in (select a.ticket_id from audits a where a.author_id = ${list.conditions.value(call.actor.id)}
      order by a.created_at desc limit ${RECENT_CHANGES})`,
  );
  return { ...list, order: { name: 'updated_at', descending: true }, isOfTickets: false };
}

/** The tickets of an organization but the archived ones. */
export async function organizationTickets(call: Call, organizationId: number): Promise<TicketList> {
  const list = tickets(call);
  await findOrganization(call, organizationId);
  list.conditions.add(`t.organization_id = ${list.conditions.value(organizationId)}`);
  withoutArchived(call, list.conditions);
  return list;
}

/** All tickets, where there is such a user. */
async function ofUser(call: Call, userId: number): Promise<TicketList> {
  const list = tickets(call);
  const [user] = await call.sql.query('select 1 from users where id = $1', [userId]);
  if (user === undefined) throw notFound();
  return list;
}

function tickets(call: Call): TicketList {
  requireStaff(call.actor);
  const conditions = new Conditions().add('t.deleted_at is null');
  whereVisible(call, conditions);
  return { from: 'tickets t', conditions, sorts: ticketSorts, order: { name: 'id' }, isOfTickets: true };
}

/** Leaves out tickets that are in the archive, as most lists do. */
export function withoutArchived(call: Call, conditions: Conditions): void {
  conditions.add(`not (t.status_rank = 5 and t.updated_at < ${conditions.value(archivedBefore(call))})`);
}

function nameOf(table: 'users' | 'groups', column: string): string {
  return `coalesce((select lower(n.name) from ${table} n where n.id = ${column}), '')`;
}
