import * as v from 'valibot';
import type { Zendesk } from '../seed/zendesk';

/** On every imported ticket, to find and to tell them apart. */
export const TAG = 'imported';

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

/** Search gives a thousand results and no more. */
const MAX_SEARCH_PAGES = 10;

/** The imported tickets of one customer as search finds them: archived ones too, but new ones only after minutes. */
export async function searchedOf(zendesk: Zendesk, userId: number): Promise<Known> {
  const answer = v.object({ results: v.array(listed), next_page: v.nullish(v.string()) });
  const query = encodeURIComponent(`type:ticket tags:${TAG} requester:${userId}`);
  const known: Known = new Map();
  for (let page = 1; page <= MAX_SEARCH_PAGES; page += 1) {
    const { results, next_page } = await zendesk.get(`/search.json?query=${query}&per_page=100&page=${page}`, answer);
    keep(known, results);
    if (!next_page) break;
  }
  return known;
}

function keep(known: Known, tickets: readonly v.InferOutput<typeof listed>[]): void {
  for (const { id, external_id, type } of tickets) {
    if (external_id?.startsWith('import:')) known.set(external_id, { id, problem: type === 'problem' });
  }
}
