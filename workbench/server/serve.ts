import type { RequestListener } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { createApi, type InstalledApp, type Switches } from './api/index';
import { listenOnLoopback } from './loopback';
import { SDK_PATH, serveAppFile, serveTranslation } from './static/app-files';
import { NO_STORAGE_PATH, serveNoStorage } from './static/no-storage';
import { servePage, servePageFile } from './static/page-files';
import { loadSdk } from './static/sdk-bundle';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the embedded database. Neither this nor `databaseUrl`: in memory. */
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly apps: readonly InstalledApp[];
  /** What `vite build --mode workbench` made. */
  readonly pageDir: string;
  /** Address or file of another SDK than the npm package. */
  readonly sdk?: string;
}

export interface Workbench {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Ends connections, then the database. */
  close(): Promise<void>;
}

/**
 * Starts the local helpdesk: REST API, agent workspace, packages of apps and the SDK, on loopback only.
 * @throws an `Error` with one clear line for whoever started it (port in use, database not to be had, ...)
 */
export const startWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  const { apps, dataDir, databaseUrl, sdk } = options;
  const script = await loadSdk(sdk);
  // The port first: who cannot have it should not touch the data either.
  let listener: RequestListener = (_, response) => void response.writeHead(503, { 'retry-after': '1' }).end();
  const server = await listenOnLoopback(options.port, (request, response) => listener(request, response));
  try {
    const api = await createApi({
      apps,
      ...(dataDir === undefined ? {} : { dataDir }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    });
    const site = createSite({ ...options, script, api: (request) => api.fetch(request), switches: api.switches });
    const answer = getRequestListener(site, { overrideGlobalObjects: false });
    listener = (request, response) => void answer(request, response);
    let closing: Promise<void> | undefined;
    return {
      url: `http://127.0.0.1:${server.port}`,
      close: () => {
        closing ??= server.close().then(() => api.close());
        return closing;
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
};

interface Site {
  readonly apps: readonly InstalledApp[];
  readonly pageDir: string;
  readonly script: string;
  /** Rejects when the connection is to be cut without an answer. */
  readonly api: (request: Request) => Promise<Response>;
  readonly switches: () => Switches;
}

const createSite = ({ apps, pageDir, script, api, switches }: Site) => {
  const site = new Hono<{ Bindings: HttpBindings }>();

  site.use(async ({ req, text }, next) => {
    // Another name that was made to point here (DNS rebinding) must not reach the API.
    if (!isLoopbackHost(req.header('host'))) {
      return text('This workbench answers to 127.0.0.1 and localhost only.\n', 421);
    }
    // Any page of the web may post a form here without asking first; only our own pages may write.
    if (!isOwnPage(req.header('origin')) && req.method !== 'GET' && req.method !== 'HEAD') {
      return text('This workbench takes nothing from other sites.\n', 403);
    }
    return next();
  });
  // Every method: the API says what it does not know, in its own shape.
  site.on(
    ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    ['/api/v2/*', '/workbench/*', '/attachments/*'],
    async ({ req, env }) => {
      try {
        return await api(req.raw);
      } catch (error) {
        // A fault that was switched on cuts the connection; anything else is our own mistake and said aloud.
        if (!(error instanceof Error && error.name === 'ConnectionDropped')) console.error(error);
        env.outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  );
  site.get('/apps/index.json', ({ json }) =>
    json({ apps: apps.map(({ id, name, manifest }) => ({ id, name, manifest })) }),
  );
  site.get('/apps/:id{[0-9]+}/assets/*', async ({ req, notFound }) => {
    const id = req.param('id');
    const path = new URL(req.url).pathname.slice(`/apps/${id}/assets/`.length);
    return (await serveAppFile(apps, Number(id), path, switches().frameStorage)) ?? notFound();
  });
  site.get('/apps/:id{[0-9]+}/translations/:file', async ({ req, notFound }) => {
    const { id, file } = req.param();
    return (await serveTranslation(apps, Number(id), file)) ?? notFound();
  });
  site.get(NO_STORAGE_PATH, () => serveNoStorage());
  site.get(SDK_PATH, ({ body }) =>
    body(script, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }),
  );
  // Browsers ask for it unbidden; a 404 would be an error in the console of every page.
  site.get('/favicon.ico', ({ body }) => body(null, 204));
  site.get('/', ({ redirect }) => redirect('/agent/'));
  site.get('/agent', ({ redirect }) => redirect('/agent/'));
  site.get('/agent/*', () => servePage(pageDir));
  site.get('/assets/*', async ({ req, notFound }) => {
    const path = new URL(req.url).pathname.slice('/assets/'.length);
    return (await servePageFile(pageDir, path)) ?? notFound();
  });
  return (request: Request, bindings: unknown) => site.fetch(request, bindings as HttpBindings);
};

/** Programs send no origin; browsers always do when they write. */
const isOwnPage = (origin: string | undefined): boolean =>
  origin === undefined || (URL.canParse(origin) && isLoopbackHost(new URL(origin).host));

const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
