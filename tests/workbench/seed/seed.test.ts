import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../../workbench/seed/index';
import { stories } from '../../../workbench/seed/stories/index';
import { place } from '../../../workbench/seed/timeline';
import { type LocalAccount, openLocalAccount } from './local-account';

const run = promisify(execFile);
const now = Date.now();
const placed = stories.flatMap((story) =>
  story.tickets.map((ticket) => ({
    name: `fernlight-demo:${story.customer.key}:${ticket.key}`,
    ...place(ticket, now),
  })),
);
const seconds = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

interface Ticket {
  readonly id: number;
  readonly external_id: string;
  readonly status: string;
  readonly created_at: string;
  readonly requester_id: number;
  readonly assignee_id: number | null;
  readonly problem_id: number | null;
  readonly via: { channel: string; source: { rel: string | null; from: { ticket_id?: number } } };
  readonly satisfaction_rating: { score: string; comment?: string };
}
interface MetricSet {
  readonly ticket_id: number;
  readonly reopens: number;
  readonly replies: number;
  readonly group_stations: number;
  readonly assignee_stations: number;
}
interface Comment {
  readonly body: string;
  readonly public: boolean;
  readonly created_at: string;
  readonly type: string;
  readonly via: { channel: string };
  readonly data?: { call_duration: number };
}

let account: LocalAccount;
const lines: string[] = [];
const log = (line: string) => void lines.push(line);
let tickets: ReadonlyMap<string, Ticket>;
let metrics: ReadonlyMap<number, MetricSet>;

async function readAll(): Promise<void> {
  const found = new Map<string, Ticket>();
  const sets = new Map<number, MetricSet>();
  for (let page = 1; page <= 3; page += 1) {
    const query = `query=${encodeURIComponent('type:ticket tags:fernlight_demo')}&per_page=100&page=${page}`;
    const answer = await account.read<{ results: Ticket[] }>(`/api/v2/search.json?${query}`);
    for (const ticket of answer.results) found.set(ticket.external_id, ticket);
    const ids = answer.results.map(({ id }) => id).join(',');
    if (ids === '') break;
    const shown = await account.read<{ metric_sets: MetricSet[] }>(
      `/api/v2/tickets/show_many.json?ids=${ids}&include=metric_sets`,
    );
    for (const set of shown.metric_sets) sets.set(set.ticket_id, set);
  }
  tickets = found;
  metrics = sets;
}

const ticketOf = (name: string): Ticket => {
  const ticket = tickets.get(`fernlight-demo:${name}`);
  if (!ticket) throw new Error(`no ticket ${name}`);
  return ticket;
};
const commentsOf = async (name: string) =>
  (await account.read<{ comments: Comment[] }>(`/api/v2/tickets/${ticketOf(name).id}/comments.json`)).comments;

beforeAll(async () => {
  account = await openLocalAccount();
  await seed({ baseUrl: account.url, token: 'admin-token', now, log });
  await readAll();
}, 300_000);
afterAll(() => account?.close());

