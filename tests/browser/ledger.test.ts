import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { data, fits, go, openAll, otherSidebar, settle, settled, text } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
});
afterAll(() => desk.close());

const flag = (frame: Frame) => frame.locator('[data-flag="broken-promise"]');
const promise = (frame: Frame) => frame.locator('[data-ledger="promises"] [data-promise]').first();
const state = (frame: Frame) => promise(frame).getAttribute('data-promise');
const open = (frame: Frame) => frame.locator('[data-section="ledger"] [role="heading"] button').click();

const story = (name: string, reply: string, hoursAgo: number, locale?: string) =>
  tell(
    desk,
    { name, email: `${name.toLowerCase().replace(/\W/g, '')}${hoursAgo}@customers.example`, ...(locale && { locale }) },
    [
      {
        subject: 'A broken lamp',
        status: 'open',
        said: [
          {
            by: 'customer',
            hoursAgo: hoursAgo + 20,
            text: 'Order 40017 came broken. I already restarted it. Can you send a new one?',
          },
          { by: 'agent', hoursAgo, text: reply },
        ],
      },
    ],
  );

describe('a promise', () => {
  it('falls due while the ticket is open', async () => {
    const { ticket } = await story(
      'Ines Marlow',
      'I am sorry that the lamp broke, Ines. I will call you within 2 hours.',
      1,
    );
    const opened = await desk.openPage();
    await opened.page.clock.install({ time: Date.now() });
    await go(opened.page, ticket);
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await expect.poll(() => text(frame, '[data-section="ledger"] .section-label'), settle).toContain('1 open');
    expect(await flag(frame).count()).toBe(0);

    await opened.page.clock.fastForward(2 * 3_600_000);
    await flag(frame).waitFor({ state: 'attached' });
    await expect.poll(() => state(frame), settle).toBe('broken');
    expect(await text(frame, '[data-section="ledger"] .section-label')).toContain('1 overdue');
    expect(await text(frame, '[data-step="follow-up"]')).toContain('Write even if there is nothing new.');
    await opened.finish();
  });

  it('is marked as kept with one click: badge and flag change, after a reload it still is, and an undo takes it back', async () => {
    const { ticket } = await story(
      'Bram Oakes',
      'I am sorry that the lamp broke, Bram. We will send you a new lamp within 5 hours.',
      60,
    );
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await flag(frame).waitFor({ state: 'attached' });
    const before = Number(await data(frame, 'score'));
    await open(frame);
    await promise(frame).locator('[data-correct="kept"]').click();
    await expect.poll(() => state(frame), settle).toBe('kept');
    expect(await flag(frame).count()).toBe(0);
    expect(Number(await data(frame, 'score'))).toBeGreaterThan(before);
    expect(await text(frame, '[data-correction="browser"]')).toContain(
      'Your correction is stored in this browser only.',
    );
    await frame.locator('[data-correct="undo"]:focus').waitFor();

    await opened.page.locator('[data-test-id="reload-apps"]').click();
    await expect.poll(() => opened.page.frames().includes(frame), settle).toBe(false);
    const again = await opened.frame('sidebar');
    await settled(again);
    await expect.poll(() => state(again), settle).toBe('kept');
    await expect.poll(() => flag(again).count(), settle).toBe(0);

    if ((await again.locator('#rest').isHidden()) === true) await again.locator('[aria-controls="rest"]').click();
    await open(again);
    await promise(again).locator('[data-correct="undo"]').click();
    await expect.poll(() => state(again), settle).toBe('broken');
    await flag(again).waitFor({ state: 'attached' });
    expect(Number(await data(again, 'score'))).toBe(before);
    await opened.finish();
  });

  it('is corrected for everybody by an internal note that a click begins and the agent submits', async () => {
    const { ticket } = await story(
      'Lotte Vann',
      'I am sorry that the lamp broke, Lotte. We will send you a new lamp within 5 hours.',
      50,
    );
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await open(frame);
    await promise(frame).locator('[data-correct="not-a-promise"]').click();
    await expect.poll(() => state(frame), settle).toBe('not-a-promise');
    await promise(frame).locator('[data-correct="note"]').click();
    await opened.page.locator('[data-test-id="composer-text"]:visible', { hasText: 'Evenkeel: promise' }).waitFor();
    await opened.page.locator('[data-test-id="composer-submit"]:visible').click();
    await opened.page
      .locator('[data-test-id="message"][data-public="false"]', { hasText: 'Evenkeel: promise' })
      .waitFor();
    await opened.finish();

    // Another browser knows of it by the note alone.
    const elsewhere = await desk.openPage({ ticket });
    const again = await elsewhere.frame('sidebar');
    await settled(again);
    // Without the broken promise the customer is well, and the panel one quiet line.
    await again.locator('[aria-controls="rest"]').click();
    await open(again);
    await expect.poll(() => flag(again).count(), settle).toBe(0);
    await again.locator('[data-folded="settled"] button').first().click();
    expect(await text(again, '[data-correction="note"]')).toBe('An internal note says that it is no promise.');
    await elsewhere.finish();
  });

  it('kept on one ticket says nothing of another', async () => {
    const reply = 'I am sorry that the lamp broke. We will send you a new lamp within 5 hours.';
    const [one, two] = [await story('Ada First', reply, 55), await story('Bea Second', reply, 55)];
    const opened = await desk.openPage({ ticket: one.ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await open(frame);
    await promise(frame).locator('[data-correct="kept"]').click();
    await expect.poll(() => state(frame), settle).toBe('kept');
    await go(opened.page, two.ticket);
    const other = await otherSidebar(opened.page, frame);
    await settled(other);
    await expect.poll(() => state(other), settle).toBe('broken');
    await opened.finish();
  });
});

describe('the section', () => {
  it.each([
    [
      'en-us',
      'light',
      'I am sorry that the lamp broke. We will send you a new lamp within 5 hours. We will refund the shipping soon.',
    ],
    [
      'ko',
      'dark',
      '램프가 고장 나 불편을 드려 죄송합니다. 5시간 이내에 새 램프를 보내드리겠습니다. 어떤 색을 원하시나요?',
    ],
  ] as const)(
    'fits the narrow frame, every part open, and is free of barriers (%s, %s)',
    async (locale, theme, reply) => {
      const { ticket } = await story(`Maximiliane-Theodora von Hohenfels ${locale}`, reply, 40);
      const opened = await desk.openPage({ ticket, locale, theme });
      const frame = await opened.frame('sidebar');
      await settled(frame);
      await open(frame);
      await frame.locator('[data-correct="date"]').first().waitFor();
      await openAll(frame);
      await frame.locator('[data-correct="date"]').first().click();
      await frame.locator('input[type="datetime-local"]').waitFor();
      await fits(frame);
      expect(await axe(frame)).toEqual([]);
      await opened.finish();
    },
  );
});
