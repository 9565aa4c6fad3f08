import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { pageDir } from '../../workbench/build';
import { startWorkbench, type Workbench } from '../../workbench/server/serve';
import { launchBrowser } from '../support/browser';
import { call as callAt } from '../support/call';
import { openRecordedPage } from '../support/page';
import type { Client } from '../workbench/zaf/harness';

/** What the test app leaves on its window; only functions that run in its frame may use it. */
declare const client: Client;
declare const heard: string[];

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-workspace-'));
const appPage = `<!doctype html><html lang="en"><title>Test app</title>
<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
<script src="main.js"></script><body style="margin:0"><p>Test app</p></body></html>`;
const files = {
  'assets/app.html': appPage,
  'assets/main.js': `var heard = []; var client = ZAFClient.init();
    for (const name of ['app.activated', 'app.deactivated', 'modal.close', 'ticket.updated', 'ticket.submit.done', 'colorScheme.changed'])
      client.on(name, () => heard.push(name));`,
  'assets/icon_top_bar.svg': `<svg xmlns="http://www.w3.org/2000/svg">
    <symbol id="default" viewBox="0 0 18 18"><circle cx="9" cy="9" r="4"/></symbol>
    <symbol id="alarm" viewBox="0 0 18 18"><rect width="18" height="18" onclick="alert(1)"/></symbol></svg>`,
  'assets/icon_nav_bar.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><path d="M1 1h16v16z"/></svg>',
  // One transparent pixel.
  'assets/logo-small.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
};
const manifest = {
  name: 'Test app',
  version: '1.0.0',
  parameters: [],
  location: {
    support: {
      ticket_sidebar: 'assets/app.html',
      new_ticket_sidebar: 'assets/app.html',
      top_bar: 'assets/app.html',
      nav_bar: 'assets/app.html',
      background: 'assets/app.html',
    },
  },
};

let workbench: Workbench;
let browser: Browser;
let page: Page;
let ticket: number;

const call = <T>(method: string, path: string, body?: unknown, token?: string): Promise<T> =>
  callAt(workbench.url, method, path, body, token);

const makeTicket = async (subject: string): Promise<number> => {
  const body = { ticket: { subject, requester: { name: 'Kim', email: 'kim@example.com' }, comment: { body: 'Help' } } };
  return (await call<{ ticket: { id: number } }>('POST', '/api/v2/tickets.json', body)).ticket.id;
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  workbench = await startWorkbench({ port: 0, apps: [{ id: 3, name: 'Test app', dir: folder, manifest }], pageDir });
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  ticket = await makeTicket('Doubled VAT');
  const opened = await openRecordedPage(browser, `${workbench.url}/agent/tickets/${ticket}?as=agent`);
  onTestFinished(opened.finish);
  page = opened.page;
});

const part = (id: string): Locator => page.locator(`[data-test-id="${id}"]:visible`);

