import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { storable } from '../core/body';
import type { Call, Env } from '../core/call';
import { ApiError, badPaging, missingParameter } from '../core/errors';
import { type CursorRules, cursorPage, offsetLinks, pageNumber } from '../paging/index';
import { parseQuery, type Query } from './parse';
import { renderFound } from './render';
import { countSearch, exportSource, type Found, kinds, runSearch } from './run';

/** Zendesk gives at most this many results of a query, however many there are. */
const MAX_RESULTS = 1000;

/** An export goes on for an hour at most, forwards only, in pages that may be large. */
const exportCursors: CursorRules = { maxSize: 1000, forwardOnly: true, livesMs: 3_600_000 };

/** `GET /search`, which pages by number only, `GET /search/count`, and `GET /search/export`, which has no end. */
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
    return c.json({
      ...(await renderFound(call, found)),
      facets: null,
      ...offsetLinks(call.url, page, size, count),
      count,
    });
  });

  app.get('/search/count', async (c) => c.json({ count: await countSearch(c.var.call, readQuery(c.var.call)) }));

  app.get('/search/export', async (c) => {
    const { call } = c.var;
    const query = readQuery(call);
    const kind = kinds.find((one) => one === call.url.searchParams.get('filter[type]'));
    if (kind === undefined) throw missingParameter('filter[type]');
    const answer = await cursorPage<Found>(call, {
      key: 'results',
      columns: 'found.kind, found.id',
      ...(await exportSource(call, query, kind)),
      id: 'found.id',
      sorts: { created_at: { sql: 'found.created_at', type: 'timestamptz', style: 'cursor' } },
      order: { name: 'created_at' },
      cursors: exportCursors,
      render: async (rows) => ({ ...(await renderFound(call, rows)), facets: null }),
    });
    return c.json(answer);
  });
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
