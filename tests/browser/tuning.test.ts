import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parameters } from '../../src/settings/parameters';
import english from '../../translations/en.json';
import korean from '../../translations/ko.json';
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
  // Exports never tell the last minute, and the demo company may have been brought in just now.
  const { tickets } = await desk.call<{ tickets: unknown[] }>(
    'GET',
    '/api/v2/incremental/tickets/cursor.json?start_time=0',
  );
  if (tickets.length < 60) await new Promise((later) => setTimeout(later, 62_000));
}, 240_000);
afterAll(() => desk?.close());

const settings = async (): Promise<Record<string, unknown>> =>
  (await desk.call<{ settings: Record<string, unknown> }>('GET', `/api/v2/apps/installations/${installation}.json`))
    .settings;
const put = (values: Record<string, unknown>) =>
  desk.call('PUT', `/api/v2/apps/installations/${installation}.json`, { settings: values });

async function openTuning(options: Parameters<TestWorkbench['openPage']>[0] = { as: 'admin' }) {
  const { page } = await desk.openPage(options);
  await page.locator('[data-test-id="nav-bar-app"]').first().click();
  const frame = await boardOf(page);
  await frame.locator('[data-tab="tuning"]').click();
  await frame.locator('[data-page="tuning"]').waitFor();
  return { page, frame };
}

async function boardOf(page: Page): Promise<Frame> {
  const isThere = () => page.frames().some((each) => each.url().includes('/assets/board/'));
  await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
  const frame = page.frames().find((each) => each.url().includes('/assets/board/'));
  if (!frame) throw new Error('no board');
  return frame;
}

const field = (frame: Frame, name: string) => frame.locator(`[data-setting="${name}"] input[type="text"]`);

async function readPast(frame: Frame): Promise<void> {
  await frame.locator('[data-action="load"]').click();
  await frame.locator('[data-results]').waitFor({ timeout: 90_000 });
}

describe('the Tuning page in the workspace', () => {
  it('reads the demo company’s past in a worker, and shows what a higher limit of a band would have changed', async () => {
    const { frame } = await openTuning();
    await readPast(frame);
    const changed = () => frame.locator('[data-changed-tickets]').getAttribute('data-changed-tickets');
    expect(await changed()).toBe('0');
    await field(frame, 'band_watch').fill('100');
    await expect.poll(changed, { timeout: 30_000 }).not.toBe('0');
    expect(await frame.locator('[data-changed-tickets] [data-ticket]').count()).toBeGreaterThan(0);
    expect((await settings()).band_watch).toBe(75);
  });

  it('is moved by the keyboard alone', async () => {
    const { page, frame } = await openTuning();
    await frame.locator('[data-setting="reply_hours"] input[type="range"]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => field(frame, 'reply_hours').inputValue(), { timeout: 10_000 }).toBe('23.75');
    expect(await frame.locator('[data-change="reply_hours"]').count()).toBe(1);
  });

  it('saves for everybody, and undoes it', async () => {
    const { frame } = await openTuning();
    await field(frame, 'reply_hours').fill('12,5');
    await frame.locator('[data-part="save"] input').fill('Mondays are slow');
    await frame.locator('[data-action="save"]').click();
    await frame.locator('[data-saved]').waitFor();
    expect((await settings()).reply_hours).toBe(12.5);
    const { frame: other } = await openTuning();
    await other.locator('[data-part="changes"]').getByText('Mondays are slow').waitFor();
    await other.locator('[data-action="undo"]').first().click();
    await other.locator('[data-action="save"]').click();
    await other.locator('[data-saved]').waitFor();
    expect((await settings()).reply_hours).toBe(24);
  });

  it('loses nothing where two admins save at once: the second sees the differences', async () => {
    const { frame } = await openTuning();
    await field(frame, 'reply_hours').fill('10');
    await put({ band_watch: 80 });
    await frame.locator('[data-action="save"]').click();
    await frame.locator('[data-notice="save-conflict"]').getByText('80').waitFor();
    expect(await settings()).toMatchObject({ reply_hours: 24, band_watch: 80 });
    await put({ band_watch: 75 });
  });

  it('refuses a broken file with the reason', async () => {
    const { frame } = await openTuning();
    const file = (text: string) => ({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const input = frame.locator('[data-part="file"] input[type="file"]');
    await input.setInputFiles(file('{"kind":"evenkeel-settings","version":1,"settings":{"reply_hours":"soon"}}'));
    await frame.locator('[data-notice="file-not-valid"]').waitFor();
    await input.setInputFiles(file('{"kind":'));
    await frame.locator('[data-notice="file-not-json"]').waitFor();
    expect(await frame.locator('[data-change]').count()).toBe(0);
  });

  it('is for reading alone where a supervisor looks', async () => {
    const { frame } = await openTuning({ as: 'supervisor' });
    await frame.locator('[data-notice="read-only"]').waitFor();
    expect(await frame.locator('[data-setting] input:not(:disabled)').count()).toBe(0);
    expect(await frame.locator('[data-action="save"], [data-part="dry-run"]').count()).toBe(0);
  });

  it.each([
    { as: 'admin', theme: 'dark', locale: 'ko' },
    { as: 'admin', theme: 'light' },
  ] as const)('has no fault that axe finds (%o)', async (options) => {
    const { frame } = await openTuning(options);
    await readPast(frame);
    expect(await axe(frame)).toEqual([]);
    const { wide, shown } = await frame.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(shown);
  });
});

describe('the settings page of the workspace', () => {
  it.each(['en-us', 'ko'] as const)('shows every setting with its label and help (%s)', async (locale) => {
    const { page } = await desk.openPage({ as: 'admin', locale });
    await page.locator('[data-test-id="nav-admin"]').click();
    const { app } = locale === 'ko' ? korean : english;
    await page.getByText(app.parameters.band_watch.label, { exact: true }).waitFor();
    const shown = await page.locator('[data-test-id="app-settings"]').first().innerText();
    const plain = (text: string): string => text.replace(/\s+/g, ' ');
    for (const { name, type } of parameters.filter((one) => one.type !== 'hidden')) {
      const { label, helpText } = app.parameters[name as 'band_watch'];
      expect(plain(shown), `${name} (${type})`).toContain(plain(label));
      expect(plain(shown), `${name} (${type})`).toContain(plain(helpText));
      expect(await page.locator(`[data-test-id="setting-${name}"]`).count()).toBe(1);
    }
  });
});
