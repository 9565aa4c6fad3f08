import { randomBytes } from 'node:crypto';
import { insertRows, nextId } from '../../store/index';
import type { Call } from '../core/call';
import { ApiError, missingParameter, tooMany } from '../core/errors';
import { type JobRow, jobRecord, queued } from './record';

/** Zendesk takes this many items in one job. */
export const MAX_ITEMS = 100;

/** Zendesk lets an account have this many jobs queued or running at a time. */
const MAX_JOBS = 30;

/** Any number, the same in every process: jobs are counted one after the other. */
const JOBS_LOCK = 7_316_404;

/** A kind of background job. */
export interface JobKind {
  /** Zendesk's name of it; also how a stored job finds its work. */
  readonly type: string;
  /** Does the whole work and tells the fate of each item. Called once, at once or when the job's time has come. */
  run(call: Call, items: readonly unknown[]): Promise<object[]>;
}

/** A list that a request must have, of no more items than a job takes. */
export function jobItems<Item>(items: readonly Item[] | undefined, name: string): readonly Item[] {
  if (items === undefined) throw missingParameter(name);
  if (items.length > MAX_ITEMS) throw tooMany(MAX_ITEMS);
  return items;
}

/**
 * Starts a job and gives the answer that says so. With the switch `jobSeconds` at 0 its work is done by then, though the
 * answer says `queued` as always; else it is done so much later, and the account can have 30 of such jobs.
 */
export async function startJob(call: Call, kind: JobKind, items: readonly unknown[]): Promise<JobAnswer> {
  const delay = call.switches.jobSeconds * 1000;
  const waiting = delay === 0 ? [] : await waitingJobs(call);
  if (waiting.length >= MAX_JOBS) throw tooManyJobs(call, waiting);
  const row: JobRow = {
    id: `V3-${randomBytes(16).toString('hex')}`,
    number: await nextId(call.sql),
    job_type: kind.type,
    total: items.length,
    results: delay === 0 ? await kind.run(call, items) : [],
    work: delay === 0 ? null : items,
    failure: null,
    user_id: call.actor.id,
    origin: call.origin,
    created_at: call.now,
    due_at: new Date(call.now.getTime() + delay),
  };
  await insertRows(call.sql, 'jobs', [{ ...row }]);
  if (delay > 0) call.wake(row.due_at);
  const { id, job_type, url, total } = jobRecord(call, row);
  return {
    body: { job_status: queued({ id, job_type, url, total }) },
    headers: inflight(call, delay === 0 ? waiting : [...waiting, row]),
  };
}

/** What a request that starts a job is answered. */
export interface JobAnswer {
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;
}

type Waiting = Pick<JobRow, 'id' | 'due_at'>;

async function waitingJobs(call: Call): Promise<Waiting[]> {
  await call.sql.query('select pg_advisory_xact_lock($1)', [JOBS_LOCK]);
  return call.sql.query<Waiting>('select id, due_at from jobs where work is not null order by due_at, number');
}

function inflight(call: Call, waiting: readonly Waiting[]): Record<string, string> {
  const next = waiting[0]?.due_at ?? call.now;
  const resets = Math.max(0, Math.ceil((next.getTime() - call.now.getTime()) / 1000));
  const left = Math.max(0, MAX_JOBS - waiting.length);
  return { 'zendesk-ratelimit-inflight-jobs': `total=${MAX_JOBS}; remaining=${left}; resets=${resets}` };
}

/** 429 with the ids of the jobs to wait for. The status code and the words are not published. */
function tooManyJobs(call: Call, waiting: readonly Waiting[]): ApiError {
  const headers = inflight(call, waiting);
  const description = `Only ${MAX_JOBS} jobs can be queued or running at a time`;
  const body = { error: 'TooManyJobs', description, current_job_ids: waiting.map(({ id }) => id) };
  const resets = /resets=(\d+)/.exec(headers['zendesk-ratelimit-inflight-jobs'] ?? '')?.[1] ?? '1';
  return new ApiError(429, body, { ...headers, 'retry-after': resets });
}
