import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { contentRoutes } from './attachments/routes';
import { ConnectionDropped, faultOf, inTwoParts, pause, strike } from './control/faults';
import { controlRoutes } from './control/routes';
import { changedSwitches } from './control/switches';
import { readBody } from './core/body';
import type { Env } from './core/call';
import { ApiError, fromDatabase } from './core/errors';
import { withTag } from './core/etag';
import { plainPath } from './core/path';
import { presenceRoutes } from './live/routes';
import { createRest } from './rest';
import type { Account } from './state';
import { inTransaction } from './transaction';

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

  const control = new Hono<Env>();
  controlRoutes(control);
  presenceRoutes(control, account.presence);

  const content = new Hono<Env>();
  contentRoutes(content);

  const helpdesk: MiddlewareHandler<Env> = async (c, next) => {
    const path = plainPath(c.req.url);
    const fromPage = c.req.header('x-workbench-source') === 'page';
    const headers = fromPage ? {} : account.limits.take(askedOf(c, path), account.switches);
    const latency = fromPage ? 0 : account.switches.latencyMs;
    const fault = faultOf(c.req.raw, path, fromPage, account.switches);
    // Only for what waits: such a signal stays in memory for as long as the account is open.
    const ended =
      latency > 0 || fault ? AbortSignal.any([c.req.raw.signal, account.closing]) : new AbortController().signal;
    try {
      if (latency > 0) await pause(latency, ended);
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
  app.route('/api/v2', createRest());
  app.route('/attachments', content);
  app.route('/workbench', control);
  app.notFound((c) => c.json({ error: 'InvalidEndpoint', description: 'Not found' }, 404));
  return app;
}

/** What of a request its budgets depend on; whoever asks is told apart by the credential. */
const askedOf = (c: Context<Env>, path: string): Parameters<Account['limits']['take']>[0] => ({
  method: c.req.method,
  path,
  page: Number(c.req.query('page') ?? 1),
  userKey: c.req.header('authorization') ?? '',
  app: c.req.header('x-workbench-app'),
});

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
