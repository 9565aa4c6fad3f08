import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { becomes, boardOf } from '../support/board-page';
import { launchBrowser } from '../support/browser';
import { call } from '../support/call';
import { axe, type OpenedPage, openRecordedPage, type PageOptions, workspaceAddress } from '../support/page';
import { type Server, startServer } from '../support/server';
import { tell } from '../support/sidebar-story';
import { fits, patient, settle, settled } from './sidebar-frame';

/** A workbench that can be ended and started again on the same data, and people in browsers of their own. */
async function openHouse(settings: (field: number) => Record<string, unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-flags-'));
  const begin = (): Promise<Server> => startServer(join(folder, 'data'), { SEED: 'none' });
  let server = await begin();
  const ask = <T = unknown>(method: string, path: string, body?: unknown, token?: string) =>
    call<T>(server.url, method, path, body, token);
  const browsers: Browser[] = [];
  const pages: OpenedPage[] = [];
  const given = { type: 'textarea', title: 'Story of flags' };
  const field = (
    await ask<{ ticket_field: { id: number } }>('POST', '/api/v2/ticket_fields.json', { ticket_field: given })
  ).ticket_field.id;
  const { installations } = await ask<{ installations: { id: number }[] }>('GET', '/api/v2/apps/installations.json');
  await ask('PUT', `/api/v2/apps/installations/${installations[0]?.id}.json`, {
    settings: { supervisor_groups: await supervisors(ask), ...settings(field) },
  });
  const inBrowser = async (options: PageOptions): Promise<OpenedPage> => {
    const browser = await launchBrowser();
    browsers.push(browser);
    const opened = await openRecordedPage(browser, workspaceAddress(server.url, options), options);
    pages.push(opened);
    return opened;
  };
  const desk = { call: ask } as Parameters<typeof tell>[0];
  return {
    legal: (name: string) =>
      tell(desk, { name, email: `${name.replaceAll(' ', '.').toLowerCase()}@customers.example` }, [
        {
          subject: 'Lamp arrived broken',
          status: 'open',
          said: [
            { by: 'customer', hoursAgo: 5, text: 'The lamp arrived broken.' },
            { by: 'agent', hoursAgo: 4, text: 'I am sorry that the lamp arrived broken. Could you send a photo?' },
            { by: 'customer', hoursAgo: 2, text: 'No more photos. You will hear from my lawyer.' },
          ],
        },
      ]),
    /** Opens a ticket in a browser of its own, with nothing stored in it. */
    async open(options: PageOptions): Promise<{ page: Page; sidebar: Frame }> {
      const opened = await inBrowser(options);
      const sidebar = await opened.frame('sidebar');
      await settled(sidebar);
      return { page: opened.page, sidebar };
    },
    /** Opens the board in a browser of its own. */
    async board(options: PageOptions): Promise<Frame> {
      const { page } = await inBrowser(options);
      await page.locator('[data-test-id="nav-bar-app"]').first().click();
      const frame = await boardOf(page);
      await becomes(frame, 'ready');
      return frame;
    },
    /** Every browser is thrown away with all that it stored, and the workbench is ended and started again. */
    async restart(): Promise<void> {
      for (const page of pages.splice(0)) await page.finish();
      for (const browser of browsers.splice(0)) await browser.close();
      await server.end('SIGKILL');
      server = await begin();
    },
    async close(): Promise<void> {
      for (const page of pages.splice(0)) await page.finish();
      for (const browser of browsers.splice(0)) await browser.close();
      await server.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
type House = Awaited<ReturnType<typeof openHouse>>;

/** The id of a group of the supervisor's own; the admin supervises anyway. */
async function supervisors(ask: <T>(method: string, path: string, body?: unknown) => Promise<T>): Promise<string> {
  const { people } = await ask<{ people: { token: string; user: { id: number } }[] }>('GET', '/workbench/people');
  const user_id = people.find(({ token }) => token === 'supervisor-token')?.user.id;
  const group = { name: 'Team leads' };
  const made = await ask<{ group: { id: number } }>('POST', '/api/v2/groups.json', { group });
  const group_membership = { user_id, group_id: made.group.id };
  await ask('POST', '/api/v2/group_memberships.json', { group_membership });
  return String(made.group.id);
}

const flag = (frame: Frame, id: string) => frame.locator(`[data-flag="${id}"]`);
const stateOf = (frame: Frame, id: string) => flag(frame, id).getAttribute('data-flag-state');
const openFlag = async (frame: Frame, id: string): Promise<void> => {
  await flag(frame, id).locator('button.flag').click();
  await flag(frame, id).locator('[data-flag-life]').waitFor(settle);
};
const say = async (frame: Frame, scope: string, words: string): Promise<void> => {
  await frame.locator(`${scope} textarea`).fill(words);
  await frame.locator(`${scope} [data-send]`).click();
};

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

describe.each([
  ['a ticket field', (field: number) => ({ flag_store: 'tags', flag_field: String(field) })],
  ['internal notes', () => ({ flag_store: 'tags' })],
  ['a custom object', () => ({ flag_store: 'object' })],
] as const)('flags in %s', (_, settings) => {
  it('outlive every browser and a restart: the other supervisor reads who, when and why, and goes on', async () => {
    house = await openHouse(settings);
    const { ticket } = await house.legal('Orla Penhallow');
    if (settings(1).flag_store === 'object') {
      const { sidebar } = await house.open({ as: 'admin', ticket, allow: [/status of 404/] });
      await expect.poll(() => sidebar.locator('[data-flag-set-up]').textContent(), settle).toContain('This adds');
      await sidebar.locator('[data-set-up]').click();
      await expect.poll(() => sidebar.locator('.ask-for-help').textContent(), settle).toContain('Done.');
    }

    const agent = await house.open({ as: 'agent', ticket });
    await agent.sidebar.locator('[data-help-open]').click();
    await say(agent.sidebar, '[data-help]', 'The refund is above my limit & <b>urgent</b>');
    await expect.poll(() => stateOf(agent.sidebar, 'help-wanted'), patient).toBe('raised');
    await openFlag(agent.sidebar, 'legal');
    expect(await flag(agent.sidebar, 'legal').locator('[data-act]').allTextContents()).toEqual([
      'This reading is wrong',
    ]);

    await house.restart();
    // On the board the call for help comes before all else, also where no list tells of it.
    const board = await house.board({ as: 'supervisor' });
    const called = board.locator(`[data-ticket="${ticket}"][data-index="0"] .row-flag[data-flag="help-wanted"]`);
    await expect.poll(() => called.getAttribute('data-flag-state'), patient).toBe('raised');
    const first = await house.open({ as: 'supervisor', ticket });
    await expect.poll(() => stateOf(first.sidebar, 'help-wanted'), patient).toBe('raised');
    await openFlag(first.sidebar, 'help-wanted');
    await expect
      .poll(() => flag(first.sidebar, 'help-wanted').textContent(), settle)
      .toMatch(/한지수 asked for help: The refund is above my limit & <b>urgent<\/b>/);
    await flag(first.sidebar, 'help-wanted').locator('[data-act="acknowledge"]').click();
    await expect.poll(() => stateOf(first.sidebar, 'help-wanted'), patient).toBe('acknowledged');
    await openFlag(first.sidebar, 'legal');
    await flag(first.sidebar, 'legal').locator('[data-act="resolve"]').click();
    await say(first.sidebar, '[data-flag="legal"]', 'Called; a lamp is on its way');
    await expect.poll(() => stateOf(first.sidebar, 'legal'), patient).toBe('resolved');
    await fits(first.sidebar);

    await house.restart();
    const other = await house.board({ as: 'admin' });
    const seen = other.locator(`[data-ticket="${ticket}"] .row-flag[data-flag="help-wanted"]`);
    await expect.poll(() => seen.getAttribute('data-flag-state'), patient).toBe('acknowledged');
    const second = await house.open({ as: 'admin', ticket });
    await expect.poll(() => stateOf(second.sidebar, 'legal'), patient).toBe('resolved');
    await openFlag(second.sidebar, 'legal');
    await expect
      .poll(() => flag(second.sidebar, 'legal').locator('.flag-state').textContent(), settle)
      .toMatch(/^Resolved by Marcus Adeyemi, .+: Called; a lamp is on its way$/);
    await openFlag(second.sidebar, 'help-wanted');
    await expect
      .poll(() => flag(second.sidebar, 'help-wanted').locator('.flag-state').textContent(), settle)
      .toMatch(/^Seen by Marcus Adeyemi, /);
    await flag(second.sidebar, 'help-wanted').locator('[data-act="take-over"]').click();
    await expect.poll(() => stateOf(second.sidebar, 'help-wanted'), patient).toBe('taken-over');
    expect(await axe(second.sidebar)).toEqual([]);
  }, 300_000);
});
