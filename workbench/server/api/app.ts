import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { Database, Sql } from '../store/index';
import { brandRoutes } from './account/brands';
import { customStatusRoutes } from './account/custom-status-routes';
import { fieldRoutes } from './account/fields';
import { groupRoutes } from './account/groups';
import { macroRoutes } from './account/macros';
import { tagNameRoutes } from './account/tag-names';
import { ticketFormRoutes } from './account/ticket-forms';
import { installationRoutes } from './apps/installations';
import { validateRoutes } from './apps/validate';
import { attachmentRoutes, contentRoutes } from './attachments/routes';
import { ConnectionDropped, faultOf, inTwoParts, pause, strike } from './control/faults';
import type { Limits } from './control/limits';
import { controlRoutes } from './control/routes';
import { changedSwitches, type Switches } from './control/switches';
import { anonymous, authenticate } from './core/auth';
import { readBody } from './core/body';
import type { Call, Env } from './core/call';
import type { Counts } from './core/counts';
import { ApiError, fromDatabase, unauthorized } from './core/errors';
import { withTag } from './core/etag';
import { wholeSecond } from './core/time';
import { incrementalRoutes } from './incremental/routes';
import type { DueJobs } from './jobs/due';
import { jobRoutes } from './jobs/routes';
import type { LiveBus, LiveEvent } from './live/bus';
import type { PresenceBoard } from './live/presence';
import { presenceRoutes } from './live/routes';
import { recordJobRoutes } from './objects/jobs';
import { recordRoutes } from './objects/record-routes';
import { objectRoutes } from './objects/routes';
import type { InstalledApp } from './options';
import { organizationRoutes } from './organizations/routes';
import { ratingRoutes } from './satisfaction/rate';
import { ratingListRoutes } from './satisfaction/ratings';
import { reasonRoutes } from './satisfaction/reasons';
import { surveyRoutes } from './satisfaction/surveys';
import { scheduleRoutes } from './schedules/routes';
import { searchRoutes } from './search/routes';
import { allAuditRoutes } from './tickets/all-audits';
import { auditRoutes } from './tickets/audits';
import { commentRoutes } from './tickets/comments';
import { conversationLogRoutes } from './tickets/conversation-log';
import { deletedTicketRoutes } from './tickets/deleted';
import { destroyRoutes } from './tickets/destroy';
import { importRoutes } from './tickets/import';
import { manyTicketRoutes } from './tickets/many';
import { metricRoutes } from './tickets/metrics';
import { ticketRoutes } from './tickets/routes';
import { sideConversationRoutes } from './tickets/side-conversations';
import { tagRoutes } from './tickets/tags';
import { bulkUserRoutes } from './users/bulk';
import { userRoutes } from './users/routes';
import { viewRoutes } from './views/routes';

/** What outlives a request. */
export interface Account {
  readonly database: Database;
  readonly apps: readonly InstalledApp[];
  readonly now: () => number;
  readonly limits: Limits;
  readonly counts: Counts;
  readonly bus: LiveBus;
  readonly presence: PresenceBoard;
  /** Background jobs whose time will come. */
  readonly jobs: DueJobs;
  switches: Switches;
  /** Aborted when the API closes: ends what would wait on. */
  readonly closing: AbortSignal;
}

