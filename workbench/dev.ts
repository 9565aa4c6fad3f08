import { spawn } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * `npm run dev`: the workbench runs, app and page are built again when a file changes, and the open pages load anew.
 * The app is built as it ships, because that is what a ticket's frame loads; only React is its development build.
 */
const root = resolve(import.meta.dirname, '..');
const listeners = new Set<ServerResponse>();

const bell = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  response.write(':\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
});
await new Promise<void>((done) => bell.listen(0, '127.0.0.1', done));
const { port } = bell.address() as AddressInfo;

/** The page rings itself anew; what ships never sees this. */
const reload: Plugin = {
  name: 'reload',
  transformIndexHtml: () => [
    { tag: 'script', children: `new EventSource('http://127.0.0.1:${port}').onmessage = () => location.reload();` },
  ],
};

const watchers = await Promise.all([watch('development', []), watch('workbench', [reload])]);
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const server = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'workbench/start.ts', '--no-build'], {
  cwd: root,
  stdio: 'inherit',
});
server.on('close', (code) => stop(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

/** Builds once, then again on every change; resolves after the first build. */
async function watch(mode: 'development' | 'workbench', plugins: Plugin[]): Promise<Rolldown.RolldownWatcher> {
  const configFile = join(root, 'vite.config.ts');
  const watcher = (await build({
    configFile,
    mode,
    plugins,
    logLevel: 'warn',
    build: { watch: {} },
  })) as Rolldown.RolldownWatcher;
  await new Promise<void>((first) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(`${mode}: ${event.error.message}`);
      if (event.code !== 'END') return;
      console.log(`built ${mode === 'workbench' ? "the workbench's page" : 'the app'}`);
      for (const listener of listeners) listener.write('data: built\n\n');
      first();
    });
  });
  return watcher;
}

function stop(code: number): void {
  for (const listener of listeners) listener.end();
  bell.close();
  Promise.all(watchers.map((watcher) => watcher.close())).finally(() => process.exit(code));
}
