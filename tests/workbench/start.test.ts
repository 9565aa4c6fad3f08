import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testZip } from '../support/test-app';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-start-'));
const started = new Set<Started>();

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const start = (command: readonly string[], env: Readonly<Record<string, string>>): Started => {
  const [file = '', ...args] = command;
  const inherited = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|PORT|DATA_DIR)$/.test(name));
  const child = spawn(file, args, {
    cwd: root,
    env: { ...Object.fromEntries(inherited), SEED: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (output += part));
  child.stderr.on('data', (part: Buffer) => (errors += part));
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  );
  const one = { child, output: () => output, errors: () => errors, ended };
  started.add(one);
  return one;
};

const node = [process.execPath, '--import', 'tsx', 'workbench/start.ts'] as const;

/** The address on the line `ready ...`; rejects with what was printed when the process ends before it. */
const ready = async (one: Started): Promise<string> => {
  for (const deadline = Date.now() + 240_000; Date.now() < deadline; ) {
    const address = /^ready (http:\/\/127\.0\.0\.1:\d+)$/m.exec(one.output())?.[1];
    if (address !== undefined) return address;
    if (one.child.exitCode !== null) break;
    await new Promise((then) => setTimeout(then, 50));
  }
  throw new Error(`not ready:\n${one.output()}${one.errors()}`);
};

const call = async (
  address: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${address}/api/v2/${path}`, {
    method,
    headers: { authorization: 'Bearer admin-token', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
};

const tickets = async (address: string): Promise<number> => {
  const { count } = await call(address, 'GET', 'tickets/count.json');
  return (count as { value: number }).value;
};

const listen = (): Promise<{ server: Server; port: string }> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      done({ server, port: String(typeof place === 'object' && place !== null ? place.port : 0) });
    });
  });

const freePort = async (): Promise<string> => {
  const { server, port } = await listen();
  await new Promise((done) => server.close(done));
  return port;
};

const newTicket = { ticket: { subject: 'Lamp flickers', comment: { body: 'It flickers.' } } };

afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  started.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it('prints ready on the given port, keeps its data in DATA_DIR and stops cleanly', async () => {
    const port = await freePort();
    const dataDir = join(folder, 'kept');
    const first = start(['npm', 'start'], { PORT: port, DATA_DIR: dataDir });
    expect(await ready(first)).toBe(`http://127.0.0.1:${port}`);
    expect(existsSync(dataDir)).toBe(true);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.url).toBe(`http://127.0.0.1:${port}/agent/`);
    expect(await page.text()).toContain('<script type="module"');
    expect(await (await fetch(`http://localhost:${port}/apps/1/assets/sidebar/index.html`)).text()).toContain(
      '<script src="/sdk/zaf_sdk.js">',
    );
    const { ticket } = await call(`http://127.0.0.1:${port}`, 'POST', 'tickets.json', newTicket);
    first.child.kill('SIGTERM');
    // npm tells the end of the shell that it ran the script in, and that is the signal's where the shell waits for more.
    expect([0, 'SIGTERM']).toContain(await first.ended);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();

    const second = start(node, { PORT: port, DATA_DIR: dataDir });
    const address = await ready(second);
    const kept = await call(address, 'GET', `tickets/${(ticket as { id: number }).id}.json`);
    expect(kept.ticket).toMatchObject({ subject: 'Lamp flickers' });

    const rival = start(node, { PORT: '0', DATA_DIR: dataDir });
    expect(await rival.ended).toBe(1);
    expect(rival.errors()).toMatch(/^The data folder .* is in use by process \d+; .*\n$/);

    second.child.kill('SIGKILL');
    await second.ended;
    const third = start(node, { PORT: '0', DATA_DIR: dataDir });
    expect(await tickets(await ready(third))).toBe(1);
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
    expect(third.errors()).toBe('');
  }, 400_000);

  it.skipIf(process.platform === 'win32')(
    'stops when the shell that npm put between is gone',
    async () => {
      const script = `'${process.execPath}' --import tsx workbench/start.ts; exit 0`;
      const env = { PORT: '0', DATA_DIR: join(folder, 'orphaned'), npm_lifecycle_event: 'start' };
      const shell = start(['sh', '-c', script], env);
      const address = await ready(shell);
      shell.child.kill('SIGTERM');
      // The shell's output is closed when the workbench, which writes to it too, has ended.
      expect(await shell.ended).toBe('SIGTERM');
      await expect(fetch(address)).rejects.toThrow();
      expect(shell.errors()).toBe('');
    },
    400_000,
  );
});

