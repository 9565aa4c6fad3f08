import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { fits, openAll, settle, settled, text } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench();
  const { installations } = await desk.call<{ installations: { id: number }[] }>(
    'GET',
    '/api/v2/apps/installations.json',
  );
  await desk.call('PUT', `/api/v2/apps/installations/${installations[0]?.id}.json`, {
    settings: { payment_field: 'days_overdue', value_field: 'yearly_revenue' },
  });
}, 120_000);
afterAll(() => desk.close());

/** The latest ticket of one of the demo company's customers. */
async function ticketOf(name: string): Promise<number> {
  const { results } = await desk.call<{ results: { id: number }[] }>(
    'GET',
    `/api/v2/search.json?query=${encodeURIComponent(`type:ticket requester:"${name}"`)}&sort_by=created_at&sort_order=desc`,
  );
  const [latest] = results;
  if (latest === undefined) throw new Error(`no ticket of ${name}`);
  return latest.id;
}

const fact = (frame: Frame, id: string) => text(frame, `[data-fact="${id}"] dd`);
const touchpoint = (frame: Frame, name: string) => text(frame, `[data-touchpoint="${name}"] dd`);
const toggle = (frame: Frame, section: string) =>
  frame.locator(`[data-section="${section}"] [role="heading"] button`).click();

/** What the frame has loaded of the sheet's own code. */
const codeOfSheet = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/sheet-[^/]+\.js$/.test(name)),
  );

/** The settled sidebar with the sheet open, every part of it. */
async function openSheet(frame: Frame): Promise<void> {
  await settled(frame);
  if (await frame.locator('#rest').isHidden()) await frame.locator('[aria-controls="rest"]').click();
  await frame.locator('[data-section="sheet"]').waitFor();
  await toggle(frame, 'sheet');
  await frame.locator('[data-sheet="whole"]').waitFor();
  const folded = frame.locator('.sheet-fold[aria-expanded="false"]');
  for (let rest = 5; rest > 0 && (await folded.count()) > 0; rest -= 1) await folded.first().click();
}

describe('the fact sheet', () => {
  it('tells an admin of a strained customer what the touchpoints tell, with revenue and days overdue', async () => {
    const opened = await desk.openPage({ as: 'admin', ticket: await ticketOf('Derek Osgood') });
    const frame = await opened.frame('sidebar');
    await openSheet(frame);
    expect(await codeOfSheet(frame)).not.toEqual([]);
    await toggle(frame, 'touchpoints');

    expect(await text(frame, '.sheet-notice')).toContain('does not judge the customer and acts on nobody');
    expect(await fact(frame, 'revenue')).toBe('5,200');
    expect(await fact(frame, 'days-overdue')).toBe('47 days');
    expect(await frame.locator('[data-action="weigh"] [data-item="payment-overdue"]').getAttribute('data-answer')).toBe(
      'yes',
    );
    for (const [ours, theirs] of [
      ['tickets', 'tickets'],
      ['open-tickets', 'open-now'],
      ['reopens', 'reopens'],
      ['hand-offs', 'hand-offs'],
    ] as const)
      expect(await fact(frame, ours), ours).toBe(await touchpoint(frame, theirs));
    const sum = async (column: number): Promise<number> =>
      (await frame.locator(`.contacts td:nth-child(${column})`).allInnerTexts()).reduce((all, n) => all + Number(n), 0);
    expect(Number(await fact(frame, 'from-customer-here'))).toBe(await sum(2));
    expect(Number(await fact(frame, 'from-us-here'))).toBe(await sum(3));
    // Each reminder was a ticket that we opened.
    expect(await fact(frame, 'our-tickets')).not.toBe('0');
    await opened.finish();
  });

  it('is not there for an agent, not even its code', async () => {
    const opened = await desk.openPage({ as: 'agent', ticket: await ticketOf('Derek Osgood') });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.locator('[data-section="signs"]').waitFor({ state: 'attached' });
    await opened.page.waitForTimeout(500);

    expect(await frame.locator('[data-section="sheet"]').count()).toBe(0);
    expect(await codeOfSheet(frame)).toEqual([]);
    await opened.finish();
  });

  it.each([
    ['en-us', 'light', 'Derek Osgood'],
    ['ko', 'dark', '배광수'],
  ] as const)(
    'fits the narrow frame, every part open, and is free of barriers (%s, %s)',
    async (locale, theme, name) => {
      const opened = await desk.openPage({ as: 'admin', ticket: await ticketOf(name), locale, theme });
      const frame = await opened.frame('sidebar');
      await openSheet(frame);
      await openAll(frame);
      await fits(frame);
      expect(await axe(frame)).toEqual([]);
      await opened.finish();
    },
  );

  it('opens its parts by the keyboard', async () => {
    const opened = await desk.openPage({ as: 'admin', ticket: await ticketOf('Derek Osgood') });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.locator('[data-section="sheet"] [role="heading"] button').focus();
    await opened.page.keyboard.press('Enter');
    await frame.locator('[data-action="let-go"] .sheet-fold').focus();
    await opened.page.keyboard.press('Space');

    await expect.poll(() => frame.locator('[data-action="let-go"] [data-item]').count(), settle).toBeGreaterThan(4);
    await opened.finish();
  });
});
