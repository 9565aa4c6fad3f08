import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { onTestFinished } from 'vitest';
import { launchBrowser } from './browser';
import { call } from './call';
import { type OpenedPage, openRecordedPage, type PageOptions, workspaceAddress } from './page';
import { seedOnce, startServer } from './server';

export { axe } from './page';

export interface TestWorkbenchOptions {
  /** Brings in the demo company. True unless said otherwise. */
  readonly seeded?: boolean;
  /** More environment for the workbench, such as `DATABASE_URL`. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface TestWorkbench {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** What the workbench printed so far. */
  output(): string;
  /** Calls the REST API as one of the demo people; rejects unless the answer is a success. */
  call<T = unknown>(method: string, path: string, body?: unknown, token?: string): Promise<T>;
  /**
   * Opens the agent workspace in a browser page of its own. Any error in it fails the test that opened it; a page opened
   * outside a test (in a hook) is judged by `close`.
   */
  openPage(options?: PageOptions): Promise<OpenedPage>;
  /** Ends the process as a crash would. */
  kill(): Promise<void>;
  /** Ends server and browser, and removes the data. */
  close(): Promise<void>;
}

/**
 * Starts the real workbench as its own process, as `npm start` does, on a free port with data of its own. Seeded ones
 * start from a copy of one folder that the first of them in a run has filled.
 */
export async function startTestWorkbench(options: TestWorkbenchOptions = {}): Promise<TestWorkbench> {
  const seeded = options.seeded ?? true;
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-test-'));
  const data = join(folder, 'data');
  if (seeded && options.env?.DATABASE_URL === undefined) cpSync(await seededFolder(), data, { recursive: true });
  const server = await startServer(data, { ...options.env, ...(seeded ? {} : { SEED: 'none' }) });
  let browser: Promise<Browser> | undefined;
  const opened: OpenedPage[] = [];

  return {
    url: server.url,
    output: server.output,
    call: (method, path, body, token) => call(server.url, method, path, body, token),
    openPage: async (page = {}) => {
      browser ??= launchBrowser();
      const recorded = await openRecordedPage(await browser, workspaceAddress(server.url, page), page);
      try {
        onTestFinished(recorded.finish);
      } catch {
        // Vitest refuses outside a test.
        opened.push(recorded);
      }
      return recorded;
    },
    kill: () => server.end('SIGKILL'),
    close: async () => {
      const ends = await Promise.allSettled(opened.map((each) => each.finish()));
      await (await browser)?.close();
      await server.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    },
  };
}

/** One folder per run (see browser-setup.ts), or one made now where a single file is run by itself. */
async function seededFolder(): Promise<string> {
  const kept = process.env.EVENKEEL_SEEDED_DATA;
  if (kept !== undefined && existsSync(kept)) return kept;
  const folder = join(mkdtempSync(join(tmpdir(), 'evenkeel-seed-')), 'data');
  await seedOnce(folder);
  process.env.EVENKEEL_SEEDED_DATA = folder;
  process.once('exit', () => rmSync(resolve(folder, '..'), { recursive: true, force: true }));
  return folder;
}
