import * as v from 'valibot';
import { MINUTE } from '../../../facts/instant';
import type { TicketId } from '../../../facts/ticket';
import type { Waiting } from '../../board-port';
import { HelpdeskError } from '../../error';
import type { CancelSignal, Clock } from '../../port';
import { wait } from '../../wait';
import { createBudget } from '../board/budget';
import { createPatientRead } from '../board/patient';
import { pages } from '../pages';
import type { AskJson } from '../read-json';
import { amount, id, maybe, parsed, status } from '../schema';
import { slices } from '../slices';
import { bandTag, isBandTag, writtenBands } from '../write-band';

/** On how many tickets a band was written, as far as search knows them: it is some minutes behind. */
export interface BandTagCount {
  /** Tickets that can be changed. */
  readonly open: number;
  /** Closed tickets: nobody can take a tag off them. */
  readonly closed: number;
}

export interface CleanUp {
  /** Tickets with such tags that could be changed when they were found. */
  readonly found: number;
  /** Those whose tags are off. */
  readonly cleared: number;
  /** Those that refused it twice, because they were changed or closed meanwhile. */
  readonly refused: number;
}

export interface CleanUpProgress extends CleanUp {
  readonly phase: 'finding' | 'clearing';
  readonly waiting?: Waiting | undefined;
}

export interface CleanUpOptions {
  readonly clock: Clock;
  readonly signal?: CancelSignal;
  readonly onProgress: (progress: CleanUpProgress) => void;
}

/** Less than half of what an app may ask a minute (100): the board may be reading beside it. */
export const REQUESTS_A_MINUTE = 30;

/** Half of the least that an account may have: trials and sandboxes update 20 tickets or lists of tickets a minute. */
export const UPDATES_A_MINUTE = 10;

/** Tickets that one job takes. */
const JOB_SIZE = 100;

/** A ticket that was changed between reading and writing is tried once more. */
const ROUNDS = 2;

/** Counts the tickets that carry a tag of a band. Reads and writes nothing else. */
export async function countBandTags(ask: AskJson, signal?: CancelSignal): Promise<BandTagCount> {
  const count = async (which: string): Promise<number> => {
    let sum = 0;
    // One by one: whether several `tags:` words are any or all of these is not the same everywhere.
    for (const band of writtenBands) {
      const query = encodeURIComponent(`type:ticket ${which} tags:${bandTag(band)}`);
      const told = parsed(v.object({ count: amount }), await ask(`/api/v2/search/count.json?query=${query}`, signal));
      if (!told) throw new HelpdeskError('unreadable', 'count of a search');
      sum += told.count;
    }
    return sum;
  };
  return { open: await count('status<closed'), closed: await count('status:closed') };
}

/**
 * Takes the tags of bands and their days off all tickets that are not closed, a hundred by one job and one job at a time.
 * Done again it finds what is left. Called off, it begins no further job; one under way is Zendesk's to finish.
 */
export async function clearBandTags(read: AskJson, { clock, signal, onProgress }: CleanUpOptions): Promise<CleanUp> {
  let last: CleanUpProgress = { phase: 'finding', found: 0, cleared: 0, refused: 0 };
  const tell = (more: Partial<CleanUpProgress>): void => {
    last = { ...last, ...more };
    onProgress(last);
  };
  const onWait = (waiting: Waiting | undefined): void => tell({ waiting });
  const ask = createPatientRead({
    read,
    clock,
    budget: createBudget(REQUESTS_A_MINUTE),
    onWait,
    onRequest: () => {},
  });
  const updates = createBudget(UPDATES_A_MINUTE);
  const turn = async (): Promise<void> => {
    const at = updates.take(clock.now());
    if (at <= clock.now()) return;
    onWait({ why: 'budget', until: at });
    await wait(at - clock.now(), clock, signal, 'band tags');
    onWait(undefined);
  };

  let left: readonly TicketId[] = await findTagged(ask, signal, (found) => tell({ found }));
  tell({ phase: 'clearing', found: left.length });
  for (let round = 0; round < ROUNDS && left.length > 0; round += 1) {
    const refused: TicketId[] = [];
    for (const ids of slices(left, JOB_SIZE)) {
      const { closed, tagged } = await readTags(ask, ids, signal);
      const no = [...closed];
      if (tagged.size > 0) {
        await turn();
        no.push(...(await runJob(ask, tagged, clock, signal)));
      }
      refused.push(...no);
      tell({ cleared: last.cleared + ids.length - no.length });
    }
    left = refused;
  }
  tell({ refused: left.length });
  return { found: last.found, cleared: last.cleared, refused: last.refused };
}

