import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOpenTickets } from '../support/open-tickets';
import { startTestWorkbench, type TestWorkbench } from '../support/workbench';

const OPEN = 2_000;
const CUSTOMERS = 1_000;

let desk: TestWorkbench;
const set = (switches: object) => desk.call('PUT', '/workbench/switches', switches);

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  await set({ rateLimit: 0, endpointLimits: false });
  await importOpenTickets(desk.call, { open: OPEN, customers: CUSTOMERS, now: Date.now() });
  await set({ plan: 'enterprise', endpointLimits: true });
}, 300_000);
afterAll(() => desk?.close());

const boardIn = (page: Page): Frame | undefined => page.frames().find((each) => each.url().includes('/assets/board/'));

async function openBoard(allow: readonly RegExp[] = []) {
  const { page } = await desk.openPage({ as: 'admin', allow });
  await page.locator('[data-test-id="nav-bar-app"]').first().click();
  await expect.poll(() => boardIn(page) !== undefined, { timeout: 30_000 }).toBe(true);
  return { page, frame: boardIn(page) as Frame };
}

const rows = (frame: Frame) => frame.locator('[data-ticket][data-band]');
const phase = (frame: Frame) => frame.locator('[data-phase]').getAttribute('data-phase');
const becomes = (frame: Frame, wanted: string) => expect.poll(() => phase(frame), { timeout: 90_000 }).toBe(wanted);
const requests = async (frame: Frame): Promise<number> =>
  Number(/\d+/.exec((await frame.locator('.status-cost').textContent()) ?? '')?.[0]);

describe('the board over thousands of open tickets', () => {
  it('shows the first rows while the list still comes in, and is complete within its requests', async () => {
    await set({ fault: 'later-pages' });
    const { frame } = await openBoard([/500/]);
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

  it('has few rows in the page, and goes to the last of all by one key', async () => {
    const { page, frame } = await openBoard();
    await becomes(frame, 'ready');
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
  });

  it('says when it goes on after a 429 in the middle, and does', async () => {
    await set({ latencyMs: 800 });
    const { frame } = await openBoard([/429/]);
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
    await set({ latencyMs: 800 });
    const { page, frame } = await openBoard();
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
    const { frame } = await openBoard([/429/]);
    await frame.locator('[data-waiting="rate-limited"]').waitFor({ timeout: 30_000 });
    await frame.locator('[data-action="stop"]').click();
    await becomes(frame, 'stopped');
    await set({ fault: 'none' });
    expect(await frame.locator('[data-waiting]').count()).toBe(0);
    await frame.locator('[data-action="resume"]').click();
    await becomes(frame, 'ready');
  });
});
