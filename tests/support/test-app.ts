import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { pageDir } from '../../workbench/build';
import { startWorkbench, type Workbench } from '../../workbench/server/serve';
import { launchBrowser } from './browser';
import { call } from './call';
import { openRecordedPage, type PageOptions, workspaceAddress } from './page';
import { type Files, zip } from './zip';

/** What happened to the test app, oldest first: the event and its first argument. */
export type Heard = readonly [name: string, argument: unknown][];

const events = [
  'api_notification.order',
  'app.registered',
  'app.activated',
  'app.deactivated',
  'app.route.changed',
  'app.willDestroy',
  'comment.text.changed',
  'ticket.conversation.changed',
  'ticket.comments.changed',
  'ticket.editor.capabilities.changed',
  'ticket.priority.changed',
  'ticket.updated',
  'ticket.viewers.changed',
  'voice.dialout',
  'voice.error',
];

const page = `<!doctype html><html lang="en"><head><title>Test app</title>
<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js"></script>
<script src="main.js"></script></head><body style="margin:0"><p>Test app</p></body></html>`;

const script = `var heard = []; var client = ZAFClient.init();
${JSON.stringify(events)}.forEach(function (name) { client.on(name, function (data) { heard.push([name, data]); }); });`;

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><path d="M1 1h16v16z"/></svg>';

/** The small logo: one transparent pixel. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

const locations = [
  ...['ticket_sidebar', 'new_ticket_sidebar', 'user_sidebar', 'organization_sidebar'],
  ...['ticket_editor', 'top_bar', 'nav_bar', 'background'],
];

/** The manifest of the test app, with changes. */
export const testManifest = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Test app',
  author: { name: 'Tess', email: 'tess@example.com' },
  version: '1.0.0',
  defaultLocale: 'en',
  private: true,
  frameworkVersion: '2.0',
  parameters: [{ name: 'limit', type: 'number', default: 5 }],
  location: { support: Object.fromEntries(locations.map((name) => [name, { url: 'assets/app.html' }])) },
  ...changes,
});

/** A package that Zendesk would take; files may be put in the place of its own. */
export const testPackage = (files: Files = {}): Files => ({
  'manifest.json': JSON.stringify(testManifest()),
  'translations/en.json': JSON.stringify({ app: { name: 'Test app', parameters: { limit: { label: 'Limit' } } } }),
  'assets/app.html': page,
  'assets/main.js': script,
  'assets/icon_top_bar.svg': icon,
  'assets/icon_nav_bar.svg': icon,
  'assets/icon_ticket_editor.svg': icon,
  'assets/logo.png': logo,
  'assets/logo-small.png': logo,
  ...files,
});

/** The same as a zip. */
export const testZip = (files: Files = {}): Buffer => zip(testPackage(files));

/** A workbench without a demo company in which the test app is installed, and a browser. */
export interface TestAppBench {
  readonly workbench: Workbench;
  /** The server ends and begins again on the same data at the same address, while browsers stay open. */
  restart(whileDown?: () => Promise<void>): Promise<void>;
  call<T = unknown>(method: string, path: string, body?: unknown, token?: string): Promise<T>;
  makeTicket(properties?: Record<string, unknown>): Promise<number>;
  /** A page in a browser context of its own, as a person of their own computer has. */
  open(options: PageOptions): Promise<{ readonly page: Page; close(): Promise<void> }>;
  close(): Promise<void>;
}

export const startTestApp = async ({ files = {} }: { readonly files?: Files } = {}): Promise<TestAppBench> => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-test-app-'));
  for (const [path, content] of Object.entries(testPackage(files))) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const app = { id: 3, name: 'Test app', dir: folder, manifest: testManifest() };
  const data = mkdtempSync(join(tmpdir(), 'evenkeel-test-data-'));
  const start = (port: number): Promise<Workbench> =>
    startWorkbench({ port, apps: [app], pageDir, dataDir: join(data, 'data') });
  let workbench = await start(0);
  const browser: Browser = await launchBrowser();
  const bench: TestAppBench = {
    get workbench() {
      return workbench;
    },
    async restart(whileDown) {
      await workbench.close();
      await whileDown?.();
      workbench = await start(Number(new URL(workbench.url).port));
    },
    call: (method, path, body, token) => call(workbench.url, method, path, body, token),
    async makeTicket(properties = {}) {
      const ticket = {
        subject: 'Doubled VAT',
        requester: { name: 'Kim', email: 'kim@example.com' },
        comment: { body: 'Help' },
        ...properties,
      };
      return (await bench.call<{ ticket: { id: number } }>('POST', '/api/v2/tickets.json', { ticket })).ticket.id;
    },
    async open(options) {
      const opened = await openRecordedPage(browser, workspaceAddress(workbench.url, options), options);
      onTestFinished(opened.finish);
      return { page: opened.page, close: opened.finish };
    },
    async close() {
      await browser.close();
      await workbench.close();
      for (const made of [folder, data]) rmSync(made, { recursive: true, force: true });
    },
  };
  return bench;
};

/** The frame of the test app once its client is registered; a frame that is just being loaded anew is waited for. */
export const appFrame = async (page: Page, location: string, index = 0): Promise<Frame> => {
  let last: unknown;
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    try {
      const element = await page.locator(`iframe[data-location="${location}"]`).nth(index).elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`There is no frame in ${location}.`);
      await frame.waitForFunction('typeof client !== "undefined"');
      await frame.evaluate('client.get("currentUser.id").then(() => undefined)');
      return frame;
    } catch (error) {
      last = error;
    }
  }
  throw last;
};

/** What the app in the frame heard of an event so far. */
export const heardOf = async (frame: Frame, name: string): Promise<readonly unknown[]> =>
  ((await frame.evaluate('heard')) as Heard).filter(([event]) => event === name).map(([, argument]) => argument);

/** A part of the page that is on the screen. */
export const visible = (page: Page, id: string) => page.locator(`[data-test-id="${id}"]:visible`);
