import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from './tree';

/** Where the production page loads the framework from. */
export const sdkAddress = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** What the host knows. Everything else it refuses, path by path. */
export interface Story {
  readonly metadata: unknown;
  /** Answers of `get`, by path. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly actions: readonly string[];
  /** Answers of REST requests whose address contains `path`; 404 for all others. */
  readonly rest: readonly { readonly path: string; readonly body: unknown }[];
}

export interface ForeignHost {
  readonly url: string;
  /** Every file of the package that a frame asked for and that is not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * Serves `dist/` in a host that has nothing to do with the workbench: the host's page on 127.0.0.1, the package on
 * localhost, so that the frames are of another origin as they are in Zendesk, in a folder that the package cannot guess.
 */
export async function startForeignHost(
  story: Story,
  locations: Readonly<Record<string, string>>,
  packageFolder = join(root, 'dist'),
): Promise<ForeignHost> {
  const missing: string[] = [];
  const folder = '/some/where/42/';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const own = request.headers.host?.startsWith('127.0.0.1') === true;
    if (own && path === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(story, frames()));
      return;
    }
    const file = path.startsWith(folder) ? join(packageFolder, normalize(path.slice(folder.length))) : '';
    if (own || file === '' || !existsSync(file)) {
      if (path !== '/favicon.ico') missing.push(path);
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const frames = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(locations).map(([location, url]) => [location, `http://localhost:${port}${folder}${url}`]),
    );
  return {
    url: `http://127.0.0.1:${port}/`,
    missing,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function page(story: Story, locations: Readonly<Record<string, string>>): string {
  const data = JSON.stringify({ ...story, locations }).replaceAll('<', '\\u003c');
  const html = readFileSync(join(import.meta.dirname, 'foreign-host.html'), 'utf8');
  return html.replace('id="story">', () => `id="story">${data}`);
}

/** The npm package of the framework as one classic script, as the production address gives one. */
export async function sdkBundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(root, 'node_modules/zendesk_app_framework_sdk/lib/index.js'),
        name: 'ZAFClient',
        formats: ['iife'],
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result[0]?.output ?? [];
  if (chunk === undefined) throw new Error('the framework was not bundled');
  return chunk.code;
}
