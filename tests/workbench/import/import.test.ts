import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../../workbench/import/index';
import { parseLine } from '../../../workbench/import/parse';
import { type LocalAccount, openLocalAccount } from '../seed/local-account';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const lines: string[] = [];

interface Ticket {
  readonly id: number;
  readonly external_id: string;
  readonly subject: string;
  readonly status: string;
  readonly created_at: string;
  readonly requester_id: number;
  readonly assignee_id: number | null;
  readonly problem_id: number | null;
  readonly tags: string[];
  readonly via: { channel: string };
  readonly satisfaction_rating: { score: string; comment?: string };
}
interface Comment {
  readonly body: string;
  readonly author_id: number;
  readonly public: boolean;
  readonly created_at: string;
}

let account: LocalAccount;
let named = 0;

beforeAll(async () => {
  account = await openLocalAccount();
}, 300_000);
afterEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  await account?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(...rows: readonly (object | string)[]): string {
  named += 1;
  const file = join(folder, `rows-${named}.jsonl`);
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return file;
}
const bring = (file: string, token = 'admin-token', baseUrl = account.url) =>
  importFile({ file, baseUrl, token, log: (line) => void lines.push(line), patienceSeconds: 0 });

async function ticket(externalId: string): Promise<Ticket> {
  const { tickets } = await account.read<{ tickets: Ticket[] }>(
    `/api/v2/tickets.json?external_id=${encodeURIComponent(externalId)}`,
  );
  const [found] = tickets.filter(({ external_id }) => external_id === externalId);
  if (!found) throw new Error(`no ticket ${externalId}`);
  return found;
}
const commentsOf = async ({ id }: Ticket) =>
  (await account.read<{ comments: Comment[] }>(`/api/v2/tickets/${id}/comments.json`)).comments;

/** A line as Zendesk's own JSON export writes it. */
const exported = (id: number, more: object = {}) => ({
  id,
  subject: `Lamp ${id}`,
  status: 'open',
  created_at: '2026-03-01T09:00:00Z',
  updated_at: '2026-03-02T09:00:00Z',
  requester: { id: 5501, name: '김하나', email: 'hana@real.example', locale: 'ko' },
  assignee: { id: 301 },
  tags: ['lamp'],
  via: { channel: 'email' },
  comments: [
    { author_id: 5501, body: '불이 안 켜져요.', public: true, created_at: '2026-03-01T09:00:00Z' },
    { author_id: 301, body: 'Note to self', public: false, created_at: '2026-03-01T10:00:00Z' },
    { author_id: 301, plain_body: '확인하겠습니다.', public: true, created_at: '2026-03-01T11:00:00Z' },
  ],
  ...more,
});

