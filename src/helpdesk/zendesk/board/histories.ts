import type { History } from '../../../facts/facts';
import { DAY, type Instant } from '../../../facts/instant';
import type { PersonId } from '../../../facts/person';
import type { Ticket } from '../../../facts/ticket';
import type { HistoryPage } from '../../board-port';
import { HelpdeskError } from '../../error';
import type { CancelSignal } from '../../port';
import { readHistory } from '../history';
import { pages } from '../pages';
import type { ReadJson } from '../read-json';
import { slices } from '../slices';
import { metricSets, toTicket } from '../ticket';
import { inTurn } from './in-turn';
import { exportPath } from './list';

/** A query may hold 64 words; how Zendesk counts `requester:7` is not written anywhere, so some room is left. */
const batchSize = 50;
/** Smaller ones would cost more than single lists do. */
const smallestBatch = 12;
/** Where every customer takes a list of their own. */
export const singles = 50;
/** Requests under way at once. */
const abreast = 4;

type Customers = ReadonlyMap<PersonId, Instant>;

/**
 * Histories of many customers, about 50 to a request, as long as Zendesk takes several `requester:` words for "any of
 * these". Where the first answer shows that it takes them for "all of these", or refuses so many words, the first 50
 * customers are read by a list each and the others not at all.
 */
export const histories = async function* (
  read: ReadJson,
  customers: Customers,
  since: Instant,
  signal?: CancelSignal,
): AsyncGenerator<HistoryPage, void, undefined> {
  const all = [...customers.keys()];
  const first = await firstBatch(read, all, customers, since, signal);
  if (first === undefined) {
    yield* single(read, all, since, signal);
    return;
  }
  yield batch(first.found);
  const rest = slices(all.slice(first.size), first.size);
  yield* inTurn(rest, abreast, async (ids) => batch(await readBatch(read, ids, since, signal)));
};

const batch = (found: ReadonlyMap<PersonId, History>): HistoryPage => ({ histories: found, way: 'batch', left: 0 });

/** The first batch and the size that was taken; undefined where no batch can be had. */
const firstBatch = async (
  read: ReadJson,
  all: readonly PersonId[],
  known: Customers,
  since: Instant,
  signal?: CancelSignal,
): Promise<{ readonly found: ReadonlyMap<PersonId, History>; readonly size: number } | undefined> => {
  for (let size = batchSize; size >= smallestBatch; size = Math.floor(size / 2)) {
    const ids = all.slice(0, size);
    try {
      const found = await readBatch(read, ids, since, signal);
      return isEither(ids, known, found, since) ? { found, size } : undefined;
    } catch (error) {
      // Refused for what it asks: fewer words may do.
      if (!(error instanceof HelpdeskError) || error.code !== 'failed' || error.isPassing) throw error;
    }
  }
  return undefined;
};

/**
 * Whether an answer is to "any of these". No ticket has two requesters, so one to "all of these" is empty; of customers
 * whose ticket was in the list a moment ago, an answer to "any" holds something.
 */
const isEither = (
  ids: readonly PersonId[],
  known: Customers,
  found: ReadonlyMap<PersonId, History>,
  since: Instant,
): boolean =>
  ids.length < 2 ||
  [...found.values()].some(({ tickets }) => tickets.length > 0) ||
  ids.every((id) => (known.get(id) ?? 0) < since + DAY);

const readBatch = async (
  read: ReadJson,
  ids: readonly PersonId[],
  since: Instant,
  signal?: CancelSignal,
): Promise<ReadonlyMap<PersonId, History>> => {
  // Zendesk compares whole days in a zone that is not known here: a day more is asked for.
  const day = new Date(since - DAY).toISOString().slice(0, 10);
  const path = exportPath(`${ids.map((id) => `requester:${id}`).join(' ')} updated>=${day}`, 'metric_sets');
  const tickets = new Map<PersonId, Map<number, Ticket>>(ids.map((id) => [id, new Map()]));
  let complete = true;
  for await (const { records, answer, cut } of pages({ read, path, key: 'results', signal })) {
    const sets = metricSets(answer.metric_sets);
    for (const record of records) {
      const ticket = toTicket(record, sets);
      if (ticket?.id === undefined) complete = false;
      else if (ticket.updatedAt >= since) tickets.get(ticket.requesterId)?.set(ticket.id, ticket);
    }
    if (cut) complete = false;
  }
  return new Map([...tickets].map(([id, found]) => [id, { tickets: newestFirst(found), since, complete }]));
};

const newestFirst = (found: ReadonlyMap<number, Ticket>): readonly Ticket[] =>
  [...found.values()].sort((a, b) => b.updatedAt - a.updatedAt);

const single = async function* (
  read: ReadJson,
  all: readonly PersonId[],
  since: Instant,
  signal?: CancelSignal,
): AsyncGenerator<HistoryPage, void, undefined> {
  const left = Math.max(0, all.length - singles);
  yield* inTurn(all.slice(0, singles), abreast, async (customer): Promise<HistoryPage> => {
    const history = await readHistory(read, { customer, since, ...(signal && { signal }) });
    return { histories: new Map([[customer, history]]), way: 'single', left };
  });
};
