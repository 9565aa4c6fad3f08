import type { Database, Sql } from '../../store/index';
import type { Switches } from '../control/switches';
import { attempt } from '../core/attempt';
import { actorById, requireStaff } from '../core/auth';
import type { Call } from '../core/call';
import type { Counts } from '../core/counts';
import { wholeSecond } from '../core/time';
import type { LiveBus, LiveEvent } from '../live/bus';
import type { InstalledApp } from '../options';
import { wordsOf } from './items';
import { jobKinds } from './kinds';
import type { JobRow } from './record';

interface Host {
  readonly database: Database;
  readonly bus: LiveBus;
  readonly apps: readonly InstalledApp[];
  readonly now: () => number;
  readonly counts: Counts;
  readonly switches: Switches;
}

/**
 * Does the jobs whose time has come, before the next request is answered: whoever polls for one finds it done, and nobody
 * else can tell that the work did not begin earlier.
 */
export class DueJobs {
  private next = Number.NEGATIVE_INFINITY;
  private running: Promise<void> | undefined;

  /** A job was queued and will be due then. */
  wake(at: Date): void {
    this.next = Math.min(this.next, at.getTime());
  }

  async run(host: Host): Promise<void> {
    if (this.running === undefined && host.now() < this.next) return;
    this.running ??= this.runAll(host).finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  private async runAll(host: Host): Promise<void> {
    while (await runOne(host));
    const [row] = await host.database.transaction((sql) =>
      sql.query<{ due_at: Date | null }>('select min(due_at) as due_at from jobs where work is not null'),
    );
    this.next = row?.due_at?.getTime() ?? Number.POSITIVE_INFINITY;
  }
}

/** Does the job that has been due longest; false where none is. */
async function runOne(host: Host): Promise<boolean> {
  const now = wholeSecond(host.now());
  const after: Aftermath = { events: [], grown: 0 };
  let id: string | undefined;
  try {
    await host.database.transaction(async (sql) => {
      const [row] = await sql.query<JobRow>(
        `select * from jobs where work is not null and due_at <= $1 order by due_at, number limit 1
         for update skip locked`,
        [now],
      );
      id = row?.id;
      if (row !== undefined) await runJob(await jobCall(host, sql, row, after), row);
    });
  } catch (error) {
    if (id === undefined) throw error;
    // A mistake of ours must not come back with every request.
    console.error(`job ${id} failed:`, error);
    const lost = id;
    await host.database.transaction((sql) => fail(sql, lost, 'Something went wrong in the workbench'));
    return true;
  }
  for (const event of after.events) host.bus.publish(event);
  if (after.grown > 0) await host.database.grew(after.grown);
  return id !== undefined;
}

interface Aftermath {
  readonly events: LiveEvent[];
  grown: number;
}

/** Goes through the items with the rights that who started the job has by now. */
async function runJob(call: Call, row: JobRow): Promise<void> {
  const outcome = await attempt(call, async (part) => {
    requireStaff(part.actor);
    return (await jobKinds.find(({ type }) => type === row.job_type)?.run(part, row.work ?? [])) ?? [];
  });
  if ('refused' in outcome) await fail(call.sql, row.id, wordsOf(outcome.refused));
  else {
    const results = JSON.stringify(outcome.value);
    await call.sql.query('update jobs set results = $2::jsonb, work = null where id = $1', [row.id, results]);
  }
}

const fail = (sql: Sql, id: string, failure: string): Promise<unknown> =>
  sql.query('update jobs set failure = $2, work = null where id = $1', [id, failure]);

async function jobCall(host: Host, sql: Sql, row: JobRow, after: Aftermath): Promise<Call> {
  const actor = await actorById(sql, row.user_id);
  return {
    sql,
    now: row.due_at,
    actor,
    origin: row.origin,
    url: new URL(row.origin),
    switches: host.switches,
    apps: host.apps,
    body: undefined,
    bodyType: '',
    memo: new Map(),
    counts: host.counts,
    tell: (event) => after.events.push({ by: actor.id, ...event }),
    grew: (rows) => {
      after.grown += rows;
    },
    wake: () => undefined,
  };
}
