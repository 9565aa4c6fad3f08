import * as v from 'valibot';
import { importTickets } from './batches';
import { TAG } from './company';
import type { Cast } from './people';
import type { Story } from './story';
import { externalId, externalIdOf, handOffs, importBody, neededBefore } from './ticket-import';
import { isDone, type PlacedTicket, place } from './timeline';
import { type Zendesk, ZendeskError } from './zendesk';

type Log = (line: string) => void;

/** A ticket of a story with everything that its import needs. */
interface Work {
  readonly story: Story;
  readonly placed: PlacedTicket;
  readonly externalId: string;
}

export interface TicketCounts {
  readonly created: number;
  readonly found: number;
}

/** Brings in the tickets that are not there yet; `now` in milliseconds since 1970. */
export async function bringTickets(
  zendesk: Zendesk,
  stories: readonly Story[],
  cast: Cast,
  customers: ReadonlyMap<string, number>,
  now: number,
  log: Log,
): Promise<TicketCounts> {
  const work = stories.flatMap((story) =>
    story.tickets.map((ticket) => ({ story, placed: place(ticket, now), externalId: externalId(story, ticket.key) })),
  );
  // Numbers rise with time, as if the tickets had really come in one after the other.
  work.sort((a, b) => a.placed.createdAt - b.placed.createdAt);
  const ids = new Map(await ticketsThere(zendesk, [...new Set(customers.values())]));
  const missing = work.filter(({ externalId }) => !ids.has(externalId));
  const found = work.length - missing.length;
  if (found > 0) log(`tickets: ${found} are there already`);

  const later = missing.filter(({ story, placed }) => neededBefore(story, placed) !== undefined);
  const sooner = missing.filter((each) => !later.includes(each));
  for (const wave of [sooner, later]) {
    const bodies = wave.map(({ story, placed }) => {
      const requesterId = customers.get(story.customer.key);
      if (requesterId === undefined) throw new ZendeskError(`No user for ${story.customer.key}.`);
      return importBody(story, placed, { cast, requesterId, tickets: ids, autoReplies: !zendesk.real });
    });
    const before = wave === later ? sooner.length : 0;
    const outcomes = await importTickets(zendesk, bodies, (done) =>
      log(`tickets: ${before + done} of ${missing.length}`),
    );
    for (const [index, outcome] of outcomes.entries()) {
      const { externalId } = wave[index] as Work;
      if ('refused' in outcome) throw new ZendeskError(`The ticket ${externalId} was refused: ${outcome.refused}`);
      ids.set(externalId, outcome.id);
    }
  }
  await catchUp(zendesk, missing, ids, cast, log);
  return { created: missing.length, found };
}

/**
 * Ids of our tickets by external id. Asked both ways: search knows archived tickets, but a new one only after minutes;
 * the requesters' lists know new ones at once.
 */
async function ticketsThere(zendesk: Zendesk, requesters: readonly number[]): Promise<ReadonlyMap<string, number>> {
  const listed = v.object({ id: v.number(), external_id: v.nullish(v.string()), result_type: v.optional(v.string()) });
  const found = v.object({ results: v.array(listed), next_page: v.nullish(v.string()) });
  const list = v.object({ tickets: v.array(listed), next_page: v.nullish(v.string()) });
  const ids = new Map<string, number>();
  const counted = v.object({ count: v.object({ value: v.number() }) });
  const { count } = await zendesk.get('/tickets/count.json', counted);
  if (count.value === 0) return ids;
  const keep = (tickets: readonly v.InferOutput<typeof listed>[]): void => {
    for (const { id, external_id } of tickets) if (external_id?.startsWith(externalIdOf(''))) ids.set(external_id, id);
  };
  const query = encodeURIComponent(`type:ticket tags:${TAG}`);
  for (let page = 1; page <= LAST_PAGE; page += 1) {
    const answer = await zendesk.get(`/search.json?query=${query}&per_page=100&page=${page}`, found);
    keep(answer.results);
    if (!answer.next_page) break;
  }
  for (const requester of requesters) {
    for (let page = 1; page <= LAST_PAGE; page += 1) {
      const path = `/users/${requester}/tickets/requested.json?per_page=100&page=${page}`;
      const answer = await zendesk.get(path, list);
      keep(answer.tickets);
      if (!answer.next_page) break;
    }
  }
  return ids;
}

/** Search gives a thousand results and no more. */
const LAST_PAGE = 10;

/** Does by real updates what the import passed over, and says what cannot be done at all. */
async function catchUp(
  zendesk: Zendesk,
  work: readonly Work[],
  ids: ReadonlyMap<string, number>,
  cast: Cast,
  log: Log,
): Promise<void> {
  const telling = work.filter(({ placed }) => placed.events.some(({ kind }) => kind === 'passes' || kind === 'rates'));
  const states = await readBack(
    zendesk,
    telling.flatMap(({ externalId }) => ids.get(externalId) ?? []),
  );
  let unrated = 0;
  let handed = 0;
  for (const { placed, externalId } of telling) {
    const id = ids.get(externalId) ?? 0;
    const { stations, score } = states.get(id) ?? {};
    if (placed.events.some(({ kind }) => kind === 'rates') && score !== 'good' && score !== 'bad') unrated += 1;
    const moves = handOffs(placed.events, cast);
    if (moves.length === 0 || isDone(placed.status) || (stations ?? 0) > 1) continue;
    const { first } = placed;
    const back = {
      group_id: cast.groups.get(first.group),
      ...(first.assignee && { assignee_id: cast.agents.get(first.assignee)?.id }),
    };
    for (const ticket of [back, ...moves]) await zendesk.put(`/tickets/${id}.json`, { ticket }, v.unknown());
    handed += 1;
  }
  if (handed > 0) log(`hand-offs: made on ${handed} open tickets, dated now`);
  if (unrated > 0) log(`ratings: ${unrated} left out, Zendesk takes them from the customer alone`);
}

interface State {
  readonly stations?: number | undefined;
  readonly score?: string | undefined;
}

async function readBack(zendesk: Zendesk, ids: readonly number[]): Promise<ReadonlyMap<number, State>> {
  const metrics = v.object({ ticket_id: v.number(), assignee_stations: v.number() });
  const ticket = v.object({
    id: v.number(),
    satisfaction_rating: v.nullish(v.object({ score: v.optional(v.string()) })),
    metric_set: v.nullish(metrics),
  });
  const shown = v.object({ tickets: v.array(ticket), metric_sets: v.optional(v.array(metrics), []) });
  const states = new Map<number, State>();
  for (let start = 0; start < ids.length; start += 100) {
    const some = ids.slice(start, start + 100).join(',');
    const answer = await zendesk.get(`/tickets/show_many.json?ids=${some}&include=metric_sets`, shown);
    for (const { id, satisfaction_rating, metric_set } of answer.tickets) {
      const set = metric_set ?? answer.metric_sets.find(({ ticket_id }) => ticket_id === id);
      states.set(id, { stations: set?.assignee_stations, score: satisfaction_rating?.score });
    }
  }
  return states;
}
