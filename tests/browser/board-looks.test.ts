import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomes, boardOf, openBoard as openBoardOn, rows, slow } from '../support/board-page';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench();
}, 300_000);
afterAll(() => desk?.close());

async function openBoard(options: Parameters<TestWorkbench['openPage']>[0] = {}) {
  const opened = await openBoardOn(desk, { as: 'supervisor', ...options });
  await becomes(opened.frame, 'ready');
  return opened;
}

/** Opens the first row and waits for its whole reading. */
async function openFirst(frame: Frame): Promise<void> {
  await frame.locator('[data-row-button]').first().click();
  await isRead(frame);
}

/** The open row has come to its end, and a good one. */
const isRead = (frame: Frame): Promise<void> =>
  expect
    .poll(
      () => frame.locator('[data-reading]').evaluateAll((all) => all.map((one) => one.getAttribute('data-reading'))),
      slow,
    )
    .toEqual(['done']);

const isWideEnough = (frame: Frame) => frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe('how the board looks', () => {
  it.each([
    ['in English, by day, on a wide screen', { viewport: { width: 1440, height: 900 } }],
    [
      'in Korean, in the dark, on a middling one',
      { locale: 'ko', theme: 'dark', viewport: { width: 900, height: 800 } },
    ],
    // The bar of the workspace takes 60 pixels.
    ['on a narrow one', { viewport: { width: 380, height: 800 } }],
  ] as const)('has no fault that axe finds, and nothing beyond its edge: %s', async (_, options) => {
    const { frame } = await openBoard(options);
    await openFirst(frame);
    expect(await isWideEnough(frame)).toBe(true);
    expect(await axe(frame)).toEqual([]);
    const text = await frame.locator('body').innerText();
    expect(text).not.toMatch(/undefined|NaN|\{\{|\[object/);
    if ('locale' in options) expect(await frame.locator('h1').innerText()).toBe('Evenkeel 보드');
  });

  it('keeps what is said below one row out of the next', async () => {
    const { frame } = await openBoard();
    await openFirst(frame);
    // In one go: a row that leaves the page between two questions has no box.
    const boxes = await frame.evaluate(() =>
      [...document.querySelectorAll('[data-ticket][data-band]')].map((row) => row.getBoundingClientRect().toJSON()),
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const [index, box] of boxes.entries()) {
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1].bottom - 1);
    }
  });
});

describe('the keyboard alone', () => {
  it('finds a ticket, reads it, goes on and opens the ticket itself', async () => {
    const { page, frame } = await openBoard();
    await frame.locator('h1').click();
    await page.keyboard.press('?');
    await frame.locator('.key-help').waitFor();
    expect(await axe(frame)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await frame.locator('.key-help').count()).toBe(0);

    await page.keyboard.press('/');
    await page.keyboard.type('zzz');
    await frame.locator('[data-empty="noMatch"]').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await rows(frame).first().waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    // Ranks move while all of it is read: the row is known by its ticket.
    const current = frame.locator('[data-current="true"]');
    expect(await current.count()).toBe(1);
    const ticket = await current.getAttribute('data-ticket');
    await page.keyboard.press('Enter');
    await isRead(frame);
    expect(await frame.locator(`[data-ticket="${ticket}"] .details`).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => frame.locator('.details').count()).toBe(0);
    await page.keyboard.press('o');
    await expect.poll(() => page.url()).toContain(`/agent/tickets/${ticket}`);
  });
});

describe('a search', () => {
  it('stays in the address where it is a word, and out of it where it names a customer', async () => {
    const { page, frame } = await openBoard();
    const row = rows(frame).first();
    const subject = (await row.locator('[data-row-button]').innerText()).split(/\s+/)[0] ?? '';
    const name = (await row.locator('.row-who > span').first().innerText()).split(/\s+/)[0] ?? '';
    const box = frame.locator('input[type="search"]');
    await box.fill(subject);
    await expect.poll(() => decodeURIComponent(decodeURIComponent(page.url()))).toContain(`search=${subject}`);
    await box.fill(name);
    await expect.poll(() => page.url()).not.toContain('search=');
    await expect
      .poll(async () => (await rows(frame).first().locator('.row-who').innerText()).includes(name))
      .toBe(true);
    expect(frame.url()).not.toContain(name);
  });
});

describe('changes since the last look', () => {
  it('are marked when the board is opened again, until somebody has seen them', async () => {
    const { page, frame } = await openBoard();
    expect(await frame.locator('[data-changed]').count()).toBe(0);
    // Some browsers give a page inside another one no storage: then nothing is marked, and the board is there all the same.
    const keeps = await frame.evaluate(() => {
      try {
        return localStorage.length >= 0;
      } catch {
        return false;
      }
    });
    // The look ends when the supervisor goes elsewhere.
    await page.locator('[data-test-id="nav-views"]').click();
    const isKept = () =>
      frame.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('evenkeel-board-1/look/')));
    if (keeps) await expect.poll(isKept).toBe(true);
    const { ticket } = await desk.call<{ ticket: { id: number } }>('POST', '/api/v2/tickets.json', {
      ticket: {
        subject: 'Router burns',
        requester: { name: 'Ilse Quant', email: 'ilse@customers.example' },
        comment: { body: 'My lawyer will sue you in court this week if nobody calls me today.' },
      },
    });
    await page.locator('[data-test-id="nav-bar-app"]').first().click();
    await page.reload();
    const again = await boardOf(page);
    await becomes(again, 'ready');
    await again.locator(`[data-ticket="${ticket.id}"]`).waitFor(slow);
    if (!keeps) {
      expect(await again.locator('[data-changed], [data-change]').count()).toBe(0);
      return;
    }
    const changed = again.locator(`[data-ticket="${ticket.id}"][data-change="new"]`);
    await changed.waitFor(slow);
    const kept = await again.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toMatch(/Router|lawyer|Ilse/);
    await again.locator('[data-changed] button').click();
    await expect.poll(() => again.locator('[data-change]').count()).toBe(0);
  });
});

describe('a helpdesk that takes several requesters for all of them at once', () => {
  it('is asked for one list each, and the board is complete all the same', async () => {
    await desk.call('PUT', '/workbench/switches', { repeatedKeywords: 'both', rateLimit: 0, endpointLimits: false });
    const { frame } = await openBoard();
    await frame.locator('[data-flag="repeat-contact"]').first().waitFor(slow);
    const told = await frame.locator('.status-cost').innerText();
    expect(Number(/\d+/.exec(told)?.[0])).toBeGreaterThan(5);
    await desk.call('PUT', '/workbench/switches', { repeatedKeywords: 'either' });
  });
});
