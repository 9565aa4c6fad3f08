import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { pageDir } from './build';

/**
 * `npm run dev`: the workbench runs, app and page are built again when a file changes, and the open pages load anew.
 * The app is built as it ships, because that is what a ticket's frame loads; only React is its development build.
 */
const root = resolve(import.meta.dirname, '..');

/** Changes with every build. The page may load nothing but files of its own, so it asks for one. */
const stamp = 'assets/built.json';
const reload = `
  let first;
  setInterval(async () => {
    const answer = await fetch('/${stamp}', { cache: 'no-store' }).catch(() => undefined);
    if (!answer?.ok) return; // being built
    const now = await answer.text();
    first ??= now;
    if (now !== first) location.reload();
  }, 700);
`;
const reloading: Plugin = {
  name: 'reloading',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'assets/reload.js', source: reload });
  },
  transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: '/assets/reload.js' }, injectTo: 'body' }],
};

const names = { board: 'the board', development: 'the app', workbench: 'the agent workspace' } as const;
const watchers = await Promise.all([watch('workbench', [reloading]), watch('development', []), watch('board', [])]);
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const server = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'workbench/start.ts', '--no-build'], {
  cwd: root,
  stdio: 'inherit',
});
server.on('close', (code) => stop(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

/** Builds once, then again on every change; resolves after the first build. */
async function watch(
  mode: 'board' | 'development' | 'workbench',
  plugins: Plugin[],
): Promise<Rolldown.RolldownWatcher> {
  const configFile = join(root, 'vite.config.ts');
  const options = { configFile, mode, plugins, logLevel: 'warn', build: { watch: {} } } as const;
  const watcher = (await build(options)) as Rolldown.RolldownWatcher;
  await new Promise<void>((first) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(`${mode}: ${event.error.message}`);
      if (event.code !== 'END') return;
      mkdirSync(join(pageDir, 'assets'), { recursive: true });
      writeFileSync(join(pageDir, stamp), JSON.stringify({ at: Date.now() }));
      console.log(`built ${names[mode]}`);
      first();
    });
  });
  return watcher;
}

function stop(code: number): void {
  void Promise.allSettled(watchers.map((watcher) => watcher.close())).then(() => process.exit(code));
}