describe('npm run workbench -- --app', () => {
  it('installs packaged apps beside Evenkeel, under the names of their listings', async () => {
    const zipped = join(folder, 'other.zip');
    writeFileSync(zipped, testZip());
    const env = { PORT: '0', DATA_DIR: join(folder, 'with-apps') };
    const one = start(['npm', 'run', 'workbench', '--', '--no-build', '--app', zipped], env);
    const address = await ready(one);
    expect(one.output()).toContain('installed Test app\n');
    const { apps } = (await (await fetch(`${address}/apps/index.json`)).json()) as {
      apps: { id: number; name: string }[];
    };
    expect(apps.map(({ name }) => name)).toEqual([expect.any(String), 'Test app']);
    const page = await fetch(`${address}/apps/${apps[1]?.id}/assets/app.html`);
    expect(await page.text()).toContain('<script src="/sdk/zaf_sdk.js">');
    const { installations } = await call(address, 'GET', 'apps/installations.json');
    expect(installations).toMatchObject([{ app_id: 1 }, { app_id: apps[1]?.id, settings: { limit: 5 } }]);
    one.child.kill('SIGTERM');
    expect([0, 'SIGTERM']).toContain(await one.ended);
  }, 400_000);

  it('refuses what Zendesk would refuse, with every reason', async () => {
    const bad = join(folder, 'bad.zip');
    writeFileSync(bad, testZip({ 'manifest.json': '{"defaultLocale":"en"}' }));
    const one = start([...node, '--no-build', '--app', bad], { PORT: '0', DATA_DIR: join(folder, 'unused') });
    expect(await one.ended).toBe(1);
    expect(one.errors()).toContain('bad.zip was refused; Zendesk would not take it:\n');
    expect(one.errors()).toContain('  Missing required field in manifest: author\n');
    expect(one.errors()).toContain('  Missing required field in manifest: location\n');
    expect(one.output()).not.toContain('ready');
  });

  it('refuses two apps of one name', async () => {
    const twin = join(folder, 'twin.zip');
    writeFileSync(twin, testZip());
    const args = ['--no-build', '--app', twin, '--app', twin];
    const one = start([...node, ...args], { PORT: '0', DATA_DIR: join(folder, 'unused') });
    expect(await one.ended).toBe(1);
    expect(one.errors()).toBe('Two of the apps are called Test app.\n');
  });
});

describe('an empty workbench', () => {
  it('gets the demo company once, completed by the next start when it was cut off', async () => {
    const env = { PORT: '0', DATA_DIR: join(folder, 'seeded'), SEED: '' };
    const cut = start(node, env);
    while (!cut.output().includes('tickets: 100 of') && cut.child.exitCode === null) {
      await new Promise((then) => setTimeout(then, 20));
    }
    cut.child.kill('SIGKILL');
    await cut.ended;
    expect(cut.output()).not.toContain('ready');

    const next = start(node, env);
    const count = await tickets(await ready(next));
    expect(next.output()).toContain('completing it');
    expect(count).toBeGreaterThan(200);
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);

    const last = start(node, env);
    expect(await tickets(await ready(last))).toBe(count);
    expect(last.output()).not.toContain('tickets:');
  }, 400_000);
});

describe('a start that cannot be', () => {
  let taken: Server;
  let takenPort: string;
  beforeAll(async () => {
    ({ server: taken, port: takenPort } = await listen());
    writeFileSync(join(folder, 'file'), '');
  });
  afterAll(() => void taken.close());

  type Refused = [string, () => Record<string, string>, readonly string[], RegExp];
  const unmakeable: Refused[] = [
    [
      'a folder where none can be made',
      () => ({ DATA_DIR: '/proc/evenkeel/data' }),
      [],
      /^DATA_DIR \/proc\/evenkeel\/data cannot be used: .*\/proc.*\n$/,
    ],
  ];

  it.each<Refused>([
    ['a port in use', () => ({ PORT: takenPort }), [], /^Port \d+ is in use; .*\n$/],
    ['a port that is none', () => ({ PORT: 'front-door' }), [], /^PORT=front-door is not a port; .*\n$/],
    ['a port out of range', () => ({ PORT: '70000' }), [], /^PORT=70000 is not a port; .*\n$/],
    [
      'a data folder that is a file',
      () => ({ DATA_DIR: join(folder, 'file') }),
      [],
      /^DATA_DIR .*file cannot be used: .*\n$/,
    ],
    [
      'a folder below a file',
      () => ({ DATA_DIR: join(folder, 'file/x') }),
      [],
      /^DATA_DIR .*file.x cannot be used: .*\n$/,
    ],
    ...(process.platform === 'linux' ? unmakeable : []),
    ['an address of another database', () => ({ DATABASE_URL: 'mysql://x/y' }), [], /^DATABASE_URL is not .*\n$/],
    [
      'a database that does not answer',
      () => ({ DATABASE_URL: 'postgres://a:secret@127.0.0.1:9/x' }),
      [],
      /^PostgreSQL at 127\.0\.0\.1:9\/x cannot be used: .*\n$/,
    ],
    [
      'an SDK that is not there',
      () => ({}),
      ['--sdk', 'no-such-sdk.js'],
      /^The SDK no-such-sdk\.js cannot be loaded: .*\n$/,
    ],
    ['an app that is not there', () => ({}), ['--app', 'no-such-app.zip'], /^.*no-such-app\.zip is not there\.\n$/],
    ['an unknown option', () => ({}), ['--fast'], /^Unknown option '--fast'/],
  ])('says so in one line: %s', async (_, env, args, line) => {
    const one = start([...node, ...args], { PORT: '0', DATA_DIR: join(folder, 'unused'), ...env() });
    expect(await one.ended).toBe(1);
    expect(one.errors()).toMatch(line);
    expect(one.errors()).not.toContain('secret');
    expect(one.output()).not.toContain('ready');
  });
});
