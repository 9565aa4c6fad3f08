import * as v from 'valibot';
import { type Zendesk, ZendeskError } from './zendesk';

/** As many records as Zendesk takes in one job. */
export const BATCH = 100;
const POLL_MS = 200;
/** A job of a hundred tickets takes seconds; a busy account may queue it for minutes. */
const PATIENCE_MS = 10 * 60_000;

/** What became of one record: its id, or why it was refused. */
export type Outcome = { readonly id: number } | { readonly refused: string };

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
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < bodies.length; start += BATCH) {
    const tickets = bodies.slice(start, start + BATCH);
    outcomes.push(...(await runJob(zendesk, '/imports/tickets/create_many.json', { tickets }, tickets.length)));
    onProgress(outcomes.length);
  }
  return outcomes;
}

/** A user as `POST /users/create_or_update` takes it; known by the external id. */
export interface UserBody {
  readonly external_id: string;
  readonly [property: string]: unknown;
}

/** Makes users or brings them up to date, a hundred at a time; tells what became of each by external id. */
export async function upsertUsers(zendesk: Zendesk, users: readonly UserBody[]): Promise<ReadonlyMap<string, Outcome>> {
  const all = new Map<string, Outcome>();
  for (let start = 0; start < users.length; start += BATCH) {
    const some = users.slice(start, start + BATCH);
    const outcomes = await runJob(zendesk, '/users/create_or_update_many.json', { users: some }, some.length);
    for (const [index, outcome] of outcomes.entries()) {
      all.set(some[index]?.external_id ?? '', outcome);
    }
    // Jobs of users answer in several shapes; what the account itself shows is sure.
    const shown = await usersThere(
      zendesk,
      some.map(({ external_id }) => external_id),
    );
    for (const [externalId, id] of shown) all.set(externalId, { id });
  }
  return all;
}

/** Ids of the users with these external ids, at most a hundred, as far as the account has them. */
export async function usersThere(
  zendesk: Zendesk,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const shown = v.object({ users: v.array(v.object({ id: v.number(), external_id: v.nullish(v.string()) })) });
  const names = externalIds.map(encodeURIComponent).join(',');
  const { users } = await zendesk.get(`/users/show_many.json?external_ids=${names}`, shown);
  return new Map(users.flatMap(({ id, external_id }) => (external_id ? [[external_id, id] as const] : [])));
}

const result = v.object({
  index: v.optional(v.number()),
  id: v.optional(v.number()),
  error: v.nullish(v.string()),
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

async function runJob(zendesk: Zendesk, path: string, body: object, count: number): Promise<readonly Outcome[]> {
  const end = Date.now() + PATIENCE_MS;
  let state = (await zendesk.post(path, body, job)).job_status;
  while (state.status === 'queued' || state.status === 'working') {
    if (Date.now() > end) throw new ZendeskError('A job of the account did not end within ten minutes.');
    state = (await zendesk.get(`/job_statuses/${encodeURIComponent(state.id)}.json`, job)).job_status;
    if (state.status !== 'completed') await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  if (state.status !== 'completed') {
    throw new ZendeskError(`A job of the account ended as ${state.status} (${state.message ?? 'no reason given'}).`);
  }
  const outcomes: Outcome[] = Array.from({ length: count }, () => ({ refused: 'the job says nothing of it' }));
  for (const [position, { index = position, id, error, details }] of state.results.entries()) {
    if (index >= count) continue;
    const why = [error, typeof details === 'string' ? details : details && JSON.stringify(details)].filter(Boolean);
    outcomes[index] = id === undefined || error ? { refused: why.join(': ') || 'no reason given' } : { id };
  }
  return outcomes;
}