/** The whole API as one application. Paths are matched without `.json` and with doubled slashes made one. */
export function createApp(account: Account): Hono<Env> {
  const app = new Hono<Env>({ getPath: (request) => plainPath(request.url) });
  app.onError((error, c) => answerError(error, c));

  app.get('/workbench/events', (c) => {
    const ending = AbortSignal.any([c.req.raw.signal, account.closing]);
    const page = c.req.query('page');
    if (page !== undefined) account.presence.arrive(page, ending);
    return account.bus.open(ending);
  });
  app.get('/workbench/switches', (c) => c.json(account.switches));
  app.put('/workbench/switches', async (c) => {
    account.switches = changedSwitches(account.switches, await readBody(c.req.raw));
    account.bus.publish({ type: 'switches', id: 0, by: 0 });
    return c.json(account.switches);
  });

  const rest = new Hono<Env>();
  for (const routes of [
    ticketRoutes,
    manyTicketRoutes,
    commentRoutes,
    auditRoutes,
    metricRoutes,
    ratingRoutes,
    ratingListRoutes,
    reasonRoutes,
    surveyRoutes,
    incrementalRoutes,
    viewRoutes,
    conversationLogRoutes,
    sideConversationRoutes,
    deletedTicketRoutes,
    destroyRoutes,
    allAuditRoutes,
    scheduleRoutes,
    tagRoutes,
    tagNameRoutes,
    importRoutes,
    userRoutes,
    bulkUserRoutes,
    organizationRoutes,
    fieldRoutes,
    customStatusRoutes,
    ticketFormRoutes,
    groupRoutes,
    brandRoutes,
    searchRoutes,
    macroRoutes,
    objectRoutes,
    recordRoutes,
    recordJobRoutes,
    jobRoutes,
    validateRoutes,
    installationRoutes,
    attachmentRoutes,
  ]) {
    routes(rest);
  }
  const control = new Hono<Env>();
  controlRoutes(control);
  presenceRoutes(control, account.presence);

  const content = new Hono<Env>();
  contentRoutes(content);

  const helpdesk: MiddlewareHandler<Env> = async (c, next) => {
    const path = plainPath(c.req.url);
    const fromPage = c.req.header('x-workbench-source') === 'page';
    const headers = fromPage ? {} : account.limits.take(askedOf(c, path), account.switches);
    const ended = AbortSignal.any([c.req.raw.signal, account.closing]);
    try {
      if (!fromPage) await pause(account.switches.latencyMs, ended);
      const fault = faultOf(c.req.raw, path, fromPage, account.switches);
      const answer = fault && (await strike(fault, account.switches, ended));
      if (answer === undefined) {
        await account.jobs.run(account);
        await inTransaction(account, c, next);
        c.res = await withTag(c.req.raw, c.res);
        if (fault?.kind === 'lost-answer') throw new ConnectionDropped();
        if (fault?.kind === 'slow-body') c.res = inTwoParts(c.res, fault.ms, ended);
      } else c.res = answer;
    } catch (error) {
      c.res = answerError(error, c);
    }
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
  app.use('/api/v2/*', helpdesk);
  app.use('/attachments/*', helpdesk);
  app.use('/workbench/*', (c, next) => inTransaction(account, c, next));
  app.route('/api/v2', rest);
  app.route('/attachments', content);
  app.route('/workbench', control);
  app.notFound((c) => c.json({ error: 'InvalidEndpoint', description: 'Not found' }, 404));
  return app;
}

/** What of a request its budgets depend on; whoever asks is told apart by the credential. */
const askedOf = (c: Context<Env>, path: string): Parameters<Limits['take']>[0] => ({
  method: c.req.method,
  path,
  page: Number(c.req.query('page') ?? 1),
  userKey: c.req.header('authorization') ?? '',
  app: c.req.header('x-workbench-app'),
});

/**
 * Runs the rest of the request in one transaction. It is committed before the answer leaves and before anybody is told;
 * an error answer rolls back.
 */
async function inTransaction(account: Account, c: Context<Env>, next: () => Promise<void>): Promise<void> {
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

function answerError(error: unknown, c: Context<Env>): Response {
  if (error instanceof ConnectionDropped) throw error;
  const known = error instanceof ApiError ? error : fromDatabase(error);
  if (known === undefined) {
    console.error(`${c.req.method} ${plainPath(c.req.url)} failed:`, error);
    return c.json({ error: 'InternalError', description: 'Something went wrong in the workbench' }, 500);
  }
  const text = typeof known.body === 'string';
  return new Response(text ? String(known.body) : JSON.stringify(known.body), {
    status: known.status,
    headers: {
      'content-type': text ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      ...known.headers,
    },
  });
}

/** The path as the routes spell it. */
export function plainPath(address: string): string {
  const path = new URL(address).pathname.replace(/\/{2,}/g, '/').replace(/\.json$/, '');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
