import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Written to its input, which then ends. */
  readonly input?: string | Buffer;
  /** Milliseconds until it is stopped. */
  readonly timeout?: number;
  /** Handed the process as soon as it runs. */
  readonly started?: (child: ChildProcess) => void;
}

export interface BuiltCommand {
  /** A folder of its own, which the command runs in. */
  readonly folder: string;
  readonly file: string;
  run(...args: readonly string[]): Promise<Ran>;
  runWith(options: RunOptions, ...args: readonly string[]): Promise<Ran>;
}

/** Builds the command as `npm run build` does, once for the file of tests that calls it, and runs it as a person would. */
export const builtCommand = (): BuiltCommand => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-command-'));
  const file = join(folder, 'evenkeel.mjs');
  beforeAll(async () => {
    await build({
      configFile: join(root, 'vite.config.ts'),
      mode: 'command',
      logLevel: 'silent',
      build: { outDir: folder },
    });
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const runWith: BuiltCommand['runWith'] = ({ env = {}, input, timeout = 30_000, started }, ...args) =>
    new Promise((done) => {
      // Nothing of the account of whoever runs the tests.
      const { ZENDESK_URL: _url, ZENDESK_TOKEN: _token, ...own } = process.env;
      const child = execFile(
        process.execPath,
        [file, ...args],
        { cwd: folder, timeout, env: { ...own, ...env }, maxBuffer: 64 * 1024 * 1024 },
        (error, out, err) => {
          done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
        },
      );
      started?.(child);
      if (input !== undefined) {
        // The command may end before it has read everything.
        child.stdin?.on('error', () => {});
        child.stdin?.end(input);
      }
    });
  return { folder, file, run: (...args) => runWith({}, ...args), runWith };
};