describe('seed', () => {
  it('brings in every ticket with its status and its time', () => {
    expect([...tickets.keys()].sort()).toEqual(placed.map(({ name }) => name).sort());
    for (const { name, status, createdAt } of placed) {
      expect(tickets.get(name)).toMatchObject({ status, created_at: seconds(createdAt) });
    }
  });

  it('keeps reopens, replies and hand-offs as the stories tell them', () => {
    const set = (name: string) => metrics.get(ticketOf(name).id);
    expect(set('dongwook.ma:double-charge')).toMatchObject({ group_stations: 5, assignee_stations: 5, replies: 3 });
    expect(set('amelia.rourke:porch-leak')).toMatchObject({ reopens: 1, group_stations: 1, assignee_stations: 1 });
    expect(set('hyunwoo.seo:camp-tents')).toMatchObject({ reopens: 3 });
    expect(set('lena.fischer:first-order')).toMatchObject({ replies: 0, assignee_stations: 0, reopens: 0 });
  });

  it('keeps each word, who may read it and when it was said', async () => {
    const told = placed.find(({ name }) => name === 'fernlight-demo:rick.dunmore:exchange-missing');
    const comments = await commentsOf('rick.dunmore:exchange-missing');
    expect(comments.map(({ created_at }) => created_at)).toEqual(told?.events.map(({ at }) => seconds(at)));
    expect(comments.map((comment) => comment.public)).toEqual([true, true, true, false, true]);
    expect(comments[4]?.body).toContain('i know which store you sit in');
  });

  it('keeps ratings with their comments', () => {
    expect(ticketOf('hannah.whitlock:heron-poles').satisfaction_rating).toMatchObject({
      score: 'good',
      comment: 'Fast, friendly and two sections instead of one.',
    });
    expect(ticketOf('eunji.lim:tent-late').satisfaction_rating).toMatchObject({ score: 'bad' });
    expect(ticketOf('lena.fischer:first-order').satisfaction_rating).toEqual({ score: 'unoffered' });
  });

  it('keeps channels, minutes of calls and automatic answers apart', async () => {
    expect(ticketOf('isabel.fontana:chat-now').via.channel).toBe('native_messaging');
    const [call] = await commentsOf('sangmi.oh:call-pole');
    expect(call).toMatchObject({ type: 'VoiceComment', via: { channel: 'voice' }, data: { call_duration: 720 } });
    const [, robot] = await commentsOf('nathan.eversole:pegs-again');
    expect(robot?.via.channel).toBe('rule');
  });

  it('links incidents to their problem, a follow-up to its ticket and a merged copy to the other', async () => {
    const problem = ticketOf('trail.sync:sync-down');
    const incidents = [...tickets.values()].filter(({ problem_id }) => problem_id === problem.id);
    expect(incidents.length).toBeGreaterThanOrEqual(4);
    const source = ticketOf('amelia.rourke:porch-leak');
    expect(ticketOf('amelia.rourke:leak-third').via.source).toMatchObject({
      rel: 'follow_up',
      from: { ticket_id: source.id },
    });
    const merged = await commentsOf('walter.piggott:kettle-copy');
    expect(merged.at(-1)?.body).toContain(`merged into request #${ticketOf('walter.piggott:kettle').id} `);
  });

  it('gives open tickets to the agents who sign in, and fills in their names', async () => {
    const people = await account.read<{ people: { token: string; user: { id: number; name: string } }[] }>(
      '/workbench/people',
    );
    const agent = people.people.find(({ token }) => token === 'agent-token')?.user;
    const open = [...tickets.values()].filter(({ status }) => status === 'open');
    expect(open.filter(({ assignee_id }) => assignee_id === agent?.id).length).toBeGreaterThan(10);
    expect(new Set(open.map(({ assignee_id }) => assignee_id)).size).toBeGreaterThanOrEqual(6);
    const supervisor = people.people.find(({ token }) => token === 'supervisor-token')?.user;
    expect((await commentsOf('george.apsley:flame')).map(({ body }) => body).join()).toContain(
      `Thank you, ${supervisor?.name.split(' ')[0]}.`,
    );
  });

  it('gives a busy customer more tickets than one page holds', async () => {
    const { requester_id } = ticketOf('gwen.achterberg:now-1');
    const list = await account.read<{ tickets: Ticket[]; count: number; next_page: string | null }>(
      `/api/v2/users/${requester_id}/tickets/requested.json?per_page=100`,
    );
    expect(list.count).toBeGreaterThan(100);
    expect(list.next_page).not.toBeNull();
  });

  it('writes what is owed by days and what a year brings in the customer fields', async () => {
    const { requester_id } = ticketOf('derek.osgood:dispute');
    const { user } = await account.read<{ user: object }>(`/api/v2/users/${requester_id}.json`);
    expect(user).toMatchObject({ user_fields: { days_overdue: 47, yearly_revenue: 5200 } });
  });

  it('adds nothing when it runs again, a day later', async () => {
    const counts = async () => [
      (await account.read<{ count: { value: number } }>('/api/v2/tickets/count.json')).count.value,
      (await account.read<{ count: number }>('/api/v2/users.json?per_page=1')).count,
      (await account.read<{ count: number }>('/api/v2/organizations.json?per_page=1')).count,
      (await account.read<{ count: number }>('/api/v2/macros.json?per_page=1')).count,
      (await account.read<{ count: number }>('/api/v2/groups.json?per_page=1')).count,
    ];
    const before = await counts();
    const again = await seed({ baseUrl: account.url, token: 'admin-token', now: now + 86_400_000, log });
    expect(again).toEqual({ created: 0, found: placed.length });
    expect(await counts()).toEqual(before);
  });
});

