import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Frame } from 'playwright';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Helpdesk } from '../../src/helpdesk/port';
import { startWorkbench, type Workbench } from '../../workbench/server/serve';
import type { Outcome } from '../support/adapter-probe';
import { launchBrowser } from '../support/browser';
import { call as callAt } from '../support/call';
import { type OpenedPage, openRecordedPage } from '../support/page';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-adapter-'));
const minute = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * minute).toISOString();

let workbench: Workbench;
let browser: Browser;
let customer = 0;
let front = 0;
let past = 0;

/** The adapter in a package of its own, so that nothing of the sidebar is in the way. */
const buildProbe = async (): Promise<string> => {
  const app = join(folder, 'app');
  mkdirSync(join(app, 'assets/sidebar'), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: join(app, 'assets/sidebar'),
      target: 'es2022',
      lib: { entry: join(root, 'tests/support/adapter-probe.ts'), formats: ['es'], fileName: () => 'probe.js' },
    },
  });
  writeFileSync(
    join(app, 'assets/sidebar/index.html'),
    `<!doctype html><html lang="en"><head><title>Probe</title>
     <script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
     <script type="module" src="probe.js"></script></head><body></body></html>`,
  );
  return app;
};

const manifest = {
  name: 'Probe',
  author: { name: 'Evenkeel', email: 'probe@evenkeel.example', url: 'https://evenkeel.example' },
  defaultLocale: 'en',
  frameworkVersion: '2.0',
  version: '1.0.0',
  private: true,
  location: {
    support: {
      ticket_sidebar: { url: 'assets/sidebar/index.html', flexible: true },
      new_ticket_sidebar: { url: 'assets/sidebar/index.html', flexible: true },
    },
  },
  parameters: [{ name: 'reply_hours', type: 'number', default: 12 }],
};

beforeAll(async () => {
  const pageDir = join(folder, 'page');
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'workbench',
    logLevel: 'silent',
    build: { outDir: pageDir, emptyOutDir: true },
  });
  const dir = await buildProbe();
  workbench = await startWorkbench({ port: 0, apps: [{ id: 7, name: 'Probe', dir, manifest }], pageDir });
  browser = await launchBrowser();
  await fillHelpdesk();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = <T>(method: string, path: string, body?: unknown): Promise<T> => callAt(workbench.url, method, path, body);

const fillHelpdesk = async (): Promise<void> => {
  const user = { name: 'Kim Minji', email: 'kim@example.com', role: 'end-user', locale: 'ko' };
  customer = (await call<{ user: { id: number } }>('POST', '/api/v2/users.json', { user })).user.id;
  const { people } = await call<{ people: { token: string; user: { id: number } }[] }>('GET', '/workbench/people');
  const agent = people.find(({ token }) => token === 'agent-token')?.user.id;
  const bring = async (ticket: object): Promise<number> =>
    (await call<{ ticket: { id: number } }>('POST', '/api/v2/imports/tickets.json', { ticket })).ticket.id;
  past = await bring({
    subject: 'Refund',
    requester_id: customer,
    status: 'solved',
    created_at: ago(30_000),
    solved_at: ago(29_000),
    comments: [
      { author_id: customer, value: 'I want my money back.', created_at: ago(30_000) },
      { author_id: agent, value: 'It is on its way.', created_at: ago(29_000) },
    ],
  });
  front = await bring({
    subject: 'Doubled VAT',
    requester_id: customer,
    assignee_id: agent,
    status: 'pending',
    tags: ['billing'],
    created_at: ago(300),
    comments: [
      {
        author_id: customer,
        html_body: '<p>The VAT line is <b>doubled</b>.</p><p>Fix it &amp; tell me.</p>',
        created_at: ago(300),
      },
      { author_id: agent, value: 'Known trouble of new invoices.', public: false, created_at: ago(200) },
      { author_id: agent, value: '안녕하세요, 확인해 보겠습니다.', created_at: ago(100) },
    ],
  });
};

let opened: OpenedPage | undefined;
afterEach(async () => {
  await call('PUT', '/workbench/switches', { fault: 'none', hostAnswers: 'normal', metricSets: 'top-level' });
  await opened?.finish();
  opened = undefined;
});

