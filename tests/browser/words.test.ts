import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calm, type Story, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { data, fits, go, openAll, settle, settled, status, text } from './sidebar-frame';

const DAY = 86_400_000;

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
});
afterAll(() => desk.close());

const flag = (frame: Frame, id: string) => frame.locator(`[data-flag="${id}"]`);
const sign = (frame: Frame, id: string) => frame.locator(`[data-signal="${id}"]`);
const writes = (ticket: number, body: string) =>
  desk.call('POST', '/workbench/customer-writes', { ticket_id: ticket, body });

let newcomers = 0;
/** Somebody whose first words were said an hour ago, and nothing before. */
const newcomer = (name: string, said: string, locale?: string): Promise<Story> => {
  newcomers += 1;
  return tell(desk, { name, email: `newcomer${newcomers}@customers.example`, ...(locale && { locale }) }, [
    { subject: 'A lamp', status: 'open', said: [{ by: 'customer', hoursAgo: 1, text: said }] },
  ]);
};

describe('a threat in a first message', () => {
  it('is at the top with its words and what to do, and holds the score down', async () => {
    const threat = 'I will come to your office and hurt you.';
    const { ticket } = await newcomer('Dorian Voss', `The lamp is broken. ${threat} Send me a new one.`);
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await expect.poll(() => data(frame, 'band'), settle).toBe('critical');
    expect(Number(await data(frame, 'score'))).toBeLessThan(25);
    // Before anything is clicked.
    const shown = await flag(frame, 'threat-of-harm').innerText();
    expect(shown).toContain('severity critical');
    expect(shown).toContain('Tell a supervisor at once');
    expect(shown).toContain(threat);
    expect(await frame.locator('#rest [data-flag]').first().getAttribute('data-flag')).toBe('threat-of-harm');
    expect(await sign(frame, 'abuse').getAttribute('data-outcome')).toBe('raised');
    await flag(frame, 'threat-of-harm').locator('[data-evidence="quote"]').click();
    expect(await flag(frame, 'threat-of-harm').locator('.quoted mark').innerText()).toBe(threat);
    await openAll(frame);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });

  it('names the sign that holds the score down where its points alone would not', async () => {
    const { ticket } = await newcomer('Lorna Pike', 'You will hear from my lawyer.');
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await flag(frame, 'legal').waitFor();
    const points = await frame
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.points)));
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(Number(await data(frame, 'score')));
    expect(await text(frame, '[data-row="ceiling"]')).toMatch(/^Held down: Complains in public\s+−\d+$/);
    await opened.finish();
  });
});

describe('an insult', () => {
  it('is shown to a supervisor at once, and takes points when it repeats, also where the agent had folded all', async () => {
    const { ticket } = await calm(desk);
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    expect(await data(frame, 'band')).toBe('healthy');
    const fold = frame.locator(`${status} button`);
    await fold.click();
    await fold.click();
    expect(await frame.locator('#rest').isVisible()).toBe(false);

    await writes(ticket, 'You people are idiots.');
    await flag(frame, 'abuse').waitFor({ state: 'attached' });
    expect(await text(frame, status)).toContain('Abuse of staff');
    expect(await sign(frame, 'abuse').getAttribute('data-outcome')).toBe('clear');

    // Within one turn it is one bad moment. The host tells times in whole seconds, and messages of one in no order.
    const nextSecond = () => frame.waitForTimeout(1_100);
    await nextSecond();
    await desk.call(
      'PUT',
      `/api/v2/tickets/${ticket}.json`,
      { ticket: { comment: { body: 'I will look at it today.', public: true } } },
      'agent-token',
    );
    await nextSecond();
    await writes(ticket, 'Still nothing. You are incompetent morons, all of you.');
    await expect.poll(() => sign(frame, 'abuse').getAttribute('data-outcome'), settle).toBe('raised');
    await expect.poll(() => data(frame, 'band'), settle).not.toBe('healthy');
    expect(await frame.locator('#rest').isVisible()).toBe(true);
    await flag(frame, 'abuse').locator('button').first().click();
    expect(await flag(frame, 'abuse').innerText()).toMatch(/severity high.*boundary.*idiots.*morons/s);
    await fits(frame);
    await opened.finish();
  });
});

describe('a promise of ours', () => {
  it('falls due while the ticket is open, and is then broken', async () => {
    const { ticket } = await newcomer('Ines Marlow', 'The lamp came broken.');
    const opened = await desk.openPage();
    await opened.page.clock.install({ time: Date.now() });
    await go(opened.page, ticket);
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await opened.page
      .locator('[data-test-id="composer"] [contenteditable]')
      .fill('I am sorry that the lamp came broken, Ines. We will send you a new lamp tomorrow.');
    await opened.page.locator('[data-test-id="composer-submit"]').click();
    await expect.poll(() => sign(frame, 'broken-promise').getAttribute('data-outcome'), settle).toBe('clear');
    expect(await flag(frame, 'broken-promise').count()).toBe(0);
    await opened.page.clock.fastForward(3 * DAY);
    await flag(frame, 'broken-promise').waitFor({ state: 'attached' });
    const points = frame.locator('[data-row-sign="broken-promise"]').getAttribute('data-points');
    expect(Number(await points)).toBeLessThan(0);
    await openAll(frame);
    const said = await flag(frame, 'broken-promise').innerText();
    expect(said).toContain('We will send you a new lamp tomorrow.');
    expect(said).toMatch(/Was due \w+ \d+/);
    await opened.finish();
  });
});

