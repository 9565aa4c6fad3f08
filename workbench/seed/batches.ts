import * as v from 'valibot';
import type { Zendesk } from './zendesk';
import { ZendeskError } from './zendesk';

/** As many tickets as Zendesk takes in one job. */
const BATCH = 100;
const POLL_MS = 200;
/** A job of a hundred tickets takes seconds; a busy account may queue it for minutes. */
const PATIENCE_MS = 10 * 60_000;

/** What became of one ticket: its id, or why it was refused. */
export type Imported = { readonly id: number } | { readonly refused: string };

/**
 * Imports tickets through `POST /imports/tickets/create_many`, a hundred at a time, and waits for each job.
 * @param bodies as `POST /imports/tickets` takes them
 * @param onProgress called after each batch with the number done so far
 * @returns one outcome per body, in the same order
 */
export async function importTickets(
  zendesk: Zendesk,
  bodies: readonly object[],
  onProgress: (done: number) => void = () => {},
): Promise<readonly Imported[]> {
  const outcomes: Imported[] = [];
  for (let start = 0; start < bodies.length; start += BATCH) {
    const tickets = bodies.slice(start, start + BATCH);
    const { job_status } = await zendesk.post('/imports/tickets/create_many.json', { tickets }, job);
    outcomes.push(...outcomesOf(await finished(zendesk, job_status), tickets.length));
    onProgress(outcomes.length);
  }
  return outcomes;
}

const result = v.object({
  index: v.optional(v.number()),
  id: v.optional(v.number()),
  error: v.optional(v.string()),
  details: v.optional(v.unknown()),
});

const job = v.object({
  job_status: v.object({
    id: v.string(),
    status: v.string(),
    message: v.nullish(v.string()),
    results: v.fallback(v.array(result), []),
  }),
});
type Job = v.InferOutput<typeof job>['job_status'];

async function finished(zendesk: Zendesk, started: Job): Promise<Job> {
  const end = Date.now() + PATIENCE_MS;
  let state = started;
  while (state.status === 'queued' || state.status === 'working') {
    if (Date.now() > end) throw new ZendeskError('An import job did not end within ten minutes.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    state = (await zendesk.get(`/job_statuses/${encodeURIComponent(state.id)}.json`, job)).job_status;
  }
  if (state.status === 'completed') return state;
  throw new ZendeskError(`An import job ended as ${state.status}${state.message ? ` (${state.message})` : ''}.`);
}

function outcomesOf({ results }: Job, count: number): Imported[] {
  const outcomes: Imported[] = Array.from({ length: count }, () => ({ refused: 'the job says nothing of it' }));
  for (const [position, { index = position, id, error, details }] of results.entries()) {
    if (index >= count) continue;
    const why = [error, typeof details === 'string' ? details : details && JSON.stringify(details)].filter(Boolean);
    outcomes[index] = id === undefined || error !== undefined ? { refused: why.join(': ') || 'unknown' } : { id };
  }
  return outcomes;
}