/** The frame of an app once its client is registered. */
const frameIn = async (location: string, index = 0): Promise<Frame> => {
  const element = await page.locator(`iframe[data-location="${location}"]`).nth(index).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame in ${location}.`);
  await frame.waitForFunction(() => typeof client !== 'undefined');
  await frame.evaluate(() => client.get('currentUser.id'));
  return frame;
};

describe('an app in the tray', () => {
  it('is as high as it asks for', async () => {
    const frame = await frameIn('ticket_sidebar');
    for (const [asked, given] of [
      ['333px', 333],
      [210, 210],
    ] as const) {
      await frame.evaluate((height) => client.invoke('resize', { height }), asked);
      await expect.poll(async () => (await part('app-frame').boundingBox())?.height).toBe(given);
    }
  });

  it('changes the open form and nothing else', async () => {
    const frame = await frameIn('ticket_sidebar');
    await frame.evaluate(() => client.set('ticket.status', 'solved'));
    await frame.evaluate(() => client.invoke('ticket.tags.add', 'vat'));
    await page.getByRole('button', { name: 'Submit as Solved' }).waitFor();
    await page.locator('[data-test-id="tag"][data-tag="vat"]').waitFor();
    await frame.evaluate(() => client.set('ticketFields:priority.label', 'How soon'));
    await frame.evaluate(() => client.invoke('ticketFields:priority.optionValues.0.hide'));
    const options = page.getByLabel('How soon').locator('option:not([hidden]):not([value=""])');
    await expect.poll(() => options.allTextContents()).toEqual(['Normal', 'High', 'Urgent']);
    const stored = await call<{ ticket: { status: string } }>('GET', `/api/v2/tickets/${ticket}.json`);
    expect(stored.ticket.status).not.toBe('solved');
  });

  it('writes at the cursor of the draft, without its scripts', async () => {
    const frame = await frameIn('ticket_sidebar');
    await part('composer-text').click();
    await page.keyboard.type('Dear Kim, goodbye');
    for (let step = 0; step < 'goodbye'.length; step += 1) await page.keyboard.press('ArrowLeft');
    await frame.evaluate(() => client.invoke('ticket.editor.insert', '<b onclick="alert(1)">we are sorry, </b>'));
    await expect.poll(() => part('composer-text').textContent()).toBe('Dear Kim, we are sorry, goodbye');
    expect(await part('composer-text').locator('[onclick]').count()).toBe(0);
    expect(await frame.evaluate(() => client.get('comment.text'))).toMatchObject({
      'comment.text': expect.stringContaining('we are sorry'),
    });
  });

  it('stops a save with its own reason, and the draft stays', async () => {
    const frame = await frameIn('ticket_sidebar');
    await frame.evaluate(() => void client.on('ticket.save', () => 'Say sorry first.'));
    await part('composer-text').click();
    await page.keyboard.type('Done.');
    await part('composer-submit').click();
    await page.getByText('Say sorry first.').waitFor();
    expect(await part('message').count()).toBe(1);
    expect(await part('composer-text').textContent()).toBe('Done.');
  });

  it('hears what others do to the ticket, and that it was submitted', async () => {
    const frame = await frameIn('ticket_sidebar');
    await call('POST', '/workbench/customer-writes', { ticket_id: ticket, body: 'And now?' });
    await frame.waitForFunction(() => heard.includes('ticket.updated'));
    await part('composer-text').click();
    await page.keyboard.type('Done.');
    await part('composer-submit').click();
    await frame.waitForFunction(() => heard.includes('ticket.submit.done'));
  });

  it('hears when its tab comes to the front and leaves it', async () => {
    const frame = await frameIn('ticket_sidebar');
    await page.locator('[data-test-id="nav-views"]').click();
    await frame.waitForFunction(() => heard.includes('app.deactivated'));
    const before = await frame.evaluate(() => heard.filter((name) => name === 'app.activated').length);
    await part('ticket-tab').click();
    await frame.waitForFunction((count) => heard.filter((name) => name === 'app.activated').length > count, before);
  });

  it('is loaded anew by "Reload all apps", and keeps its place', async () => {
    const before = await frameIn('ticket_sidebar');
    await before.evaluate(() => Object.assign(window, { marked: true }));
    await part('reload-apps').click();
    await expect.poll(async () => (await frameIn('ticket_sidebar')).evaluate(() => 'marked' in window)).toBe(false);
    const frame = await frameIn('ticket_sidebar');
    expect(await frame.evaluate(() => client.get('ticket.id'))).toMatchObject({ 'ticket.id': ticket });
  });

  it('shows a line to the agent and goes to another ticket', async () => {
    const other = await makeTicket('Another one');
    const frame = await frameIn('ticket_sidebar');
    await frame.evaluate(() => client.invoke('notify', 'Three promises are open', 'alert', { sticky: true }));
    await part('toast').getByText('Three promises are open').waitFor();
    await frame.evaluate((id) => client.invoke('routeTo', 'ticket', id), other);
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/agent/tickets/${other}`);
  });

  it('opens a modal that Escape closes', async () => {
    const frame = await frameIn('ticket_sidebar');
    await frame.evaluate(async () => {
      const made = await client.invoke('instances.create', { location: 'modal', url: 'assets/app.html' });
      const [{ instanceGuid }] = made['instances.create'] as [{ instanceGuid: string }];
      client.instance(instanceGuid).on('modal.close', () => heard.push('closed'));
    });
    await part('app-modal').waitFor();
    const modal = await frameIn('modal');
    expect(await modal.evaluate(() => client.context())).toMatchObject({ location: 'modal' });
    await page.keyboard.press('Escape');
    await part('app-modal').waitFor({ state: 'detached' });
    await frame.waitForFunction(() => heard.includes('closed'));
  });

  it('follows the colours of the workspace', async () => {
    const frame = await frameIn('ticket_sidebar');
    await part('person-menu').click();
    await part('theme-dark').click();
    await frame.waitForFunction(() => heard.includes('colorScheme.changed'));
    expect(await frame.evaluate(() => client.get('colorScheme'))).toMatchObject({ colorScheme: 'dark' });
  });

  it('sits beside a new ticket too', async () => {
    await part('new-ticket').click();
    const frame = await frameIn('new_ticket_sidebar');
    expect(await frame.evaluate(() => client.get('ticket.isNew'))).toMatchObject({ 'ticket.isNew': true });
    await part('new-subject').fill('Called');
    expect(await frame.evaluate(() => client.get('ticket.subject'))).toMatchObject({ 'ticket.subject': 'Called' });
  });
});

describe('an app in the bars', () => {
  it('changes its icon from the background while its pane is not loaded', async () => {
    const background = await frameIn('background');
    expect(await page.locator('iframe[data-location="top_bar"]').count()).toBe(0);
    await background.evaluate(async () => {
      const result = await client.get('instances');
      const instances = result.instances as Record<string, { location: string }>;
      const [guid = ''] = Object.keys(instances).filter((key) => instances[key]?.location === 'top_bar');
      await client.instance(guid).set('iconSymbol', 'alarm');
    });
    await expect.poll(() => part('top-bar-app').getAttribute('data-symbol')).toBe('alarm');
    expect(await part('top-bar-app').locator('svg rect').count()).toBe(1);
    expect(await part('top-bar-app').locator('[onclick]').count()).toBe(0);
  });

  it('loads its pane when it is first opened and keeps it', async () => {
    await part('top-bar-app').click();
    const frame = await frameIn('top_bar');
    await frame.evaluate(() => Object.assign(window, { marked: true }));
    await frame.evaluate(() => client.invoke('popover', { width: 400, height: 222 }));
    await expect.poll(async () => (await part('top-bar-pane').boundingBox())?.width).toBe(400);
    await frame.evaluate(() => client.invoke('popover', 'hide'));
    await expect.poll(() => part('top-bar-pane').count()).toBe(0);
    await part('top-bar-app').click();
    expect(await (await frameIn('top_bar')).evaluate(() => 'marked' in window)).toBe(true);
  });

  it('has a page of its own at an address', async () => {
    await part('nav-bar-app').click();
    expect(new URL(page.url()).pathname).toBe('/agent/apps/test-app');
    const frame = await frameIn('nav_bar');
    expect(await frame.evaluate(() => client.context())).toMatchObject({ location: 'nav_bar' });
    await page.locator('[data-test-id="nav-views"]').click();
    expect(await part('app-frame').count()).toBe(0);
  });
});
