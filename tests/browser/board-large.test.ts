import type { Frame } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { becomes, openBoard, phase, rows } from '../support/board-page';
import { importOpenTickets } from '../support/open-tickets';
import { startTestWorkbench, type TestWorkbench } from '../support/workbench';

/** Each test begins with a helpdesk that is well; limits of requests are proven elsewhere, and would be shared. */
const well = { fault: 'none', latencyMs: 0, rateLimit: 0, endpointLimits: false, plan: 'enterprise' };

function startLarge(open: number, customers: number) {
  let desk: TestWorkbench;
  const set = (switches: object) => desk.call('PUT', '/workbench/switches', switches);
  beforeAll(async () => {
    desk = await startTestWorkbench({ seeded: false });
    await set(well);
    await importOpenTickets(desk.call, { open, customers, now: Date.now() });
  }, 600_000);
  beforeEach(() => set(well));
  afterAll(() => desk?.close());
  const board = (allow: readonly RegExp[] = []) => openBoard(desk, { as: 'admin', allow });
  return { set, board };
}

const requests = async (frame: Frame): Promise<number> =>
  Number(/\d+/.exec((await frame.locator('.status-cost').textContent()) ?? '')?.[0]);

describe('the board over ten thousand open tickets', () => {
  const OPEN = 10_000;
  const CUSTOMERS = 1_000;
  const { board } = startLarge(OPEN, CUSTOMERS);

  it('is complete within its requests, has few rows in the page, and goes to the last of all by one key', async () => {
    const { page, frame } = await board();
    await becomes(frame, 'ready');
    // What changed is asked for once a minute, and a slow machine takes some.
    expect(await requests(frame)).toBeLessThanOrEqual(OPEN / 1_000 + CUSTOMERS / 50 + 3);
    expect(await frame.locator('[data-caveat]').count()).toBe(0);
    await frame.locator('[data-action="rest"]').click();
    await frame.locator(`[data-total="${OPEN}"]`).waitFor();
    await frame.locator('[data-action="rest"]').blur();
    await page.keyboard.press('End');
    const last = frame.locator(`[data-ticket][aria-posinset="${OPEN}"]`);
    await last.waitFor();
    await expect.poll(() => last.getAttribute('data-current')).toBe('true');
    expect(await last.locator('[data-row-button]').evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await rows(frame).count()).toBeLessThan(100);
    await page.keyboard.press('Home');
    await frame.locator('[data-ticket][aria-posinset="1"]').waitFor();
    expect(await rows(frame).count()).toBeLessThan(100);
  }, 240_000);
});

describe('the board of a helpdesk in trouble', () => {
  const OPEN = 1_200;
  const CUSTOMERS = 800;
  const { set, board } = startLarge(OPEN, CUSTOMERS);

  it('shows the first rows while the list still comes in, and is complete within its requests', async () => {
    await set({ fault: 'later-pages' });
    const { frame } = await board([/500/]);
    // Nothing in a list says that these need somebody: their words do, which are heard once all are listed.
    await frame.locator('[data-action="rest"]').click({ timeout: 60_000 });
    await rows(frame).first().waitFor({ timeout: 60_000 });
    expect(await phase(frame)).toBe('listing');
    await frame.locator('[data-waiting]').waitFor({ timeout: 30_000 });
    await set({ fault: 'none' });
    await becomes(frame, 'ready');
    // Two pages of the list and 50 customers to a request; the second page was asked for in vain at most three times.
    expect(await requests(frame)).toBeLessThanOrEqual(2 + CUSTOMERS / 50 + 3);
    expect(await frame.locator('[data-caveat]').count()).toBe(0);
  });

  it('says when it goes on after a 429 in the middle, and does', async () => {
    await set({ latencyMs: 1_000 });
    const { frame } = await board([/429/]);
    await rows(frame).first().waitFor({ timeout: 60_000 });
    await set({ fault: 'rate-limited', faultSeconds: 4, latencyMs: 0 });
    const waiting = frame.locator('[data-waiting="rate-limited"]');
    await waiting.waitFor({ timeout: 30_000 });
    expect(await waiting.textContent()).toMatch(/\d:\d\d/);
    expect(await rows(frame).count()).toBeGreaterThan(0);
    await set({ fault: 'none' });
    await becomes(frame, 'ready');
    expect(await frame.locator('[data-waiting]').count()).toBe(0);
  });

  it('stops in the middle, asks nothing more, and goes on from there', async () => {
    await set({ latencyMs: 1_500 });
    const { page, frame } = await board();
    await becomes(frame, 'histories');
    await frame.locator('[data-action="stop"]').click();
    await becomes(frame, 'stopped');
    await set({ latencyMs: 0 });
    const made = await requests(frame);
    await page.waitForTimeout(1_500);
    expect(await requests(frame)).toBe(made);
    expect(await rows(frame).count()).toBeGreaterThan(0);
    await frame.locator('[data-action="resume"]').click();
    await becomes(frame, 'ready');
    expect(await requests(frame)).toBeGreaterThan(made);
  });

  it('waits no longer once it is stopped while it waits', async () => {
    await set({ fault: 'rate-limited', faultSeconds: 20 });
    const { frame } = await board([/429/]);
    await frame.locator('[data-waiting="rate-limited"]').waitFor({ timeout: 30_000 });
    await frame.locator('[data-action="stop"]').click();
    await becomes(frame, 'stopped');
    await set({ fault: 'none' });
    expect(await frame.locator('[data-waiting]').count()).toBe(0);
    await frame.locator('[data-action="resume"]').click();
    await becomes(frame, 'ready');
  });

  it('waits no longer as soon as the browser has a connection again', async () => {
    await set({ fault: 'offline' });
    const { frame } = await board([/./]);
    await frame.locator('[data-waiting="offline"]').waitFor({ timeout: 30_000 });
    // The second failure in a row is waited out for fifteen seconds.
    await expect.poll(() => requests(frame), { timeout: 30_000 }).toBe(2);
    await set({ fault: 'none' });
    await frame.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(() => requests(frame), { timeout: 10_000 }).toBeGreaterThan(2);
    await becomes(frame, 'ready');
    expect(await frame.locator('[data-waiting]').count()).toBe(0);
  });
});
