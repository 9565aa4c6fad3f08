import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appFrame, heardOf, startTestApp, type TestAppBench, visible } from '../support/test-app';
import type { Client } from '../workbench/zaf/harness';

declare const client: Client;

let bench: TestAppBench;
let page: Page;
let ticket: number;

beforeAll(async () => {
  bench = await startTestApp();
}, 180_000);
afterAll(() => bench?.close());

beforeEach(async () => {
  ticket = await bench.makeTicket();
  ({ page } = await bench.open({ as: 'agent', ticket }));
});

const usual = { frameStorage: 'allowed', idleFrames: 'kept', willDestroy: false, conversationEvents: 'all' };
afterEach(() => bench.call('PUT', '/workbench/switches', usual));
const turn = (switches: Record<string, unknown>): Promise<unknown> =>
  bench.call('PUT', '/workbench/switches', switches);

const mark = async (location: string): Promise<void> => {
  const frame = await appFrame(page, location);
  await frame.evaluate(() => void Object.assign(window, { marked: true }));
};
const isMarked = async (location: string): Promise<boolean> =>
  (await appFrame(page, location)).evaluate(() => 'marked' in window);

describe('storage of third parties', () => {
  it('denied, throws at every use and keeps no cookies', async () => {
    const use = async (): Promise<unknown> =>
      (await appFrame(page, 'ticket_sidebar')).evaluate(() => {
        const attempt = (name: 'localStorage' | 'sessionStorage' | 'indexedDB'): string => {
          try {
            return typeof window[name];
          } catch (error) {
            return (error as Error).name;
          }
        };
        // biome-ignore lint/suspicious/noDocumentCookie: apps in the wild use it
        document.cookie = 'seen=1; SameSite=None; Secure; Partitioned';
        return [attempt('localStorage'), attempt('sessionStorage'), attempt('indexedDB'), document.cookie];
      });
    const allowed = ['object', 'object', 'object', 'seen=1'];
    expect(await use()).toEqual(allowed);
    await turn({ frameStorage: 'denied' });
    await expect.poll(use).toEqual(['SecurityError', 'SecurityError', 'SecurityError', '']);
    await turn({ frameStorage: 'allowed' });
    await expect.poll(use).toEqual(allowed);
  });
});

describe('frames', () => {
  it('that are pinned are loaded anew and cannot be folded', async () => {
    await mark('ticket_sidebar');
    await visible(page, 'pin-app').click();
    await expect.poll(() => isMarked('ticket_sidebar')).toBe(false);
    expect(await visible(page, 'collapse-app').count()).toBe(0);
    await mark('ticket_sidebar');
    await page.reload();
    expect(await visible(page, 'tray-app').getAttribute('data-pinned')).toBe('true');
    await visible(page, 'pin-app').click();
    await visible(page, 'collapse-app').waitFor();
  });

  it('of tickets behind are kept, or loaded anew when they come back', async () => {
    const back = async (): Promise<void> => {
      await page.locator('[data-test-id="nav-views"]').click();
      await visible(page, 'ticket-tab').click();
    };
    await mark('ticket_sidebar');
    await back();
    expect(await isMarked('ticket_sidebar')).toBe(true);
    await turn({ idleFrames: 'unloaded' });
    await expect
      .poll(async () => {
        await back();
        return isMarked('ticket_sidebar');
      })
      .toBe(false);
  });

  it('hear app.willDestroy before they go, where the account tells it', async () => {
    await turn({ willDestroy: true });
    const frame = await appFrame(page, 'ticket_sidebar');
    const background = await appFrame(page, 'background');
    await frame.evaluate(async () => {
      const { instances } = await client.get('instances');
      const found = Object.values(instances as Record<string, { instanceGuid: string; location: string }>);
      const guid = found.find(({ location }) => location === 'background')?.instanceGuid ?? '';
      client.on('app.willDestroy', () => client.instance(guid).trigger('app.willDestroy', 'the sidebar goes'));
    });
    await page.getByRole('button', { name: /^Close #/ }).click();
    await expect.poll(() => heardOf(background, 'app.willDestroy')).toEqual(['the sidebar goes']);
    await expect.poll(() => page.locator('iframe[data-location="ticket_sidebar"]').count()).toBe(0);
  });
});

describe('a deep link into a nav_bar app', () => {
  it('hands the rest of the address to the app, when it is opened and later', async () => {
    await page.goto(`${bench.workbench.url}/agent/apps/test-app/tuning/limits`);
    const frame = await appFrame(page, 'nav_bar');
    await expect
      .poll(() => heardOf(frame, 'app.route.changed'))
      .toEqual([{ appRoute: 'tuning/limits', appTitle: 'Test app', appParams: ['tuning', 'limits'] }]);
    await frame.evaluate(() => client.invoke('routeTo', 'nav_bar', 'test-app', 'causes'));
    await expect
      .poll(async () => (await heardOf(frame, 'app.route.changed')).at(-1))
      .toMatchObject({ appParams: ['causes'] });
  });
});

describe('an app in the editor', () => {
  it('opens above its button, inserts at the cursor; Escape or the app itself closes it', async () => {
    await visible(page, 'composer-text').click();
    await page.keyboard.type('Hello ');
    await visible(page, 'editor-app').click();
    const frame = await appFrame(page, 'ticket_editor');
    await frame.evaluate(() => client.invoke('ticket.editor.insert', 'there'));
    await expect.poll(() => visible(page, 'composer-text').textContent()).toContain('there');
    await frame.evaluate(() => client.invoke('resize', { width: 2000, height: 40 }));
    await expect
      .poll(async () => (await visible(page, 'app-frame').last().boundingBox())?.height ?? 0)
      .toBeGreaterThanOrEqual(98);
    const shown = () => page.locator('iframe[data-location="ticket_editor"]:visible').count();
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBe(0);
    await visible(page, 'editor-app').click();
    await expect.poll(shown).toBe(1);
    await frame.evaluate(() => client.invoke('app.close'));
    await expect.poll(shown).toBe(0);
  });
});

describe('ticket.conversation.changed', () => {
  it('comes for e-mail, or leaves it to ticket.comments.changed', async () => {
    const frame = await appFrame(page, 'ticket_sidebar');
    const write = (body: string): Promise<unknown> =>
      bench.call('POST', '/workbench/customer-writes', { ticket_id: ticket, body });
    await write('And now?');
    await expect.poll(async () => (await heardOf(frame, 'ticket.conversation.changed')).length).toBe(1);
    await turn({ conversationEvents: 'sessions' });
    await page.locator('[data-test-id="nav-admin"]').click();
    await page.getByRole('link', { name: 'Conditions' }).click();
    await expect.poll(() => visible(page, 'switch-conversationEvents').inputValue()).toBe('sessions');
    await write('Hello?');
    await expect.poll(async () => (await heardOf(frame, 'ticket.comments.changed')).length).toBe(2);
    expect(await heardOf(frame, 'ticket.conversation.changed')).toHaveLength(1);
  });
});
