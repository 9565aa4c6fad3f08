import * as v from 'valibot';
import { withOrganizationFields } from '../../../facts/organization';
import type { Customer, FieldValues, PersonId } from '../../../facts/person';
import type { Ticket, TicketId } from '../../../facts/ticket';
import type { PastRequest, PastTickets } from '../../past-port';
import { authorKind, usersById } from '../comment';
import { toCustomer } from '../customer';
import { type OrganizationFields, organizationsIn, withOrganizations } from '../organization-fields';
import type { ReadJson } from '../read-json';
import { maybe, parsed } from '../schema';
import { metricSets, toTicket } from '../ticket';
import { cursorPages } from './export-pages';

const path = '/api/v2/incremental/tickets/cursor.json?exclude_deleted=true';

const stamp = v.object({ generated_timestamp: maybe(v.number()) });

/** Keys of the customers' fields to take along, and those of them that their organizations may answer. */
export interface PastFields {
  readonly fieldKeys: readonly string[];
  readonly organizationKeys: readonly string[];
}

/** What is known of people from the tickets' export: customers, and who is one of ours. */
export interface KnownPeople {
  readonly customers: Map<PersonId, Customer>;
  readonly users: Map<PersonId, { readonly id: number; readonly name: string; readonly role?: string | undefined }>;
}

/**
 * All tickets changed since then with their metric sets: one request per 1,000. One that changes while we read is told
 * again later; the latest state counts.
 */
export async function readPastTickets(
  read: ReadJson,
  { since, signal, onProgress }: PastRequest,
  people: KnownPeople,
  fields: PastFields,
): Promise<PastTickets> {
  const latest = new Map<TicketId, { readonly ticket: Ticket & { readonly id: TicketId }; readonly stamp: number }>();
  const organizations = new Map<number, FieldValues>();
  let requests = 0;
  const include = withOrganizations('metric_sets,users', fields.organizationKeys);
  for await (const answer of cursorPages(read, `${path}&include=${include}`, since, signal)) {
    requests += 1;
    const sets = metricSets(answer.metric_sets);
    let upTo: number | undefined;
    for (const record of Array.isArray(answer.tickets) ? answer.tickets : []) {
      const ticket = toTicket(record, sets);
      const at = parsed(stamp, record)?.generated_timestamp ?? 0;
      upTo = Math.max(upTo ?? 0, at * 1000);
      if (ticket?.id === undefined || ticket.updatedAt < since) continue;
      const known = latest.get(ticket.id);
      if (!known || known.stamp <= at) latest.set(ticket.id, { ticket: { ...ticket, id: ticket.id }, stamp: at });
    }
    for (const [id, told] of organizationsIn(answer.organizations, fields.organizationKeys))
      organizations.set(id, told);
    meet(people, answer.users, organizations, fields.fieldKeys);
    onProgress({ requests, found: latest.size, ...(upTo && { upTo }) });
  }
  const tickets = [...latest.values()].map(({ ticket }) => ticket);
  return { tickets, customers: people.customers, since };
}

function meet(
  { customers, users }: KnownPeople,
  list: unknown,
  organizations: OrganizationFields,
  fieldKeys: readonly string[],
): void {
  for (const [id, user] of usersById(list)) users.set(id, user);
  for (const record of Array.isArray(list) ? list : []) {
    const customer = toCustomer(record, fieldKeys);
    if (!customer || authorKind(users.get(customer.id)?.role, true) !== 'customer') continue;
    customers.set(customer.id, withOrganizationFields(customer, organizations.get(customer.organizationId ?? 0)));
  }
}