describe('Korean', () => {
  it('raises legal steps, worded in Korean for a Korean agent', async () => {
    const { ticket } = await newcomer('남궁민서', '환불도 안 해 주시고 답도 없으시네요. 고소하겠습니다.', 'ko');
    const opened = await desk.openPage({ ticket, locale: 'ko', theme: 'dark' });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.waitForSelector('html[lang="ko"]');
    await flag(frame, 'legal').waitFor();
    expect(await flag(frame, 'legal').innerText()).toContain('법적 조치');
    await openAll(frame);
    expect(await flag(frame, 'legal').innerText()).toMatch(/심각도 높음.*책임자와 상의.*고소하겠습니다/s);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });
});

describe('words that are on their way', () => {
  it('move nothing of a healthy customer before they are there', async () => {
    // Something is raised, which is little beside all that could be read: without the words nobody could tell.
    const { ticket } = await tell(desk, { name: 'Petra Holm', email: 'petra@customers.example' }, [
      {
        subject: 'Size of the shade',
        status: 'solved',
        said: [
          { by: 'customer', hoursAgo: 900, text: 'Which size is the shade?' },
          { by: 'agent', hoursAgo: 899, text: 'It is 30 cm.' },
        ],
      },
      {
        subject: 'Invoice of May',
        status: 'open',
        said: [{ by: 'customer', hoursAgo: 11, text: 'Could you send me the invoice of May?' }],
      },
    ]);
    const opened = await desk.openPage();
    const seen: string[] = [];
    await opened.page.exposeFunction('noteSeen', (line: string) => void seen.push(line));
    await opened.context.addInitScript(noteBands);
    await opened.context.route(/\/js\/hear-/, async (route) => {
      await new Promise((then) => setTimeout(then, 1_500));
      await route.continue();
    });
    await go(opened.page, ticket);
    const frame = await opened.frame('sidebar');
    await expect.poll(() => text(frame, status), settle).toContain('reading the words…');
    await settled(frame);
    expect([await data(frame, 'band'), await frame.locator('[data-row="sign"]').count()]).toEqual(['healthy', 1]);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter((line) => line.endsWith('open'))).toEqual([]);
    await opened.finish();
  });

  it.each([
    ['hear', /\/js\/hear-/, 'Threats and promises may be missed', 'abuse'],
    ['tone', /\/js\/(?:tone|model)-/, 'The tone is not judged', 'frustration'],
  ] as const)(
    'and never come (%s) are said to be missing, and are there after a reload',
    async (part, file, words, id) => {
      const { ticket } = await newcomer(
        `Late ${part}`,
        'You will hear from my lawyer. I am furious, this is a disgrace!',
      );
      // Chromium's own report of the file that did not come; there may be no other.
      const opened = await desk.openPage({ allow: [/ERR_FAILED/] });
      await opened.context.route(file, (route) => route.abort());
      await go(opened.page, ticket);
      const frame = await opened.frame('sidebar');
      await settled(frame);
      expect(await text(frame, `[data-notice="no-${part}"]`)).toContain(words);
      expect(await sign(frame, id).getAttribute('data-outcome')).toBe('unknown');
      if (part === 'hear') {
        // Nobody is called healthy, or new with nothing raised, whose words nobody read.
        expect([await data(frame, 'band'), await data(frame, 'score')]).toEqual(['unknown', null]);
      }
      await fits(frame);
      expect(await axe(frame)).toEqual([]);

      await opened.context.unroute(file);
      await opened.page.locator('[data-test-id="reload-apps"]').click();
      await expect.poll(() => opened.page.frames().includes(frame), settle).toBe(false);
      const again = await opened.frame('sidebar');
      await settled(again);
      await flag(again, 'legal').waitFor({ state: 'attached' });
      expect(await again.locator('[data-notice^="no-"]').count()).toBe(0);
      await opened.finish();
    },
  );
});

/** Reports every change of the badge's band, and whether the panel under it is open. A string: it runs in the page as it stands. */
const noteBands = `if (location.pathname.includes('/sidebar/')) {
  let last;
  (function look() {
    const badge = document.querySelector('[role="status"]');
    const rest = document.querySelector('#rest');
    const line = badge && badge.dataset.band + ' ' + (rest && !rest.hidden ? 'open' : 'closed');
    if (line && line !== last) window.noteSeen((last = line));
    requestAnimationFrame(look);
  })();
}`;
