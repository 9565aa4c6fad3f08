import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** What it printed so far. */
  output(): string;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/**
 * Starts the workbench as its own process, as `npm start` does, on a free port of this machine; app and page must
 * have been built. Rejects with what it printed when it does not get ready within three minutes.
 */
export async function startServer(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'workbench/start.ts', '--no-build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      text += part.toString();
    });
  }
  const ended = new Promise<void>((done) => {
    child.on('close', () => done());
  });
  const deadline = Date.now() + 180_000;
  let url: string | undefined;
  while (url === undefined) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The workbench did not get ready:\n${text}`);
    }
    await new Promise((then) => setTimeout(then, 25));
    url = /ready (http:\/\/\S+)/.exec(text)?.[1]?.replace(/\/$/, '');
  }
  return { url, output: () => text, end: (signal) => end(child, ended, signal) };
}

async function end(child: ChildProcess, ended: Promise<void>, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  const limit = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(limit);
}

/** Fills a data folder with the demo company: an empty workbench seeds itself before it says that it is ready. */
export async function seedOnce(folder: string): Promise<void> {
  const server = await startServer(folder);
  await server.end('SIGTERM');
}
