import type { Context } from 'hono';
import type { Sql } from '../../store/index';
import type { Switches } from '../control/switches';
import type { LiveEvent } from '../live/bus';
import type { InstalledApp } from '../options';
import type { Counts } from './counts';
import { notFound } from './errors';

/** Which tickets a restricted agent may see. */
export type TicketRestriction = 'organization' | 'groups' | 'assigned' | 'requested';

/** Who asks. `anonymous` has no credential and may do nothing but `users/me`. */
export interface Actor {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'admin' | 'agent' | 'end-user' | 'anonymous';
  /** Light agents read and write internal notes; nothing else. */
  readonly light: boolean;
  /** Agents who may write to colleagues but not to customers; light ones are among them. */
  readonly onlyPrivateComments: boolean;
  /** Which tickets the person may see; null for all. */
  readonly restriction: TicketRestriction | null;
  readonly organizationId: number | null;
  readonly groupIds: readonly number[];
}

/** Everything a handler works with: one call is one transaction. */
export interface Call {
  readonly sql: Sql;
  /** The time of the call in whole seconds, as Zendesk's timestamps are. */
  readonly now: Date;
  readonly actor: Actor;
  /** `https://host` for the `url` fields and continuation links. */
  readonly origin: string;
  readonly url: URL;
  readonly switches: Switches;
  readonly apps: readonly InstalledApp[];
  /** The parsed body: JSON, a form, or the bytes of a file; undefined where there is none. */
  readonly body: unknown;
  /** The `content-type` that came with it. */
  readonly bodyType: string;
  /** What this call has looked up; see `memo.ts`. */
  readonly memo: Map<string, Promise<unknown>>;
  /** How many rows queries find; outlives the call. */
  readonly counts: Counts;
  /** Says that so many tickets or users were brought in at once; the database looks at them after the commit. */
  grew(rows: number): void;
  /** Says that a background job will be due then. */
  wake(at: Date): void;
  /** Told to those who listen on `/workbench/events`, after the commit. */
  tell(event: Omit<LiveEvent, 'by'> & { by?: number }): void;
}

/** What hono hands to every handler. */
export interface Env {
  readonly Variables: { call: Call };
}
/** Answers one request. */
export type Handler = (context: Context<Env>) => Promise<Response>;

/** The address of an API record, as its `url` field gives it. */
export const recordUrl = (call: Call, path: string): string => `${call.origin}/api/v2/${path}.json`;

/** An id in the path. Routes admit digits only; more of them than a number holds is the id of nothing. */
export function idOf(context: Context<Env>, name = 'id'): number {
  const id = Number(context.req.param(name));
  if (!Number.isSafeInteger(id)) throw notFound();
  return id;
}
