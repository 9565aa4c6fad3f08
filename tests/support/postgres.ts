import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

export interface TestPostgres {
  /** For `DATABASE_URL`: an empty database. */
  readonly url: string;
  close(): Promise<void>;
}

/** Why {@link startPostgres} gave nothing; for the reason of a skipped test. */
export const noPostgres = 'no PostgreSQL programs on this machine, and POSTGRES_TEST_URL names no server';

/**
 * A PostgreSQL for tests: the server that `POSTGRES_TEST_URL` names, else one of our own with a fresh folder, on a free
 * port of this machine, gone after `close`. Undefined where the machine has none.
 */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env.POSTGRES_TEST_URL;
  if (given !== undefined && given !== '') return { url: given, close: async () => {} };
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const owner = serverAccount();
  if (owner === 'none') return undefined;

  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-postgres-'));
  if (owner !== 'self') chownSync(folder, owner.uid, owner.gid);
  const as = owner === 'self' ? {} : owner;
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...as,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port), '-c', 'fsync=off'],
    { ...as, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => {
    server.on('close', () => done());
  });
  const close = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  try {
    await answering(url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/** The folder with `initdb` and `postgres`. Debian keeps them off the path, one folder per version. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
function serverAccount(): 'self' | 'none' | { readonly uid: number; readonly gid: number } {
  if (process.getuid?.() !== 0) return 'self';
  try {
    const id = (kind: string): number => Number(execFileSync('id', [kind, 'postgres'], { stdio: 'pipe' }).toString());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return 'none';
  }
}

async function answering(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (Date.now() > deadline) throw error;
      await new Promise((then) => setTimeout(then, 100));
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => done(typeof place === 'object' && place !== null ? place.port : 0));
    });
  });
