import { openDatabase } from '../store/index';
import { createAccount } from './account/people';
import { createApp } from './app';
import { installApps } from './apps/installations';
import { Limits } from './control/limits';
import { defaultSwitches, type Switches } from './control/switches';
import { Counts } from './core/counts';
import { wholeSecond } from './core/time';
import { DueJobs } from './jobs/due';
import { LiveBus } from './live/bus';
import { PresenceBoard } from './live/presence';
import type { ApiOptions } from './options';
import type { Account } from './state';
import { systemCall } from './transaction';

export type { Switches } from './control/switches';
export type { ApiOptions, InstalledApp } from './options';

/** The local helpdesk's REST API. */
export interface Api {
  /**
   * Answers requests to `/api/v2/**` and `/workbench/**` with a whole `https://host` address: `url` fields and links in
   * answers repeat that host. Rejects with an error named `ConnectionDropped` when the connection is to be cut without an
   * answer; the server then destroys the socket. Give it the request's abort signal: event streams and hanging answers end by it.
   *
   * Header `x-workbench-source: page` marks a request of the workspace page itself: it costs nothing of the account's
   * budget, as work in Zendesk's own interface does, and is spared by the fault switch. Requests that the page passes on
   * for an app must not carry it.
   */
  fetch(request: Request): Promise<Response>;
  /** How the helpdesk behaves now. */
  switches(): Switches;
  /** Ends event streams and waits, then closes the database and frees its folder. */
  close(): Promise<void>;
}

/** Any number, the same in every process. */
const ACCOUNT_LOCK = 7_316_403;

/**
 * Opens the helpdesk on a PGlite folder, in memory, or on a PostgreSQL server, and makes it an account with people if it
 * is empty. Rejects with an error named `StoreError`, one line for the terminal, when the place cannot be used, and with one
 * that names the app where what it requires cannot be made.
 */
export async function createApi(options: ApiOptions): Promise<Api> {
  const now = options.now ?? Date.now;
  const database = await openDatabase(options);
  const ending = new AbortController();
  const bus = new LiveBus();
  const account: Account = {
    database,
    apps: options.apps,
    now,
    limits: new Limits(now),
    counts: new Counts(),
    bus,
    presence: new PresenceBoard(bus),
    jobs: new DueJobs(),
    switches: defaultSwitches,
    closing: ending.signal,
  };
  try {
    await database.transaction(async (sql) => {
      // Two servers may start on one empty database at once.
      await sql.query('select pg_advisory_xact_lock($1)', [ACCOUNT_LOCK]);
      await createAccount(sql, wholeSecond(now()));
      await installApps(await systemCall(account, sql));
    });
  } catch (error) {
    await database.close();
    throw error;
  }
  const app = createApp(account);
  return {
    fetch: async (request) => app.fetch(request),
    switches: () => account.switches,
    close: async () => {
      ending.abort();
      bus.close();
      await database.close();
    },
  };
}
