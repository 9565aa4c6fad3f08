import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calm, type Story, strained, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';

let desk: TestWorkbench;
let trouble: Story;
let peace: Story;

const settle = { timeout: 15_000 };

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  trouble = await strained(desk);
  peace = await calm(desk);
});
afterAll(() => desk.close());
afterEach(() =>
  desk.call('PUT', '/workbench/switches', { fault: 'none', hostAnswers: 'normal', visibleTickets: 'all' }),
);

const status = '[role="status"]';
const settled = (frame: Frame) => frame.waitForSelector(`${status}[data-reading="false"]`);
const data = (frame: Frame, name: string) => frame.locator(status).getAttribute(`data-${name}`);
const text = (frame: Frame, selector: string) => frame.locator(selector).innerText();

/** Requests for a customer's history that the app has made on this page. */
function historyRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (/\/tickets\/requested/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

/** Waits until the frame is as tall as what is in it, and not a pixel less. */
const fits = (frame: Frame) =>
  frame.waitForFunction(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return scrollHeight <= window.innerHeight && scrollWidth <= window.innerWidth;
  });

/** Opens every closed part, those that come to light meanwhile too. */
async function openAll(frame: Frame): Promise<void> {
  const closed = frame.locator('#rest [aria-expanded="false"]:visible');
  for (let rest = 60; rest > 0 && (await closed.count()) > 0; rest -= 1) await closed.first().click();
}

/** The sidebar of another tab than `known`. */
async function otherSidebar(page: Page, known: Frame): Promise<Frame> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = page.frames().find((frame) => frame !== known && frame.url().includes('/assets/sidebar/'));
    if (found !== undefined) return found;
    await page.waitForTimeout(50);
  }
  throw new Error('no second sidebar');
}

