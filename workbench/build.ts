import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The package of the app, made by `vite build` and `vite build --mode board`. */
export const packageDir = join(root, 'dist');
/** The page of the agent workspace, made by `vite build --mode workbench`. */
export const pageDir = join(root, 'out/workbench');

const shared = ['vite.config.ts', 'package-lock.json'];
const builds = [
  {
    what: 'the app',
    mode: 'production',
    from: [...shared, 'src', 'app', 'assets', 'translations', 'manifest.json'],
    to: [join(packageDir, 'assets/sidebar/index.html'), join(packageDir, 'manifest.json')],
  },
  {
    what: 'the board',
    mode: 'board',
    // The app's build empties the folder: the board comes after it.
    from: [...shared, 'src', 'app', 'translations'],
    to: [join(packageDir, 'assets/board/index.html')],
  },
  {
    what: 'the agent workspace',
    mode: 'workbench',
    from: [...shared, 'workbench/page', 'workbench/zaf'],
    to: [join(pageDir, 'index.html')],
  },
] as const;
type Build = (typeof builds)[number];

/** Builds app and page where a source is newer than what the last build left. Rejects with the builder's own words. */
export const buildStale = async (say: (line: string) => void, signal: AbortSignal): Promise<void> => {
  for (const build of builds.filter(isStale)) {
    say(`building ${build.what} ...`);
    const began = performance.now();
    await run(build, signal);
    say(`built ${build.what} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
};

/** What is missing for a start without a build; undefined when nothing is. */
export const missingBuild = (): string | undefined => {
  const missing = builds.find(({ to }) => !to.every((file) => existsSync(file)));
  return missing === undefined ? undefined : `${missing.what} is not built; start without --no-build.`;
};

const isStale = ({ from, to }: Build): boolean => {
  const made = Math.min(...to.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  // Copied files keep no older date than the build; the manifest is copied last.
  return from.some((source) => newest(join(root, source)) > made);
};

const newest = (path: string): number => {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  return own.isDirectory()
    ? Math.max(own.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))))
    : own.mtimeMs;
};

const run = ({ what, mode }: Build, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'warn'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, signal, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (words += part.toString()));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`Building ${what} failed.${words === '' ? '' : `\n${words.trimEnd()}`}`)),
    );
  });
