import * as v from 'valibot';
import type { Customer, PersonId } from '../../../facts/person';
import type { Ticket, TicketId } from '../../../facts/ticket';
import type { PastRequest, PastTickets } from '../../past-port';
import { authorKind, usersById } from '../comment';
import { toCustomer } from '../customer';
import type { ReadJson } from '../read-json';
import { maybe, parsed } from '../schema';
import { metricSets, toTicket } from '../ticket';
import { cursorPages } from './export-pages';

const path = '/api/v2/incremental/tickets/cursor.json?include=metric_sets,users&exclude_deleted=true';

const stamp = v.object({ generated_timestamp: maybe(v.number()) });

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
  fieldKeys: readonly string[],
): Promise<PastTickets> {
  const latest = new Map<TicketId, { readonly ticket: Ticket & { readonly id: TicketId }; readonly stamp: number }>();
  let requests = 0;
  for await (const answer of cursorPages(read, path, since, signal)) {
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
    meet(people, answer.users, fieldKeys);
    onProgress({ requests, found: latest.size, ...(upTo && { upTo }) });
  }
  const tickets = [...latest.values()].map(({ ticket }) => ticket);
  return { tickets, customers: people.customers, since };
}

function meet({ customers, users }: KnownPeople, list: unknown, fieldKeys: readonly string[]): void {
  for (const [id, user] of usersById(list)) users.set(id, user);
  for (const record of Array.isArray(list) ? list : []) {
    const customer = toCustomer(record, fieldKeys);
    if (customer && authorKind(users.get(customer.id)?.role, true) === 'customer') customers.set(customer.id, customer);
  }
}