const taggedRecord = v.object({ id, status, tags: v.array(v.string()) });

/** The tickets that search names. It is some minutes behind: what it tells of their tags is not relied on. */
async function findTagged(
  ask: AskJson,
  signal: CancelSignal | undefined,
  tell: (found: number) => void,
): Promise<readonly TicketId[]> {
  const found = new Set<TicketId>();
  for (const band of writtenBands) {
    const query = encodeURIComponent(`status<closed tags:${bandTag(band)}`);
    const path = `/api/v2/search/export.json?filter[type]=ticket&query=${query}&page[size]=100`;
    for await (const { records } of pages({ read: ask, path, key: 'results', signal })) {
      for (const record of records) {
        const ticket = parsed(v.object({ id }), record);
        if (ticket) found.add(ticket.id);
      }
      tell(found.size);
    }
  }
  return [...found];
}

/** What these tickets, a hundred at most, carry now. One that is not there any more needs nothing. */
async function readTags(
  ask: AskJson,
  tickets: readonly TicketId[],
  signal?: CancelSignal,
): Promise<{ readonly closed: readonly TicketId[]; readonly tagged: ReadonlyMap<TicketId, readonly string[]> }> {
  const answer = await ask(`/api/v2/tickets/show_many.json?ids=${tickets.join(',')}`, signal);
  if (!Array.isArray(answer.tickets)) throw new HelpdeskError('unreadable', 'no tickets in the answer');
  const closed: TicketId[] = [];
  const tagged = new Map<TicketId, readonly string[]>();
  for (const record of answer.tickets) {
    const ticket = parsed(taggedRecord, record);
    const tags = ticket?.tags.filter(isBandTag) ?? [];
    if (!ticket || tags.length === 0) continue;
    if (ticket.status === 'closed') closed.push(ticket.id);
    else tagged.set(ticket.id, tags);
  }
  return { closed, tagged };
}

const jobRecord = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)),
  status: v.string(),
  results: maybe(v.array(v.unknown())),
});

/** One that is still at work after so many milliseconds is not waited for any longer. */
const longestJob = 10 * MINUTE;

/** Milliseconds before a job is asked for the first time, the second, ...; the last holds for all after it. */
const pauses = [1_000, 2_000, 3_000, 5_000, 10_000] as const;

/** Takes the tags off by one job, and gives the tickets that refused. */
async function runJob(
  ask: AskJson,
  tagged: ReadonlyMap<TicketId, readonly string[]>,
  clock: Clock,
  signal?: CancelSignal,
): Promise<readonly TicketId[]> {
  const path = `/api/v2/tickets/update_many.json?ids=${[...tagged.keys()].join(',')}`;
  // A ticket loses of these what it has: each has all of its own among them.
  const tags = [...new Set([...tagged.values()].flat())];
  const end = clock.now() + longestJob;
  let { job_status: told } = await ask(path, signal, { method: 'PUT', body: { ticket: { remove_tags: tags } } });
  for (let asked = 0; ; asked += 1) {
    const job = parsed(jobRecord, told);
    if (!job) throw new HelpdeskError('unreadable', 'job');
    if (job.status === 'completed') return refusedIn(job.results ?? []);
    // One that is killed or failed says nothing of its tickets: they are found again the next time.
    if (job.status !== 'queued' && job.status !== 'working') throw new HelpdeskError('failed', `job ${job.status}`);
    if (clock.now() >= end) throw new HelpdeskError('timed-out', 'job');
    await wait(pauses[asked] ?? 10_000, clock, signal, 'band tags');
    told = (await ask(`/api/v2/job_statuses/${job.id}.json`, signal)).job_status;
  }
}

const resultRecord = v.object({ id, success: maybe(v.boolean()), error: maybe(v.string()) });

const refusedIn = (results: readonly unknown[]): readonly TicketId[] =>
  results.flatMap((each) => {
    const one = parsed(resultRecord, each);
    return one && (one.success === false || one.error !== undefined) ? [one.id] : [];
  });