/** Faulty answers show in Chromium's console; they are what these tests bring about. */
const allow = [/Failed to load resource/];

const openTicket = async (path = `tickets/${front}`): Promise<Frame> => {
  opened = await openRecordedPage(browser, `${workbench.url}/agent/${path}?person=agent-token`, { allow });
  const frame = await opened.frame('sidebar');
  await frame.waitForFunction(() => window.probe !== undefined);
  return frame;
};
const ask = <K extends 'front' | 'history' | 'messages' | 'openTicket' | 'insertReply' | 'fitHeight'>(
  frame: Frame,
  name: K,
  ...args: Parameters<Helpdesk[K]>
): Promise<Outcome<Awaited<ReturnType<Helpdesk[K]>>>> =>
  frame.evaluate(([method, all]) => window.probe?.call(method as 'front', ...(all as [])), [
    name,
    args,
  ] as const) as never;
const changes = (frame: Frame) => frame.evaluate(() => [...(window.probe?.changes ?? [])]);
const value = <T>(outcome: Outcome<T>): T => {
  if ('value' in outcome) return outcome.value;
  throw new Error(outcome.code);
};
const hook = (name: string): string => `[data-test-id="${name}"]`;
const since = Date.now() - 365 * 24 * 60 * minute;

describe('the ZAF adapter in a real browser, on the workbench', () => {
  it('reads the ticket in front from the host alone', async () => {
    const frame = await openTicket();
    const asked: string[] = [];
    opened?.page.on('request', (request) => asked.push(request.url()));
    const { facts, agent, settings, draft } = value(await ask(frame, 'front'));
    expect(facts).toMatchObject({
      ticket: { id: front, subject: 'Doubled VAT', status: 'pending', requesterId: customer, tags: ['billing'] },
      customer: { id: customer, name: 'Kim Minji', locale: 'ko', fields: {} },
    });
    expect(
      facts?.messages?.map(({ text, public: isPublic, author, automatic }) => [text, isPublic, author.kind, automatic]),
    ).toEqual([
      ['The VAT line is doubled.\n\nFix it & tell me.', true, 'customer', false],
      ['Known trouble of new invoices.', false, 'agent', false],
      ['안녕하세요, 확인해 보겠습니다.', true, 'agent', false],
    ]);
    expect(agent).toMatchObject({ role: 'agent', locale: 'en-us' });
    expect(settings.reply_hours).toBe(12);
    expect(draft).toBe('');
    expect(asked.filter((url) => url.includes('/api/v2/'))).toEqual([]);
  });

  it.each(['top-level', 'embedded'])(
    'reads the history with metrics in one request (metric sets %s)',
    async (metricSets) => {
      await call('PUT', '/workbench/switches', { metricSets });
      const frame = await openTicket();
      const asked: string[] = [];
      opened?.page.on('request', (request) => asked.push(request.url()));
      const { tickets, complete } = value(await ask(frame, 'history', { customer, since }));
      expect(tickets.map(({ id, status }) => [id, status])).toEqual([
        [front, 'pending'],
        [past, 'solved'],
      ]);
      expect(tickets.map(({ metrics }) => metrics?.replies)).toEqual([1, 1]);
      expect(complete).toBe(true);
      expect(asked.filter((url) => url.includes('/requested'))).toHaveLength(1);
    },
  );

  it('reads the messages of another ticket', async () => {
    const frame = await openTicket();
    const messages = value(await ask(frame, 'messages', past));
    expect(messages.map(({ text, author }) => [text, author.kind])).toEqual([
      ['I want my money back.', 'customer'],
      ['It is on its way.', 'agent'],
    ]);
    expect(await ask(frame, 'messages', 999_999)).toEqual({ code: 'not-found' });
  });

  it.each([
    ['no-permission', 'no-permission'],
    ['server-error', 'failed'],
    ['offline', 'offline'],
    ['garbage', 'unreadable'],
    ['hang', 'timed-out'],
  ])('tells the fault %s as %s', async (fault, code) => {
    const frame = await openTicket();
    await call('PUT', '/workbench/switches', { fault });
    expect(await ask(frame, 'history', { customer, since })).toEqual({ code });
  });

  it('says when to try again where it is rate limited', async () => {
    const frame = await openTicket();
    await call('PUT', '/workbench/switches', { fault: 'rate-limited', faultSeconds: 27 });
    const outcome = await ask(frame, 'history', { customer, since });
    expect(outcome).toMatchObject({ code: 'rate-limited' });
    expect('retryInMs' in outcome && (outcome.retryInMs ?? 0)).toBeGreaterThan(20_000);
  });

  it('gives up on a host that does not answer', async () => {
    const frame = await openTicket();
    await call('PUT', '/workbench/switches', { hostAnswers: 'never' });
    await expect.poll(() => ask(frame, 'front'), { timeout: 20_000 }).toEqual({ code: 'timed-out' });
  });

  it('hears the customer, the agent’s typing and the tab’s coming and going', async () => {
    const frame = await openTicket();
    const page = opened?.page;
    await call('POST', '/workbench/customer-writes', { ticket_id: front, body: 'Any news?', channel: 'email' });
    await expect.poll(() => changes(frame), { timeout: 20_000 }).toContain('conversation');
    await expect
      .poll(async () => value(await ask(frame, 'front')).facts?.messages?.at(-1)?.text, { timeout: 20_000 })
      .toBe('Any news?');
    expect(value(await ask(frame, 'front')).facts?.ticket.status).toBe('open');
    await page?.locator(hook('composer-text')).first().fill('Dear Kim');
    await expect.poll(() => changes(frame), { timeout: 20_000 }).toContain('draft');
    expect(value(await ask(frame, 'front')).draft).toBe('Dear Kim');
    await ask(frame, 'openTicket', past);
    await expect.poll(() => changes(frame), { timeout: 20_000 }).toContain('hidden');
    await page?.locator(`[data-test-id="ticket-tab"][data-ticket="${front}"]`).getByRole('button').first().click();
    await expect.poll(() => changes(frame), { timeout: 20_000 }).toContain('shown');
  });

  it('puts words into the draft as they are, and nothing is sent', async () => {
    const frame = await openTicket();
    const words = 'We are sorry & will\n<b>call</b> "you"';
    value(await ask(frame, 'insertReply', words));
    await expect.poll(async () => value(await ask(frame, 'front')).draft, { timeout: 20_000 }).toBe(words);
    const { comments } = await call<{ comments: { body: string }[] }>('GET', `/api/v2/tickets/${front}/comments.json`);
    expect(comments.some(({ body }) => body.includes('sorry'))).toBe(false);
  });

  it('is given the height that it asks for', async () => {
    const frame = await openTicket();
    value(await ask(frame, 'fitHeight', 432));
    await expect.poll(() => frame.evaluate(() => window.innerHeight), { timeout: 20_000 }).toBe(432);
  });

  it('tells nothing after the watch has ended', async () => {
    const frame = await openTicket();
    await frame.evaluate(() => window.probe?.stopWatching());
    const before = await changes(frame);
    await call('POST', '/workbench/customer-writes', { ticket_id: front, body: 'Still there?', channel: 'email' });
    await expect
      .poll(async () => value(await ask(frame, 'front')).facts?.messages?.at(-1)?.text, { timeout: 20_000 })
      .toBe('Still there?');
    expect(await changes(frame)).toEqual(before);
  });

  it('waits on a new ticket until a requester is chosen', async () => {
    const frame = await openTicket('tickets/new');
    expect(value(await ask(frame, 'front'))).not.toHaveProperty('facts');
    const field = opened?.page.locator('[data-test-id="tab-page"][data-front="true"]').getByRole('combobox').first();
    await field?.fill('Kim');
    await opened?.page.getByRole('option', { name: /Kim Minji/ }).click();
    await expect.poll(() => changes(frame), { timeout: 20_000 }).toContain('requester');
    const { facts } = value(await ask(frame, 'front'));
    expect(facts?.customer).toMatchObject({ id: customer, name: 'Kim Minji' });
    expect(facts?.ticket).not.toHaveProperty('id');
  });
});
