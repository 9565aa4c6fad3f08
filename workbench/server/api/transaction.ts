import type { Context } from 'hono';
import type { Sql } from '../store/index';
import { ConnectionDropped } from './control/faults';
import { actorById, anonymous, authenticate } from './core/auth';
import { readBody } from './core/body';
import type { Call, Env } from './core/call';
import { unauthorized } from './core/errors';
import { plainPath } from './core/path';
import { wholeSecond } from './core/time';
import type { LiveEvent } from './live/bus';
import type { Account } from './state';

/**
 * Runs the rest of the request in one transaction. It is committed before the answer leaves and before anybody is told;
 * an error answer rolls back.
 */
export async function inTransaction(account: Account, c: Context<Env>, next: () => Promise<void>): Promise<void> {
  const body = await readBody(c.req.raw);
  const after: Aftermath = { events: [], grown: 0, due: [] };
  try {
    await account.database.transaction(async (sql) => {
      c.set('call', await openCall(account, c, sql, body, after));
      await next();
      if (c.error !== undefined || c.res.status >= 400) throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
    if (c.error instanceof ConnectionDropped) throw c.error;
    return;
  }
  for (const at of after.due) account.jobs.wake(at);
  for (const event of after.events) account.bus.publish(event);
  if (after.grown > 0) await account.database.grew(after.grown);
}

/** What is left to do once a request's transaction is committed. */
interface Aftermath {
  readonly events: LiveEvent[];
  grown: number;
  /** When jobs that were queued will be due. */
  readonly due: Date[];
}

/** Undoes the transaction of a request that already has its error answer. */
class RolledBack extends Error {}

/** A call of the helpdesk itself, as one of its admins: before anybody asks it for something. */
export async function systemCall(account: Account, sql: Sql): Promise<Call> {
  const [admin] = await sql.query<{ id: number }>(
    "select id from users where role = 'admin' and active order by id limit 1",
  );
  return {
    sql,
    now: wholeSecond(account.now()),
    actor: admin === undefined ? anonymous : await actorById(sql, admin.id),
    origin: '',
    url: new URL('http://localhost/'),
    switches: account.switches,
    apps: account.apps,
    body: undefined,
    bodyType: '',
    memo: new Map(),
    counts: account.counts,
    wake: (at) => account.jobs.wake(at),
    tell: () => {},
    grew: () => {},
  };
}

async function openCall(account: Account, c: Context<Env>, sql: Sql, body: unknown, after: Aftermath): Promise<Call> {
  const url = new URL(c.req.url);
  const actor = await authenticate(sql, c.req.raw.headers);
  const path = plainPath(c.req.url);
  if (actor === anonymous && path.startsWith('/api/') && path !== '/api/v2/users/me') throw unauthorized();
  return {
    sql,
    now: wholeSecond(account.now()),
    actor,
    origin: url.origin,
    url,
    switches: account.switches,
    apps: account.apps,
    body,
    bodyType: c.req.header('content-type') ?? '',
    memo: new Map(),
    counts: account.counts,
    wake: (at) => after.due.push(at),
    tell: (event) => after.events.push({ by: actor.id, ...event }),
    grew: (rows) => {
      after.grown += rows;
    },
  };
}
