import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomes, boardOf, openBoard as openBoardOn, rows } from '../support/board-page';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';

let desk: TestWorkbench;
let installation = 0;

beforeAll(async () => {
  desk = await startTestWorkbench();
  const { installations } = await desk.call<{ installations: { id: number }[] }>(
    'GET',
    '/api/v2/apps/installations.json',
  );
  installation = installations[0]?.id ?? 0;
  await set({ flag_store: 'tags' });
}, 180_000);
afterAll(() => desk?.close());

const set = (values: Record<string, unknown>) =>
  desk.call('PUT', `/api/v2/apps/installations/${installation}.json`, { settings: values });

const openBoard = (options: Parameters<TestWorkbench['openPage']>[0] = { as: 'admin' }) => openBoardOn(desk, options);

async function settled(frame: Frame): Promise<void> {
  await rows(frame).first().waitFor({ timeout: 60_000 });
  await becomes(frame, 'ready');
}

describe('the board in the workspace', () => {
  it('ranks the open tickets, with band, reasons, and whose they are', async () => {
    const { frame } = await openBoard();
    await settled(frame);
    const bands = await rows(frame).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.band));
    expect(bands.length).toBeGreaterThan(5);
    const gravity = (band: string | undefined) => ['critical', 'strained', 'watch'].indexOf(band ?? '');
    expect(gravity(bands[0])).toBeGreaterThanOrEqual(0);
    expect(await frame.locator('[data-flag][data-flag-state="raised"]').count()).toBeGreaterThan(0);
  });

  it('keeps its filters in the address', async () => {
    const { page, frame } = await openBoard();
    await settled(frame);
    const select = frame.locator('select[data-filter="band"]');
    const band = (await rows(frame).first().getAttribute('data-band')) ?? '';
    // By its value: the commonest come first, and counts change as words come in.
    await select.selectOption(band);
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`band=${band}`);
    const bands = () => rows(frame).evaluateAll((all) => [...new Set(all.map((row) => row.getAttribute('data-band')))]);
    await expect.poll(bands).toEqual([band]);
    await page.reload();
    const again = await boardOf(page);
    await settled(again);
    expect(await again.locator('select[data-filter="band"]').getAttribute('data-set')).toBe('true');
    expect(await rows(again).first().getAttribute('data-band')).toBe(band);
  });

  it('opens a row with the keyboard and shows the whole reading', async () => {
    const { page, frame } = await openBoard();
    await settled(frame);
    await frame.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await frame.locator('[data-reading="done"]').waitFor({ timeout: 30_000 });
    expect(await frame.locator('[data-reading="done"] .why').count()).toBe(1);
  });

  it('lets one supervisor acknowledge a flag and another read who did', async () => {
    const { frame } = await openBoard();
    await settled(frame);
    // Ranks move as words come in: from here on it is this ticket's row, wherever it stands.
    const ticket = await rows(frame)
      .filter({ has: frame.locator('[data-flag-state="raised"]') })
      .first()
      .getAttribute('data-ticket');
    const row = frame.locator(`.rows [data-ticket="${ticket}"]`);
    await row.locator('[data-row-button]').click();
    const details = row.locator('[data-reading="done"]');
    await details.locator('[data-act="acknowledge"]').first().click({ timeout: 30_000 });
    await details.locator('[data-flag-state="acknowledged"]').first().waitFor({ timeout: 30_000 });
    await row.locator('.row-flag[data-flag-state="acknowledged"]').first().waitFor();
    const { ticket: record } = await desk.call<{ ticket: { tags: string[] } }>('GET', `/api/v2/tickets/${ticket}.json`);
    expect(record.tags.some((tag) => /^evenkeel_.*_acknowledged$/.test(tag))).toBe(true);

    const other = await openBoard({ as: 'supervisor' });
    await settled(other.frame);
    const theirs = other.frame.locator(`.rows [data-ticket="${ticket}"]`);
    await theirs.locator('[data-row-button]').click();
    const read = theirs.locator('[data-reading="done"] [data-flag-state="acknowledged"]').first();
    await read.waitFor({ timeout: 30_000 });
    expect(await read.textContent()).not.toContain('undefined');
  });

  it('lets a supervisor call one sign wrong, which the sidebar and other boards then know, and take it back', async () => {
    const whole = async (as: 'supervisor' | 'admin', ticket?: string | null) => {
      const { frame } = await openBoard({ as });
      await settled(frame);
      await frame.locator('[data-action="rest"]').click();
      const row = ticket ? frame.locator(`.rows [data-ticket="${ticket}"]`) : rows(frame).first();
      const id = await row.getAttribute('data-ticket');
      await row.locator('[data-row-button]').click();
      const details = frame.locator(`[data-ticket="${id}"] [data-reading="done"]`);
      await details.waitFor({ timeout: 30_000 });
      return { id, details };
    };
    const { id, details } = await whole('supervisor');
    const sign = await details.locator('[data-wrong]').first().getAttribute('data-wrong');
    await details.locator(`[data-wrong="${sign}"]`).click();
    await details.locator('.wrong-reading textarea').fill('They quote a song.');
    await details.locator('.wrong-reading button[type="submit"]').click();
    const line = details.locator(`[data-quieted="${sign}"]`);
    await line.waitFor({ timeout: 30_000 });
    expect(await details.locator(`[data-row-sign="${sign}"]`).count()).toBe(0);

    const ticket = await desk.openPage({ as: 'agent', ticket: Number(id) });
    const sidebar = await ticket.frame('sidebar');
    await sidebar.locator(`[data-quieted="${sign}"]`).waitFor({ timeout: 30_000 });

    const other = await whole('admin', id);
    const told = other.details.locator(`[data-quieted="${sign}"]`);
    await told.waitFor({ timeout: 30_000 });
    expect(await told.textContent()).toContain('They quote a song.');
    await other.details.locator(`[data-restore="${sign}"]`).click();
    await other.details.locator(`[data-wrong="${sign}"]`).first().waitFor({ timeout: 30_000 });
    await told.waitFor({ state: 'detached', timeout: 30_000 });
  });

  it('is closed to those whom the account does not name, and reads nothing for them', async () => {
    await set({ supervisor_groups: '999999' });
    const { frame } = await openBoard({ as: 'agent' });
    await frame.locator('[data-notice="board-closed"]').waitFor({ timeout: 30_000 });
    expect(await rows(frame).count()).toBe(0);
    await set({ supervisor_groups: '' });
  });

  it('tells what the past teaches: misses with figures, causes with remedies, promises by due time', async () => {
    const { frame } = await openBoard();
    await frame.locator('[data-tab="misses"]').click();
    await frame.locator('[data-action="read"]').click();
    await frame.locator('[data-past="ready"]').waitFor({ timeout: 120_000 });
    expect(await frame.locator('[data-figure]').count()).toBe(4);
    await frame.locator('[data-tab="causes"]').click();
    // Read once for all three pages.
    await frame.locator('[data-causes]').waitFor({ timeout: 10_000 });
    expect(await frame.locator('[data-cause]').count()).toBeGreaterThan(2);
    const csv = decodeURIComponent((await frame.locator('[data-action="csv"]').getAttribute('href')) ?? '');
    expect(csv).toContain('Cause,By,Value,Tickets');
    await frame.locator('[data-tab="promises"]').click();
    await frame.locator('[data-owed]').waitFor({ timeout: 10_000 });
    expect(await frame.locator('[data-owed] tbody tr').count()).toBeGreaterThan(0);
    // Words of forty tickets were read: what is not known of the others is said with its numbers.
    const [, read = 0, open = 0] =
      /words of (\d+) of (\d+) open tickets/.exec(await frame.locator('main').innerText()) ?? [];
    expect(Number(read)).toBeGreaterThan(0);
    expect(Number(read)).toBeLessThan(Number(open));
  });

  it.each([
    ['light and English', {}],
    ['dark and Korean', { theme: 'dark', locale: 'ko' }],
  ] as const)('offends nobody’s reader in %s', async (_, options) => {
    const { frame } = await openBoard({ as: 'admin', ...options });
    await settled(frame);
    await frame.locator('[data-row-button]').first().click();
    await frame.locator('[data-reading="done"]').waitFor({ timeout: 30_000 });
    expect(await axe(frame)).toEqual([]);
  });
});