describe('seed that cannot go on', () => {
  it('goes on where it stopped after an account refused in the middle', { timeout: 300_000 }, async () => {
    const other = await openLocalAccount();
    try {
      let imports = 0;
      other.instead = (request) => {
        if (!request.endsWith('/imports/tickets/create_many.json') || ++imports !== 2) return undefined;
        return new Response('slow down', {
          status: 429,
          headers: { 'retry-after': '600', 'content-type': 'text/plain' },
        });
      };
      const options = { baseUrl: other.url, token: 'admin-token', now, log };
      await expect(seed(options)).rejects.toThrow(/Rate limited .* again in 600 s: it goes on where it stopped/);
      const rest = await seed(options);
      expect(rest).toEqual({ created: placed.length - 100, found: 100 });
    } finally {
      await other.close();
    }
  });

  it('waits out a short limit', async () => {
    let refusals = 0;
    account.instead = (request) => {
      if (!request.startsWith('POST') || ++refusals > 1) return undefined;
      return new Response('slow down', { status: 429, headers: { 'retry-after': '0', 'content-type': 'text/plain' } });
    };
    lines.length = 0;
    await seed({ baseUrl: account.url, token: 'admin-token', now, log });
    account.instead = undefined;
    expect(lines).toContain('rate limited, going on in 0 s');
  });

  it.each([
    ['a wrong token', 'wrong-token-12345', /does not accept the token/],
    ['an empty token', '', /token is empty/],
    ["an agent's token", 'agent-token', /role agent: an admin's is needed/],
  ])('names %s', async (_, token, message) => {
    const error: unknown = await seed({ baseUrl: account.url, token, log }).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(message);
    if (token !== '') expect(String(error)).not.toContain(token);
  });

  it.each([
    ['nobody who listens', 'http://127.0.0.1:1', /cannot be reached/],
    ['no address', 'workbench', /Not an address/],
    ['a token in clear over the network', 'http://helpdesk.example', /use https/],
    ['a password in the address', 'http://kim:pw@127.0.0.1:1', /leave it out/],
  ])('names %s', async (_, baseUrl, message) => {
    await expect(seed({ baseUrl, token: 'admin-token', log })).rejects.toThrow(message);
  });

  it('names a missing scope and a page that is no API', async () => {
    const html = { 'content-type': 'text/html' };
    const json = { 'content-type': 'application/json' };
    account.instead = (request) =>
      request.includes('/user_fields')
        ? new Response('{"error":"Forbidden"}', { status: 403, headers: json })
        : undefined;
    await expect(seed({ baseUrl: account.url, token: 'admin-token', log })).rejects.toThrow(/scopes read and write/);
    account.instead = () => new Response('<h1>Welcome</h1>', { headers: html });
    await expect(seed({ baseUrl: account.url, token: 'admin-token', log })).rejects.toThrow(/not answer as a Zendesk/);
    account.instead = undefined;
  });
});

describe('npm run seed', () => {
  const start = (...args: string[]) =>
    run(process.execPath, ['--import', 'tsx', 'workbench/seed/main.ts', ...args], { timeout: 60_000 }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('ends with one line and a failing exit code on wrong input', async () => {
    for (const args of [
      ['--url', 'http://127.0.0.1:1', '--token', 'x'],
      ['--url', account.url, '--token', 'nobody'],
      ['--colour'],
      ['file.txt'],
    ]) {
      const { code, stdout, stderr } = await start(...args);
      expect(code, args.join(' ')).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n'), args.join(' ')).toHaveLength(1);
    }
  });

  it('tells how it is called when it is asked for help', async () => {
    const { code, stdout, stderr } = await start('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: npm run seed .*\n {2}--url .*\n {2}--token .*\n/);
  });

  it('tells how far it is and ends well', async () => {
    const { code, stdout } = await start('--url', account.url, '--token', 'admin-token');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toBe(`done: 0 tickets made, ${placed.length} were there`);
  });
});