describe('importFile', () => {
  it('makes a conversation a ticket that keeps words, speakers and times', async () => {
    const turns = [
      { speaker: 'customer', text: 'The lamp is dark.', at: '2026-04-01T08:00:00Z' },
      { speaker: 'agent', text: 'Which lamp?' },
      { speaker: 'customer', text: 'Mine.', at: '2026-04-01T09:00:00Z' },
    ];
    await bring(fileOf({ id: 'conv-1', lang: 'en', turns, label: { severity: 2 }, y: 1, source: 'own' }));
    const made = await ticket('import:conversation:conv-1');
    expect(made).toMatchObject({
      subject: 'The lamp is dark.',
      status: 'open',
      created_at: '2026-04-01T08:00:00Z',
      tags: ['imported', 'source_own', 'y_1'],
    });
    const comments = await commentsOf(made);
    expect(comments.map(({ created_at }) => created_at.slice(11, 16))).toEqual(['08:00', '08:30', '09:00']);
    expect(comments.map(({ author_id }) => author_id === made.requester_id)).toEqual([true, false, true]);
  });

  it('names and skips tickets that were solved or changed before they were made', async () => {
    const early = '2026-02-01T09:00:00Z';
    const file = fileOf(
      exported(7001, { status: 'solved', solved_at: early }),
      exported(7002),
      exported(7003, { updated_at: early }),
      exported(7004, { status: 'solved', metric_set: { solved_at: early } }),
      exported(7005, { updated_at: undefined, comments: [{ author_id: 5501, body: 'Early', created_at: early }] }),
    );
    expect(await bring(file)).toEqual({ made: 2, there: 0, leftOut: [1, 3, 4] });
    expect(lines).toContain('line 1: solved_at is before created_at');
    expect(lines).toContain('line 3: updated_at is before created_at');
    expect(lines).toContain('line 4: solved_at is before created_at');
  });

  it('makes an exported ticket a ticket, with one customer for all of theirs and no real mail address', async () => {
    const rating = { score: 'bad', comment: 'Slow' };
    await bring(
      fileOf(
        exported(1, { type: 'problem' }),
        exported(2, { status: 'solved', satisfaction_rating: rating, problem_id: 1, type: 'incident' }),
        { ticket: exported(3) },
      ),
    );
    const [first, second, third] = await Promise.all([1, 2, 3].map((id) => ticket(`import:ticket:${id}`)));
    expect(first).toMatchObject({ subject: 'Lamp 1', status: 'open', via: { channel: 'email' } });
    expect(first?.tags).toEqual(['imported', 'lamp']);
    expect(second?.satisfaction_rating).toMatchObject(rating);
    expect(third?.requester_id).toBe(first?.requester_id);
    const comments = await commentsOf(first as Ticket);
    expect(comments.map((comment) => [comment.body, comment.public])).toEqual([
      ['불이 안 켜져요.', true],
      ['Note to self', false],
      ['확인하겠습니다.', true],
    ]);
    expect(comments[2]?.author_id).toBe(first?.assignee_id);
    const { user } = await account.read<{ user: object }>(`/api/v2/users/${first?.requester_id}.json`);
    expect(user).toMatchObject({ name: '김하나', email: 'user-5501@imported.example', role: 'end-user' });
  });

  it('links an incident to a problem that came before it', async () => {
    const problem = exported(70, { type: 'problem' });
    const incidents = Array.from({ length: 100 }, (_, at) => exported(71 + at, { type: 'incident', problem_id: 70 }));
    await bring(fileOf(problem, ...incidents));
    const [last] = [await ticket('import:ticket:170')];
    expect(last.problem_id).toBe((await ticket('import:ticket:70')).id);
  });

  it('names broken lines by number, without their words, and skips them', async () => {
    const secret = 'my card number is 4711';
    const counts = await bring(
      fileOf(
        `\uFEFF${JSON.stringify({ id: 'mixed-1', text: 'Hello' })}`,
        `{"id":"mixed-2","text":"${secret}`,
        '',
        '[1,2]',
        { id: 'mixed-3', remark: secret },
        exported(900, { status: 'deleted' }),
        exported(901, { requester: null }),
        { id: 'mixed-4', turns: [{ speaker: 'customer', text: 'Hi' }] },
        { id: 'mixed-1', text: 'Hello again' },
        exported(902, { created_at: '2099-01-01T00:00:00Z', comments: [] }),
      ),
    );
    expect(counts).toEqual({ made: 2, there: 1, leftOut: [2, 4, 5, 6, 7, 10] });
    expect(lines.slice(0, 2)).toEqual(['line 2: is not JSON', 'line 4: is no JSON object']);
    expect(lines).toContain('line 7: has no requester');
    expect(lines.join('\n')).toMatch(/line 6: status: expected/);
    expect(lines.join('\n')).not.toContain(secret);
    expect(lines.at(-1)).toBe('done: 2 tickets made, 1 were there, 6 lines left out');
  });

  it('adds nothing when the same file comes again, closed and long ago as it may be', async () => {
    const file = fileOf({ id: 'twice', text: 'Once is enough.' }, exported(800, { status: 'closed' }));
    expect(await bring(file)).toEqual({ made: 2, there: 0, leftOut: [] });
    expect(await bring(file)).toEqual({ made: 0, there: 2, leftOut: [] });
  });

  it('goes on where it stopped after the account refused in the middle', { timeout: 300_000 }, async () => {
    const file = fileOf(...Array.from({ length: 250 }, (_, at) => ({ id: `long-${at}`, text: `Question ${at}` })));
    let imports = 0;
    account.instead = (request) => {
      if (!request.includes('/imports/') || ++imports !== 2) return undefined;
      return new Response('slow down', { status: 429, headers: { 'retry-after': '60', 'content-type': 'text/plain' } });
    };
    await expect(bring(file)).rejects.toThrow(/Rate limited .* in 60 s: it goes on where it stopped/);
    account.instead = undefined;
    expect(await bring(file)).toEqual({ made: 150, there: 100, leftOut: [] });
  });

  it.each([
    [
      'a file that is not there',
      () => bring(join(folder, 'nothing.jsonl')),
      /nothing\.jsonl cannot be opened \(ENOENT\)/,
    ],
    ['a folder', () => bring(folder), /cannot be (opened|read) \(EISDIR\)/],
    ['an empty file', () => bring(fileOf('')), /Nothing in .* could be imported/],
    ['a file of another kind', () => bring(fileOf('name,age', 'Kim,7')), /Nothing in .* could be imported/],
    ['a wrong token', () => bring(fileOf({ id: 1, text: 'Hi' }), 'nobody'), /does not accept the token/],
    ['a wrong address', () => bring(fileOf({ id: 1, text: 'Hi' }), 'x', 'http://127.0.0.1:1'), /cannot be reached/],
  ])('says one line about %s', async (_, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message);
  });
});

describe('npm run import', () => {
  const start = (...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'workbench/import/main.ts', ...args], { timeout: 60_000 }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('tells how it is called when it is asked for help', async () => {
    const { code, stdout, stderr } = await start('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: npm run import .*\n {2}--url .*\n {2}--token .*\n/);
  });

  it('ends well on a good file and with one line and exit code 1 otherwise', async () => {
    const good = await start(fileOf({ id: 'cli', text: 'Hi' }), '--url', account.url, '--token', 'admin-token');
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(good.stdout).toContain('done: 1 tickets made');
    for (const args of [[], ['a', 'b'], [join(folder, 'none'), '--url', account.url, '--token', 'admin-token']]) {
      const bad = await start(...args);
      expect(bad.code).toBe(1);
      expect(bad.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

const dev = join(import.meta.dirname, '../../../../shared/eval/dev');

describe.runIf(existsSync(dev))('the development rows', () => {
  const files = existsSync(dev) ? readdirSync(dev).filter((name) => name.endsWith('.jsonl')) : [];
  const rowsOf = (name: string) =>
    readFileSync(join(dev, name), 'utf8')
      .split('\n')
      .filter((row) => row.trim() !== '');

  it('are read to the last line, with times that never run backwards', () => {
    const now = Date.now();
    for (const name of files) {
      for (const [index, text] of rowsOf(name).entries()) {
        const times = parseLine({ number: index + 1, text }, index, now).words.map(({ at }) => at);
        if (times.some((at, turn) => at > now || at < (times[turn - 1] ?? 0))) throw new Error(`${name} ${index + 1}`);
      }
    }
  });

  it('become tickets', { timeout: 300_000 }, async () => {
    for (const name of files) {
      const { made, there, leftOut } = await bring(fileOf(...rowsOf(name).slice(0, 30)));
      expect({ name, all: made + there, leftOut }).toEqual({ name, all: 30, leftOut: [] });
    }
  });
});