describe('a strained ticket', () => {
  it('shows band, reasons, steps and signs, adds up, and fits its frame', async () => {
    const opened = await desk.openPage({ ticket: trouble.ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    expect(await data(frame, 'band')).toMatch(/^(watch|strained|critical)$/);
    const points = await frame
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.points)));
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(Number(await data(frame, 'score')));
    expect(await frame.locator('[data-step]').count()).toBe(5);
    expect(await frame.locator('[data-signal="hand-offs"]').count()).toBe(1);
    await fits(frame);
    await openAll(frame);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });

  it('changes without a click when the customer writes, we reply, solve, and are thanked', async () => {
    const story = await strained(desk, 'b');
    const opened = await desk.openPage({ ticket: story.ticket });
    const requests = historyRequests(opened.page);
    const frame = await opened.frame('sidebar');
    await settled(frame);
    const contacts = () => frame.locator('[data-touchpoint="replies-by-customer"] dd').textContent();
    const before = await contacts();

    await desk.call('POST', '/workbench/customer-writes', {
      ticket_id: story.ticket,
      body: 'Hello? The fourth time now.',
    });
    await expect.poll(contacts, settle).not.toBe(before);
    expect(await frame.locator('[data-step="acknowledge"]').getAttribute('data-state')).not.toBe('not-needed');

    const score = Number(await data(frame, 'score'));
    await opened.page
      .locator('[data-test-id="composer"] [contenteditable]')
      .fill('I am sorry that you had to wait, Orla. We send you a new kettle today and I will write to you on Friday.');
    await opened.page.locator('[data-test-id="composer-submit"]').click();
    await expect.poll(async () => Number(await data(frame, 'score')), settle).toBeGreaterThan(score);
    await expect.poll(() => frame.locator('[data-step="apologize"]').getAttribute('data-state'), settle).toBe('done');

    await opened.page.locator('[data-test-id="submit-as"]').click();
    await opened.page.locator('[data-test-id="submit-as-solved"]').click();
    const written = await contacts();
    await desk.call('POST', '/workbench/customer-writes', { ticket_id: story.ticket, body: 'Thank you!' });
    await expect.poll(contacts, settle).not.toBe(written);
    // A closing thanks starts no wait.
    expect(await frame.locator('#rest').textContent()).not.toContain('Waiting for us');
    expect(requests.length).toBeLessThanOrEqual(1);
    await opened.finish();
  });

  it('opens the message behind the evidence, and other tickets', async () => {
    const opened = await desk.openPage({ ticket: trouble.ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.locator('.why [data-evidence][aria-expanded]').first().click();
    expect(await text(frame, '.quoted')).toContain('Orla Penhallow');
    await fits(frame);
    await openAll(frame);
    await frame.locator('.why [data-evidence="event"] button').first().click();
    await expect
      .poll(() => opened.page.url(), settle)
      .toMatch(new RegExp(`/agent/tickets/(${trouble.others.join('|')})`));
    await opened.finish();
  });
});

describe('a healthy customer', () => {
  it('is one quiet line that opens by keyboard', async () => {
    const opened = await desk.openPage({ ticket: peace.ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    expect(await data(frame, 'band')).toBe('healthy');
    expect(await frame.locator('#rest').isVisible()).toBe(false);
    await frame.locator(`${status} button`).focus();
    await opened.page.keyboard.press('Enter');
    expect(await frame.locator('#rest').isVisible()).toBe(true);
    await fits(frame);
    await opened.finish();
  });
});

describe('requests', () => {
  it('are one when cold, none for another ticket of the same customer and for the same tab again', async () => {
    const opened = await desk.openPage();
    const requests = historyRequests(opened.page);
    const go = (ticket: number) =>
      opened.page.evaluate((path) => {
        window.history.pushState({}, '', path);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, `/agent/tickets/${ticket}`);
    await go(trouble.ticket);
    const first = await opened.frame('sidebar');
    await settled(first);
    expect(requests).toHaveLength(1);
    await go(trouble.others[0] ?? 0);
    await settled(await otherSidebar(opened.page, first));
    await go(trouble.ticket);
    await settled(first);
    expect(requests).toHaveLength(1);
    await opened.finish();
  });
});

describe('language and colours', () => {
  it('speak Korean and go dark, without a fault that axe can find', async () => {
    const korean = await tell(
      desk,
      { name: '남궁프란체스카-가브리엘라 폰 호엔로에발덴부르크', email: 'long@customers.example', locale: 'ko' },
      [
        {
          subject: '주전자가 샙니다',
          status: 'open',
          said: [
            {
              by: 'customer',
              hoursAgo: 100,
              text: '주전자가 새는데 벌써 세 번째 문의드립니다. 언제 답을 받을 수 있나요?',
            },
            { by: 'customer', hoursAgo: 30, text: '아직도 답변이 없습니다.' },
          ],
        },
      ],
    );
    const opened = await desk.openPage({ ticket: korean.ticket, locale: 'ko', theme: 'dark' });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.waitForSelector('html[lang="ko"]');
    expect(await text(frame, status)).toMatch(/주의|긴장|위험/);
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 26, 30)');
    await openAll(frame);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });
});

describe('honest states', () => {
  const faults = [
    ['rate-limited', 'rate-limited', /429/],
    ['no-permission', 'no-permission', /403/],
    ['server-error', 'failed', /500/],
    ['offline', 'offline', /ERR_/],
    ['garbage', 'unreadable', /never/],
    ['hang', 'timed-out', /never/],
  ] as const;

  it.each(faults)('%s is said, the ticket is judged alone, and it goes away', async (fault, notice, expected) => {
    await desk.call('PUT', '/workbench/switches', { fault, faultSeconds: 3 });
    const opened = await desk.openPage({ ticket: trouble.ticket, allow: [expected] });
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector(`[data-notice="${notice}"]`);
    expect(await data(frame, 'band')).not.toBe(null);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await desk.call('PUT', '/workbench/switches', { fault: 'none' });
    const again = frame.locator(`[data-notice="${notice}"] button`);
    // Nobody gets a right by asking twice; a 429 is tried again without a click.
    if (notice !== 'no-permission') {
      if (notice !== 'rate-limited') await again.click();
      await frame.waitForSelector(`[data-notice="${notice}"]`, { state: 'detached' });
      await expect.poll(async () => Number(await data(frame, 'coverage')), settle).toBeGreaterThan(0.5);
    }
    await opened.finish();
  });

  it('says that the history is still being read', async () => {
    await desk.call('PUT', '/workbench/switches', { fault: 'slow', slowMs: 2_000 });
    const opened = await desk.openPage({ ticket: trouble.ticket });
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector(`${status}[data-reading="true"]`);
    expect(await text(frame, status)).toContain('reading history…');
    await settled(frame);
    await opened.finish();
  });

  it('gives up on a host that does not answer, and offers to try again', async () => {
    await desk.call('PUT', '/workbench/switches', { hostAnswers: 'never' });
    const opened = await desk.openPage({ ticket: trouble.ticket });
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector('[data-notice="reading"]');
    await frame.waitForSelector('[data-notice="timed-out"], [data-notice="failed"]');
    expect(await frame.locator('.notice button').count()).toBe(1);
    await opened.finish();
  });

  it('waits for a requester on a new ticket', async () => {
    const opened = await desk.openPage();
    await opened.page.locator('[data-test-id="new-ticket"]').click();
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector('[data-notice="no-requester"]');
    await fits(frame);
    await opened.finish();
  });

  it('says where it belongs when it is opened outside Zendesk', async () => {
    const opened = await desk.openPage();
    const frame = await opened.frame('background');
    const address = frame.url().replace(/\/background\/.*/, '/sidebar/index.html');
    const page = await opened.context.newPage();
    await page.goto(address);
    expect(await page.locator('[data-notice="not-in-host"]').innerText()).toContain('Open Evenkeel in Zendesk');
    await opened.finish();
  });
});

describe('the top bar', () => {
  it('shows the band of the ticket in front before it was ever opened, then the open tickets', async () => {
    const opened = await desk.openPage({ ticket: trouble.ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    const band = await data(frame, 'band');
    const icon = opened.page.locator('[data-test-id="top-bar-app"]');
    await expect.poll(() => icon.getAttribute('data-symbol'), settle).toBe(band);
    await icon.click();
    const bar = await opened.frame('topbar');
    await bar.waitForSelector(`[data-ticket="${trouble.ticket}"][data-tab-band="${band}"][data-front="true"]`);
    expect(await axe(bar)).toEqual([]);
    await opened.finish();
  });
});
