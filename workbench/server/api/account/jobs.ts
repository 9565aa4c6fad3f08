import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { insertRows } from '../../store/index';
import { requireStaff } from '../core/auth';
import { type Call, type Env, recordUrl } from '../core/call';
import { ApiError, missingParameter, notFound } from '../core/errors';

interface JobRow {
  id: string;
  job_type: string;
  total: number;
  results: object[];
  created_at: Date;
}

/** Bulk jobs. The work is done by the time the request that starts one is answered; only the answer says `queued`. */
export function jobRoutes(app: Hono<Env>): void {
  app.get('/job_statuses/show_many', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const ids = call.url.searchParams.get('ids')?.split(',');
    if (ids === undefined) throw missingParameter('ids');
    const rows = await call.sql.query<JobRow>('select * from jobs where id = any($1::text[]) order by created_at, id', [
      ids,
    ]);
    return c.json({ job_statuses: rows.map((row) => finished(call, row)) });
  });

  app.get('/job_statuses/:id{V3-[0-9a-f]+}', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const [row] = await call.sql.query<JobRow>('select * from jobs where id = $1', [c.req.param('id')]);
    if (row === undefined) throw notFound();
    return c.json({ job_status: finished(call, row) });
  });
}

/** Keeps what a bulk request did and gives the answer that starts its polling. */
export async function startJob(
  call: Call,
  jobType: string,
  results: readonly object[],
): Promise<{ job_status: object }> {
  const row: JobRow = {
    id: `V3-${randomBytes(16).toString('hex')}`,
    job_type: jobType,
    total: results.length,
    results: [...results],
    created_at: call.now,
  };
  await insertRows(call.sql, 'jobs', [{ ...row }]);
  const { id, job_type, url, total } = finished(call, row);
  return {
    job_status: { id, job_type, url, total, progress: null, status: 'queued', message: null, results: null },
  };
}

/** The result of one item of a bulk request that was refused; anything but a refusal is a mistake of ours. */
export function failedItem(index: number, error: unknown): object {
  if (!(error instanceof ApiError)) throw error;
  const { error: name, description, details } = { error: 'ItemFailed', ...asObject(error.body) };
  return { index, error: name, details: JSON.stringify(details ?? description ?? error.message), success: false };
}

const asObject = (body: object | string): { error?: unknown; description?: unknown; details?: unknown } =>
  typeof body === 'string' ? { description: body } : body;

const finished = (call: Call, row: JobRow) => ({
  id: row.id,
  job_type: row.job_type,
  url: recordUrl(call, `job_statuses/${row.id}`),
  total: row.total,
  progress: row.total,
  status: 'completed',
  message: `Completed at ${row.created_at.toISOString().slice(0, 19).replace('T', ' ')} +0000`,
  results: row.results,
});
