import type { Context, Hono } from 'hono';
import { requireFullAgent, requireStaff } from '../core/auth';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { notFound, tooMany } from '../core/errors';
import { type Conditions, page } from '../paging/index';
import { listTickets, manyIds, refreshedAt } from '../tickets/routes';
import { changeView, createView, deleteView } from './change';
import { countView, executeView, ticketsOfView } from './execute';
import { exportView } from './export';
import { viewInput } from './input';
import { findViews, readableViews } from './readable';
import { type ViewRow, viewRecord } from './record';

/** Zendesk's compact list and its counts of many views have an end. */
const MAX_COMPACT = 32;
const MAX_COUNTS = 20;

/** Views: which there are, what tickets they hold, how many, and what they show of them. */
export function viewRoutes(app: Hono<Env>): void {
  app.get('/views', async (c) => c.json(await list(c.var.call, readableViews(c.var.call))));
  app.get('/views/active', async (c) => c.json(await list(c.var.call, readableViews(c.var.call).add('w.active'))));
  app.get('/views/compact', async (c) => {
    const { call } = c.var;
    const rows = await findViews(call, readableViews(call).add('w.active'));
    return c.json({ views: rows.slice(0, MAX_COMPACT).map((row) => viewRecord(call, row)) });
  });
  app.get('/views/count', async (c) => {
    const { call } = c.var;
    return c.json({
      count: { value: (await findViews(call, readableViews(call))).length, refreshed_at: refreshedAt(call) },
    });
  });
  app.get('/views/count_many', async (c) => {
    const { call } = c.var;
    const ids = manyIds(call);
    if (ids.length > MAX_COUNTS) throw tooMany(MAX_COUNTS);
    const conditions = readableViews(call);
    conditions.add(`w.id = any(${conditions.value(ids)}::bigint[])`);
    const counts: object[] = [];
    for (const view of await findViews(call, conditions)) counts.push(await countRecord(call, view));
    return c.json({ view_counts: counts });
  });

  app.get('/views/:id{[0-9]+}', async (c) => c.json({ view: viewRecord(c.var.call, await shownView(c)) }));
  app.get('/views/:id{[0-9]+}/tickets', async (c) => {
    const tickets = ticketsOfView(c.var.call, await shownView(c));
    return listTickets(c, { ...tickets, cursors: { firstHasNoPrev: true } });
  });
  app.get('/views/:id{[0-9]+}/count', async (c) => {
    return c.json({ view_count: await countRecord(c.var.call, await shownView(c)) });
  });
  app.get('/views/:id{[0-9]+}/execute', async (c) => {
    const view = await shownView(c);
    return c.json({ ...(await executeView(c.var.call, view)), view: viewRecord(c.var.call, view) });
  });

  app.post('/views/preview', async (c) => {
    requireStaff(c.var.call.actor);
    return c.json(await executeView(c.var.call, viewInput(c.var.call)));
  });
  app.post('/views', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    return c.json({ view: viewRecord(call, await createView(call)) }, 201);
  });
  app.put('/views/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    return c.json({ view: viewRecord(call, await changeView(call, await shownView(c))) });
  });
  app.delete('/views/:id{[0-9]+}', async (c) => {
    requireFullAgent(c.var.call.actor);
    await deleteView(c.var.call, await shownView(c));
    return c.body(null, 204);
  });
  app.get('/views/:id{[0-9]+}/export', async (c) => c.json(await exportView(c.var.call, await shownView(c))));
}

async function shownView(c: Context<Env>): Promise<ViewRow> {
  const { call } = c.var;
  const conditions = readableViews(call);
  conditions.add(`w.id = ${conditions.value(idOf(c))}`);
  const [view] = await findViews(call, conditions);
  if (view === undefined) throw notFound();
  return view;
}

function list(call: Call, conditions: Conditions): Promise<Record<string, unknown>> {
  return page<ViewRow>(call, {
    key: 'views',
    columns: 'w.*',
    from: 'views w',
    id: 'w.id',
    conditions,
    sorts: {
      position: { sql: 'w.position', type: 'integer', style: 'both' },
      alphabetical: { sql: 'lower(w.title)', type: 'text', style: 'offset' },
      title: { sql: 'lower(w.title)', type: 'text', style: 'both' },
      created_at: { sql: 'w.created_at', type: 'timestamptz', style: 'both' },
      updated_at: { sql: 'w.updated_at', type: 'timestamptz', style: 'both' },
    },
    order: { name: 'position' },
    render: async (rows) => ({ views: rows.map((row) => viewRecord(call, row)) }),
  });
}

async function countRecord(call: Call, view: ViewRow): Promise<Record<string, unknown>> {
  const value = await countView(call, view);
  const url = recordUrl(call, `views/${view.id}/count`);
  return { view_id: view.id, url, value, pretty: String(value), fresh: true };
}
