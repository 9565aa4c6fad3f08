import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from '../../workbench/server/serve';
import { launchBrowser } from '../support/browser';
import type { Client, Result } from '../workbench/zaf/harness';

/** What the test app leaves on its window; only functions that run in its frame may use it. */
declare const client: Client;
declare const ZAFClient: { init(): Client };
declare const heard: unknown[];

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-zaf-'));
const appPage = `<!doctype html><title>Test app</title>
<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
<script src="main.js"></script>`;
const files = {
  'page/index.html':
    '<!doctype html><title>Host</title><script type="module" src="/assets/host.js"></script><body></body>',
  'app/manifest.json': '{}',
  'app/assets/sidebar/index.html': appPage,
  'app/assets/sidebar/main.js': 'var heard = []; var client = ZAFClient.init();',
  'app/assets/modal.html': appPage.replace('main.js', 'sidebar/main.js'),
};
const manifest = {
  name: 'Test app',
  version: '3.2.1',
  parameters: [{ name: 'limit', type: 'number', default: 5 }],
  location: {
    support: {
      ticket_sidebar: { url: 'assets/sidebar/index.html?mode=full', flexible: true },
      background: 'assets/sidebar/index.html',
    },
  },
};

let workbench: Workbench;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(folder, 'page/assets'),
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'zaf-protocol/host-page.ts'),
        formats: ['es'],
        fileName: () => 'host.js',
      },
    },
  });
  const app = { id: 1, name: 'Test app', dir: join(folder, 'app'), manifest };
  workbench = await startWorkbench({ port: 0, apps: [app], pageDir: join(folder, 'page') });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${workbench.url}/agent/`);
  await page.waitForFunction(() => window.bench !== undefined);
});

afterEach(async () => {
  await page.close();
});

const open = async (
  location: 'ticket_sidebar' | 'background',
  tab?: string,
): Promise<{ guid: string; frame: Frame }> => {
  const guid = await page.evaluate(([where, key]) => window.bench.open(where, key), [location, tab] as const);
  const frame = await frameOf(guid);
  await frame.evaluate(() => client.context());
  return { guid, frame };
};

/** The frame once its app has started. */
const frameOf = async (guid: string): Promise<Frame> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = page.frame({ name: guid });
    if (frame !== null && (await frame.evaluate(() => 'client' in globalThis).catch(() => false))) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('the frame did not start');
};

const problems = (): Promise<readonly unknown[]> => page.evaluate(() => [...window.bench.host.problems()]);

describe('the host in a real browser', () => {
  it('registers a frame of another origin and answers the SDK in it', async () => {
    const { guid, frame } = await open('ticket_sidebar', 'ticket-17');
    const address = new URL(frame.url());
    expect(address.hostname).toBe('localhost');
    expect(new URL(page.url()).hostname).toBe('127.0.0.1');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      mode: 'full',
      app_guid: guid,
      colorScheme: 'light',
    });
    expect(await frame.evaluate(() => client.metadata())).toMatchObject({
      appId: 1,
      name: 'Test app',
      version: '3.2.1',
      settings: { limit: 5 },
    });
    expect(await frame.evaluate(() => client.get(['ticket.requester.name', 'ticket.mood']))).toEqual({
      'ticket.requester.name': 'Mina',
      errors: { 'ticket.mood': { name: 'Error', message: 'No such Api', path: 'ticket.mood' } },
    });
    expect(complaints).toEqual([]);
  });

  it('registers a frame that was loaded anew and finds nothing wrong with it', async () => {
    const { guid, frame } = await open('ticket_sidebar', 'ticket-17');
    for (let round = 0; round < 2; round += 1) {
      await frame.evaluate(() => location.reload()).catch(() => {});
      await page.waitForTimeout(300);
      const again = await frameOf(guid);
      expect((await again.evaluate(() => client.get('ticket.id')))['ticket.id']).toBe(17);
    }
    await page.waitForTimeout(5500);
    expect(await problems()).toEqual([]);
  });

  it('flags a page that initialises its client twice', async () => {
    const { frame } = await open('ticket_sidebar', 'ticket-17');
    await frame.evaluate(() => void ZAFClient.init());
    await page.waitForTimeout(5500);
    expect(await problems()).toMatchObject([{ kind: 'double-handshake' }]);
  });

  it('does not listen to a frame that nobody registered, whatever guid it gives', async () => {
    const { frame, guid } = await open('ticket_sidebar', 'ticket-17');
    await page.evaluate((address) => {
      const stranger = document.createElement('iframe');
      stranger.name = 'stranger';
      stranger.src = address;
      document.body.append(stranger);
    }, frame.url());
    const stranger = await frameOf('stranger');
    const outcome = await stranger.evaluate(() =>
      Promise.race([
        client.context().then(() => 'answered'),
        new Promise((then) => setTimeout(() => then('silence'), 1000)),
      ]),
    );
    expect(outcome).toBe('silence');
    expect((await frame.evaluate(() => client.get('ticket.id')))['ticket.id']).toBe(17);
    expect(await page.evaluate((known) => window.bench.host.instance(known)?.tab, guid)).toBe('ticket-17');
  });

  it('passes an event from one frame to another', async () => {
    const side = await open('ticket_sidebar', 'ticket-17');
    const back = await open('background');
    await side.frame.evaluate(async () => {
      client.on('band', (data: unknown) => heard.push(data));
      await client.get('ticket.id');
    });
    await back.frame.evaluate((guid) => client.instance(guid).trigger('band', { band: 'watch' }), side.guid);
    await side.frame.waitForFunction(() => heard.length > 0);
    expect(await side.frame.evaluate(() => heard)).toEqual([{ band: 'watch' }]);
  });

  it('opens a modal in a frame of its own, which closes itself', async () => {
    const { frame } = await open('ticket_sidebar', 'ticket-17');
    const answer = await frame.evaluate(() =>
      client.invoke('instances.create', { location: 'modal', url: 'assets/modal.html' }),
    );
    const guid = (answer['instances.create'] as { instanceGuid: string }[])[0]?.instanceGuid ?? '';
    const modal = await frameOf(guid);
    expect(await modal.evaluate(() => client.context())).toMatchObject({
      location: 'modal',
      instanceGuid: guid,
    });
    await frame.evaluate(async (child) => {
      client.instance(child).on('modal.close', () => heard.push('closed'));
      await client.get('ticket.id');
    }, guid);
    await modal.evaluate(() => void client.invoke('destroy'));
    await frame.waitForFunction(() => heard.length > 0);
    expect(page.frame({ name: guid })).toBeNull();
  });

  it('lets a hook in the frame stop the save', async () => {
    const { frame } = await open('ticket_sidebar', 'ticket-17');
    await frame.evaluate(async () => {
      client.on('ticket.save', () => Promise.reject('Say sorry first'));
      await client.get('ticket.id');
    });
    const verdict = await page.evaluate(() => window.bench.host.beforeSave('ticket-17'));
    expect(verdict).toEqual({ ok: false, message: 'Test app: Say sorry first' });
  });

  it('runs requests of the frame against the REST API as the signed-in person', async () => {
    const { frame } = await open('ticket_sidebar', 'ticket-17');
    const me = (await frame.evaluate(() => client.request('/api/v2/users/me.json'))) as Result;
    expect(me.user).toMatchObject({ role: 'agent' });
    const missing = await frame.evaluate(() => client.request('/api/v2/tickets/999.json').catch((e) => e));
    expect(missing).toMatchObject({ status: 404, responseJSON: { error: 'RecordNotFound' } });
  });

  it.each<[string, Record<string, unknown>]>([
    ['429', { status: 429 }],
    ['403', { status: 403 }],
    ['500-html', { status: 500 }],
    ['garbage', { status: 200 }],
    ['drop', { status: 0, statusText: 'error' }],
  ])('fails a request that meets the fault %s', async (fault, expected) => {
    const { frame } = await open('ticket_sidebar', 'ticket-17');
    await page.evaluate((kind) => {
      window.bench.headers = { 'x-workbench-fault': kind };
    }, fault);
    const reason = await frame.evaluate(() =>
      client.request({ url: '/api/v2/users/me.json', autoRetry: false }).then(
        () => 'no failure',
        (error: unknown) => error,
      ),
    );
    expect(reason).toMatchObject(expected);
  });
});
