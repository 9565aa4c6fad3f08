import { keepPreviousData, useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { apiPath } from '../rest/paths';
import type { Rest } from '../rest/rest';
import { type Group, sideloads, type Ticket, ticket, type User } from '../rest/schemas';
import { useModel } from '../workspace/context';
import type { Sort, Source } from './views';

/** Rows of a page, as in Zendesk's views. */
export const PAGE_ROWS = 30;

/** Search answers its first 1,000 results only; the list ends after 100 pages. */
export const lastPage = (source: Source, count: number): number =>
  Math.max(1, Math.min(Math.ceil(count / PAGE_ROWS), source.kind === 'search' ? Math.floor(1000 / PAGE_ROWS) : 100));

export interface TicketPage {
  readonly tickets: readonly Ticket[];
  readonly count: number;
  readonly users: ReadonlyMap<number, User>;
  readonly groups: ReadonlyMap<number, Group>;
}

const searchAnswer = v.object({ results: v.array(ticket), count: v.number(), ...sideloads });
const listAnswer = v.object({ tickets: v.array(ticket), count: v.nullish(v.number(), 0), ...sideloads });

/** One page of tickets; the page before stays on the screen while it is read. */
export const useTickets = (source: Source, page: number, sort: Sort) => {
  const { rest } = useModel();
  return useQuery({
    queryKey: ['tickets', 'page', source, page, sort],
    queryFn: ({ signal }) => readPage(rest, source, page, sort, signal),
    placeholderData: keepPreviousData,
  });
};

const readPage = async (
  rest: Rest,
  source: Source,
  page: number,
  { by, order }: Sort,
  signal: AbortSignal,
): Promise<TicketPage> => {
  const paging = { page, per_page: PAGE_ROWS, sort_by: by, sort_order: order };
  if (source.kind === 'list') {
    const answer = await rest.read(apiPath('tickets', { ...paging, include: 'users,groups' }), listAnswer, signal);
    return toPage(answer.tickets, answer.count, answer.users, answer.groups);
  }
  const query = { query: source.query, ...paging, include: 'tickets(users,groups)' };
  const answer = await rest.read(apiPath('search', query), searchAnswer, signal);
  return toPage(answer.results, answer.count, answer.users, answer.groups);
};

const toPage = (
  tickets: readonly Ticket[],
  count: number,
  users: readonly User[],
  groups: readonly Group[],
): TicketPage => ({
  tickets,
  count,
  users: new Map(users.map((user) => [user.id, user])),
  groups: new Map(groups.map((group) => [group.id, group])),
});

const countAnswer = v.object({ count: v.union([v.number(), v.object({ value: v.nullable(v.number()) })]) });

/** How many tickets a view holds; undefined until it is known. */
export const useTicketCount = (source: Source): number | undefined => {
  const { rest } = useModel();
  const path = source.kind === 'list' ? apiPath('tickets/count') : apiPath('search/count', { query: source.query });
  const { data } = useQuery({
    queryKey: ['tickets', 'count', path],
    queryFn: async ({ signal }) => {
      const { count } = await rest.read(path, countAnswer, signal);
      return typeof count === 'number' ? count : (count.value ?? 0);
    },
  });
  return data;
};
