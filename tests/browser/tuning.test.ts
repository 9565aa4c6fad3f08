import { readFileSync } from 'node:fs';
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

  it('reads a period that ended earlier, tells that it waits, and leaves off when it is stopped', async () => {
    const { page, frame } = await openTuning();
    const day = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    await frame.locator('input[type="date"]').fill(day);
    await readPast(frame);
    expect(await frame.locator('[data-changed-tickets]').getAttribute('data-changed-tickets')).toBe('0');
    const lastDay = frame.locator('.tuning-chart tbody tr').last().locator('th');
    expect(await lastDay.textContent()).toBe(
      new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day)),
    );
    // An export that takes its time: what is under way can be called off, and nothing comes after it.
    await page.route('**/api/v2/incremental/**', async (route) => {
      await new Promise((later) => setTimeout(later, 3_000));
      await route.continue().catch(() => {});
    });
    await frame.locator('[data-action="load"]').click();
    await frame.locator('[data-dry-run="loading"]').waitFor();
    await frame.locator('[data-action="stop"]').click();
    await frame.locator('[data-dry-run="stopped"]').waitFor();
    await page.waitForTimeout(4_000);
    expect(await frame.locator('[data-dry-run="stopped"]').count()).toBe(1);
    expect(await frame.locator('[data-results]').count()).toBe(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
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

  it('tells what was lost where another saving falls between its own reading and writing', async () => {
    const { page, frame } = await openTuning();
    await field(frame, 'reply_hours').fill('10');
    await page.route('**/api/v2/apps/installations/*.json', async (route) => {
      const answer = await route.fetch();
      if (route.request().method() === 'PUT') await put({ reply_hours: 48 });
      await route.fulfill({ response: answer });
    });
    await frame.locator('[data-action="save"]').click();
    const notice = frame.locator('[data-notice="save-conflict"]');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/expected 10, found 48/);
    expect(await frame.locator('[data-saved]').count()).toBe(0);
    // The draft is still there, and goes through once nobody is in between.
    await page.unrouteAll({ behavior: 'wait' });
    await frame.locator('[data-action="save"]').click();
    await frame.locator('[data-saved]').waitFor();
    expect((await settings()).reply_hours).toBe(10);
    await put({ reply_hours: 24 });
  });

  it('takes settings out as a file and as text, and a good one back into the draft', async () => {
    const { page, frame } = await openTuning();
    const coming = page.waitForEvent('download');
    await frame.locator('[data-action="export"]').click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('evenkeel-settings.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ kind: 'evenkeel-settings', settings: { reply_hours: 24 } });
    await frame.locator('[data-action="copy"]').click();
    await frame.locator('[data-copied]').waitFor();
    expect(await frame.locator('[data-settings-text]').inputValue()).toBe(text);
    const file = { name: 's.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('24', '6')) };
    await frame.locator('[data-part="file"] input[type="file"]').setInputFiles(file);
    await frame.locator('[data-imported]').waitFor();
    expect(await field(frame, 'reply_hours').inputValue()).toBe('6');
    expect((await settings()).reply_hours).toBe(24);
  });

  it('shows what the set-up makes before it makes it, names it for the settings, and removes it again', async () => {
    const { frame } = await openTuning();
    const there = async () => (await frame.locator('[data-piece][data-there="true"]').count()) as number;
    const fields = async () =>
      (await desk.call<{ user_fields: { key: string }[] }>('GET', '/api/v2/user_fields.json')).user_fields;
    await frame.locator('[data-set-up="look"]').click();
    await frame.locator('[data-piece]').first().waitFor();
    expect(await frame.locator('[data-piece]').count()).toBe(6);
    expect(await there()).toBe(0);
    expect((await fields()).some(({ key }) => key === 'evenkeel_health')).toBe(false);
    await frame.locator('[data-set-up="make"]').click();
    await frame.locator('[data-set-up-done="made"]').waitFor();
    expect(await there()).toBe(6);
    expect((await fields()).filter(({ key }) => key === 'evenkeel_health')).toHaveLength(1);
    expect(await field(frame, 'health_field').inputValue()).toBe('evenkeel_health');
    expect(await field(frame, 'followup_field').inputValue()).toMatch(/^\d+$/);
    await frame.locator('[data-action="save"]').click();
    await frame.locator('[data-saved]').waitFor();
    await frame.locator('[data-set-up="remove"]').click();
    expect((await fields()).some(({ key }) => key === 'evenkeel_health')).toBe(true);
    await frame.locator('[data-set-up="surely"]').click();
    await frame.locator('[data-set-up-done="removed"]').waitFor();
    expect(await there()).toBe(0);
    expect((await fields()).some(({ key }) => key === 'evenkeel_health')).toBe(false);
    expect(await field(frame, 'health_field').inputValue()).toBe('');
    await frame.locator('[data-action="save"]').click();
    await frame.locator('[data-saved]').waitFor();
    expect((await settings()).health_field ?? '').toBe('');
  });

  it('counts the tickets with tags of bands, leaves off when it is stopped, and takes them off when begun again', async () => {
    const make = async (status: string, band: string) => {
      const tags = ['vip', `evenkeel_band_${band}`, 'evenkeel_since_2026_03_01'];
      const ticket = { subject: 'Lamp', status, tags, comment: { body: 'It is dark.' } };
      return (await desk.call<{ ticket: { id: number } }>('POST', '/api/v2/tickets.json', { ticket })).ticket.id;
    };
    const [open, solved, closed] = [
      await make('open', 'strained'),
      await make('solved', 'critical'),
      await make('closed', 'watch'),
    ];
    const tagsOf = async (id: number) =>
      (await desk.call<{ ticket: { tags: string[] } }>('GET', `/api/v2/tickets/${id}.json`)).ticket.tags;
    await put({ write_tags: true });
    const { frame } = await openTuning();
    const phase = (name: string) => frame.locator(`[data-band-tags="${name}"]`).waitFor({ timeout: 30_000 });
    const press = (name: string) => frame.locator(`[data-band-tags-do="${name}"]`).click();
    await press('count');
    await phase('counted');
    expect(await frame.locator('[data-band-tags-open]').getAttribute('data-band-tags-open')).toBe('2');
    expect(await frame.locator('[data-band-tags-closed]').getAttribute('data-band-tags-closed')).toBe('1');
    expect(await frame.locator('[data-band-tags-writing]').count()).toBe(1);
    expect(await axe(frame)).toEqual([]);
    expect(await tagsOf(open)).toContain('evenkeel_band_strained');

    await desk.call('PUT', '/workbench/switches', { jobSeconds: 600 });
    await press('clear');
    await frame.locator('[data-band-tags="clearing"] progress').waitFor();
    await press('stop');
    await phase('stopped');
    expect(await frame.locator('[data-band-tags-cleared]').getAttribute('data-band-tags-cleared')).toBe('0');

    await desk.call('PUT', '/workbench/switches', { jobSeconds: 0 });
    await press('again');
    await phase('counted');
    await press('clear');
    await phase('done');
    expect(await frame.locator('[data-band-tags-cleared]').getAttribute('data-band-tags-cleared')).toBe('2');
    expect([await tagsOf(open), await tagsOf(solved)]).toEqual([['vip'], ['vip']]);
    expect(await tagsOf(closed)).toContain('evenkeel_band_watch');
    await put({ write_tags: false });
  });

  it('counts what the app costs in this browser, for the account’s own number of agents', async () => {
    const { page } = await desk.openPage({ as: 'admin', ticket: 1 });
    const history = page.waitForResponse((answer) => /\/tickets\/requested/.test(answer.url()));
    await history;
    await page.locator('[data-test-id="nav-bar-app"]').first().click();
    const frame = await boardOf(page);
    await frame.locator('[data-tab="tuning"]').click();
    const cost = (name: string) => frame.locator(`[data-cost="${name}"] td`);
    await expect.poll(() => cost('perOpen').textContent(), { timeout: 20_000 }).toMatch(/^\d/);
    expect(await cost('cold').textContent()).toMatch(/^\d/);
    expect(await cost('warm').textContent()).toMatch(/^\d+ of \d+$/);
    await expect.poll(() => cost('perBoard').textContent(), { timeout: 20_000 }).toMatch(/^[1-9]/);
    // The workbench tells its plan's limit with every answer.
    expect(Number((await cost('limit').textContent())?.replace(',', ''))).toBeGreaterThan(0);
    const { count } = await desk.call<{ count: number }>('GET', '/api/v2/users.json?role[]=agent&role[]=admin');
    await expect.poll(() => frame.locator('[data-part="cost"] input').first().inputValue()).toBe(String(count));
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

  it.each(['supervisor', 'agent'] as const)(
    'is for reading alone where a person who is no admin looks (%s)',
    async (as) => {
      const { frame } = await openTuning({ as });
      await frame.locator('[data-notice="read-only"]').waitFor();
      expect(await frame.locator('[data-setting] input:not(:disabled)').count()).toBe(0);
      expect(await frame.locator('[data-action="save"], [data-part="dry-run"]').count()).toBe(0);
      expect(await frame.locator('[data-part="set-up"], [data-action="undo"], [data-part="file"]').count()).toBe(0);
    },
  );

  it.each([
    { as: 'admin', theme: 'dark', locale: 'ko' },
    { as: 'admin', theme: 'light' },
    { as: 'admin', viewport: { width: 380, height: 800 } },
  ] as const)('has no fault that axe finds (%o)', async (options) => {
    const { frame } = await openTuning(options);
    await readPast(frame);
    expect(await axe(frame)).toEqual([]);
    await frame.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const { wide, shown } = await frame.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(shown);
  });
});

describe('a value that makes no sense', () => {
  it('is told to admins with the value, the reason and what holds instead, and to nobody else', async () => {
    await put({ signals_off: 'silense', business_hours: '{"zone": "Mars"' });
    for (const as of ['agent', 'admin'] as const) {
      const opened = await desk.openPage({ as, ticket: 1 });
      const frame = await opened.frame('sidebar');
      await frame.waitForSelector('[role="status"][data-reading="false"]');
      const notice = frame.locator('[data-notice="settings"]');
      if (as === 'agent') expect(await notice.count()).toBe(0);
      else {
        await notice.waitFor();
        expect(await notice.textContent()).toMatch(/signals_off: “silense” is a name we do not know/);
        expect(await notice.textContent()).toMatch(/business_hours.*is not valid JSON/);
      }
      await opened.finish();
    }
    await put({ signals_off: null, business_hours: null });
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
