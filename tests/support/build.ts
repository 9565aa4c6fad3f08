import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');

/** What goes into each build, and a file that each build leaves behind. */
const builds = [
  {
    what: 'the app',
    args: [] as readonly string[],
    from: ['src', 'app', 'assets', 'translations', 'manifest.json', 'vite.config.ts', 'package-lock.json'],
    to: 'dist/assets/sidebar/index.html',
  },
  {
    what: "the workbench's page",
    args: ['--mode', 'workbench'] as readonly string[],
    from: ['workbench/page', 'workbench/zaf', 'vite.config.ts', 'package-lock.json'],
    to: 'out/workbench/index.html',
  },
];

/** Builds what browser tests and benchmarks look at, where the sources are newer than the last build. */
export async function buildIfStale(say: (line: string) => void = () => {}): Promise<void> {
  for (const { what, args, from, to } of builds) {
    const target = join(root, to);
    const made = existsSync(target) ? statSync(target).mtimeMs : 0;
    if (from.every((source) => newest(join(root, source)) < made)) continue;
    say(`building ${what}`);
    await promisify(execFile)(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args],
      {
        cwd: root,
        timeout: 180_000,
        // Vitest's own mode would make React's development build out of it.
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
  }
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
