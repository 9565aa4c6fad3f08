import * as v from 'valibot';
import type { Zendesk } from '../seed/zendesk';

/** Tickets that an import made, by external id: now, or in a run before. */
export type Known = Map<string, { readonly id: number; readonly problem: boolean }>;

const listed = v.object({ id: v.number(), external_id: v.nullish(v.string()), type: v.nullish(v.string()) });

/** A very large account is not read through: there only what a customer asked for is compared. */
const MAX_PAGES = 200;

/** The imported tickets among all that the account lists. */
export async function knownTickets(zendesk: Zendesk): Promise<Known> {
  const page = v.object({
    tickets: v.array(listed),
    meta: v.object({ has_more: v.boolean(), after_cursor: v.nullish(v.string()) }),
  });
  const known: Known = new Map();
  let after = '';
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const { tickets, meta } = await zendesk.get(`/tickets.json?page[size]=100${after}`, page);
    keep(known, tickets);
    if (!meta.has_more || !meta.after_cursor) break;
    after = `&page[after]=${encodeURIComponent(meta.after_cursor)}`;
  }
  return known;
}

/** The imported tickets of one customer, archived ones too where the account lists them. */
export async function requestedBy(zendesk: Zendesk, userId: number): Promise<Known> {
  const path = `/users/${userId}/tickets/requested.json?per_page=100`;
  const { tickets } = await zendesk.get(path, v.object({ tickets: v.array(listed) }));
  const known: Known = new Map();
  keep(known, tickets);
  return known;
}

function keep(known: Known, tickets: readonly v.InferOutput<typeof listed>[]): void {
  for (const { id, external_id, type } of tickets) {
    if (external_id?.startsWith('import:')) known.set(external_id, { id, problem: type === 'problem' });
  }
}
