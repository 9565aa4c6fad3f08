import type { Hono } from 'hono';
import { groupRecords } from '../account/groups';
import { requireStaff } from '../core/auth';
import { storable } from '../core/body';
import type { Call, Env } from '../core/call';
import { ApiError, badPaging, missingParameter } from '../core/errors';
import { included } from '../core/include';
import { organizationRecords } from '../organizations/read';
import { offsetLinks, pageNumber } from '../paging/index';
import { type TicketRow, ticketColumns } from '../tickets/record';
import { ticketsWith } from '../tickets/sideload';
import { userRecords } from '../users/read';
import { parseQuery, type Query } from './parse';
import { countSearch, type Found, runSearch } from './run';

/** Zendesk gives at most this many results of a query, however many there are. */
const MAX_RESULTS = 1000;

/** `GET /search` and `GET /search/count`. Search pages by number only. */
export function searchRoutes(app: Hono<Env>): void {
  app.get('/search', async (c) => {
    const { call } = c.var;
    const query = readQuery(call);
    if (call.url.searchParams.has('page[size]') || call.url.searchParams.has('page[after]')) {
      throw badPaging('InvalidPaginationParameter', 'page must be an integer');
    }
    const { page, size } = pageNumber(call.url);
    if (page * size > MAX_RESULTS && (page - 1) * size >= MAX_RESULTS) throw tooDeep();
    const limit = Math.min(size, MAX_RESULTS - (page - 1) * size);
    const { found, count } = await runSearch(call, query, { limit, offset: (page - 1) * size });
    return c.json({ ...(await render(call, found)), facets: null, ...offsetLinks(call.url, page, size, count), count });
  });

  app.get('/search/count', async (c) => c.json({ count: await countSearch(c.var.call, readQuery(c.var.call)) }));
}

function readQuery(call: Call): Query {
  requireStaff(call.actor);
  const text = call.url.searchParams.get('query');
  if (text === null) throw missingParameter('query');
  return parseQuery(storable(text));
}

const tooDeep = (): ApiError =>
  new ApiError(422, {
    error: 'invalid',
    description: 'Invalid search: Requested response size was greater than Search Response Limits',
  });

/** Results in their order, each with its `result_type`, and what `include=tickets(...)` asked for beside them. */
async function render(call: Call, found: readonly Found[]): Promise<Record<string, unknown>> {
  const of = (kind: Found['kind']): number[] => found.flatMap((one) => (one.kind === kind ? one.id : []));
  const ids = of('ticket');
  const rows =
    ids.length === 0
      ? []
      : await call.sql.query<TicketRow>(`select ${ticketColumns} from tickets t where t.id = any($1::bigint[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const { tickets, beside } = await ticketsWith(call, inOrder, included(call.url, 'tickets'));
  const records = new Map<string, Record<string, unknown>>();
  const add = (kind: Found['kind'], list: readonly Record<string, unknown>[]): void => {
    for (const record of list) records.set(`${kind} ${record.id}`, { ...record, result_type: kind });
  };
  add('ticket', tickets);
  add('user', await userRecords(call, of('user')));
  add('organization', await organizationRecords(call, of('organization')));
  add('group', await groupRecords(call, of('group')));
  return { results: found.flatMap(({ kind, id }) => records.get(`${kind} ${id}`) ?? []), ...beside };
}
