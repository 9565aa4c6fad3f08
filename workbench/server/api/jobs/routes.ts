import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import type { Env } from '../core/call';
import { missingParameter, notFound, tooMany } from '../core/errors';
import { Conditions, cursorPage } from '../paging/index';
import { type JobRow, jobRecord } from './record';
import { MAX_ITEMS } from './start';

/** The states of background jobs: list, show, show many. */
export function jobRoutes(app: Hono<Env>): void {
  app.get('/job_statuses', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const answer = await cursorPage<JobRow>(call, {
      key: 'job_statuses',
      columns: 'j.*',
      from: 'jobs j',
      id: 'j.number',
      conditions: new Conditions(),
      sorts: { number: { sql: 'j.number', type: 'bigint', style: 'both' } },
      order: { name: 'number', descending: true },
      render: async (rows) => ({ job_statuses: rows.map((row) => jobRecord(call, row)) }),
    });
    return c.json(answer);
  });

  app.get('/job_statuses/show_many', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const ids = call.url.searchParams.get('ids')?.split(',');
    if (ids === undefined) throw missingParameter('ids');
    if (ids.length > MAX_ITEMS) throw tooMany(MAX_ITEMS);
    const rows = await call.sql.query<JobRow>('select * from jobs where id = any($1::text[]) order by number', [ids]);
    return c.json({ job_statuses: rows.map((row) => jobRecord(call, row)) });
  });

  app.get('/job_statuses/:id{V3-[0-9a-f]+}', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const [row] = await call.sql.query<JobRow>('select * from jobs where id = $1', [c.req.param('id')]);
    if (row === undefined) throw notFound();
    return c.json({ job_status: jobRecord(call, row) });
  });
}
