import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calm, type Story, strained, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { data, fits, go, historyRequests, openAll, otherSidebar, settle, settled, status, text } from './sidebar-frame';

let desk: TestWorkbench;
let trouble: Story;
let peace: Story;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  trouble = await strained(desk);
  peace = await calm(desk);
});
afterAll(() => desk.close());

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
    await go(opened.page, trouble.ticket);
    const first = await opened.frame('sidebar');
    await settled(first);
    expect(requests).toHaveLength(1);
    await go(opened.page, trouble.others[0] ?? 0);
    await settled(await otherSidebar(opened.page, first));
    await go(opened.page, trouble.ticket);
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

describe('the host’s colours', () => {
  it('are followed live, Garden’s own parts included, without a reload', async () => {
    const opened = await desk.openPage({ ticket: trouble.ticket, theme: 'light' });
    const requests = historyRequests(opened.page);
    const frame = await opened.frame('sidebar');
    await settled(frame);
    const colours = () =>
      frame.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
        return {
          page: of('body').backgroundColor,
          text: of('body').color,
          garden: of('[data-section="why"] button').color,
        };
      });
    const paint = async (scheme: 'light' | 'dark'): Promise<void> => {
      await opened.page.locator('[data-test-id="person-menu"]').click();
      await opened.page.locator(`[data-test-id="theme-${scheme}"]`).click();
    };
    await frame.evaluate(() => Object.assign(window, { keptSince: 'the first load' }));
    const light = await colours();
    expect(light.page).toBe('rgb(255, 255, 255)');
    await paint('dark');
    await expect.poll(async () => (await colours()).page, settle).toBe('rgb(21, 26, 30)');
    // Garden fades from one colour to the other.
    await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const dark = await colours();
    expect(dark.text).not.toBe(light.text);
    expect(dark.garden).not.toBe(light.garden);
    expect(await axe(frame)).toEqual([]);
    await paint('light');
    await expect.poll(colours, settle).toEqual(light);
    expect(await frame.evaluate(() => (window as { keptSince?: string }).keptSince)).toBe('the first load');
    expect(requests.length).toBeLessThanOrEqual(1);
    await opened.finish();
  });
});

describe('a new ticket', () => {
  it('is judged once a requester is chosen, and anew when it is another one', async () => {
    const stranger = await desk.call<{ user: { id: number } }>('POST', '/api/v2/users.json', {
      user: { name: 'Nobody Before', email: 'nobody@customers.example', role: 'end-user' },
    });
    const opened = await desk.openPage();
    const requests = historyRequests(opened.page);
    const choose = async (name: string, id: number): Promise<void> => {
      await opened.page.locator('[data-test-id="field-requester"] input').fill(name);
      await opened.page.locator(`[data-user="${id}"]`).click();
    };
    await opened.page.locator('[data-test-id="new-ticket"]').click();
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector('[data-notice="no-requester"]');
    await fits(frame);

    await choose('Nobody Before', stranger.user.id);
    await settled(frame);
    expect(await frame.locator('[data-notice="no-requester"]').count()).toBe(0);
    expect(await data(frame, 'band')).toBe('new');
    expect(await data(frame, 'score')).toBe(null);
    expect(await frame.locator('[data-step]').count()).toBe(5);
    await fits(frame);

    await opened.page.getByRole('button', { name: 'change' }).click();
    await choose('Orla Penhallow', trouble.customer);
    await frame.waitForSelector(`${status}[data-reading="false"]:not([data-band="new"])`);
    expect(Number(await data(frame, 'score'))).toBeGreaterThan(0);
    expect(await frame.locator('[data-touchpoint="tickets"] dd').textContent()).toBe('2');
    await fits(frame);
    expect(requests.map((url) => /users\/(\d+)/.exec(url)?.[1])).toEqual(
      [stranger.user.id, trouble.customer].map(String),
    );
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
