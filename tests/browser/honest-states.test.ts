import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calm, type Story, strained } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import {
  data,
  fits,
  go,
  historyRequests,
  openAll,
  otherSidebar,
  patient,
  settled,
  status,
  text,
} from './sidebar-frame';

let desk: TestWorkbench;
let trouble: Story;
let peace: Story;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  trouble = await strained(desk);
  peace = await calm(desk);
});
afterAll(() => desk.close());
afterEach(() =>
  desk.call('PUT', '/workbench/switches', { fault: 'none', hostAnswers: 'normal', visibleTickets: 'all' }),
);

describe('honest states', () => {
  const faults = [
    ['rate-limited', 'rate-limited', /429/],
    ['no-permission', 'no-permission', /403/],
    ['server-error', 'failed', /500/],
    ['offline', 'offline', /ERR_/],
    ['garbage', 'unreadable', /never/],
    ['hang', 'timed-out', /never/],
  ] as const;

  it.each(faults)('%s is said, the ticket is judged alone, and it passes', async (fault, notice, expected) => {
    await desk.call('PUT', '/workbench/switches', { fault, faultSeconds: 10 });
    const opened = await desk.openPage({ ticket: trouble.ticket, allow: [expected] });
    const requests = historyRequests(opened.page);
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector(`[data-notice="${notice}"]`);
    expect(await data(frame, 'band')).not.toBe(null);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    const alone = Number(await data(frame, 'coverage'));
    const again = frame.locator(`[data-notice="${notice}"] button`);
    // It may be trying at this moment.
    expect(await again.innerText()).toMatch(/^(Try again|Trying again…)$/);
    await desk.call('PUT', '/workbench/switches', { fault: 'none' });
    // Only a right that was missing waits for somebody who knows that it is given; here without a mouse.
    if (notice === 'no-permission') {
      await again.focus();
      await opened.page.keyboard.press('Enter');
    }
    await frame.waitForSelector(`[data-notice="${notice}"]`, { state: 'detached', ...patient });
    expect(await frame.locator('[data-notice="no-history"]').count()).toBe(0);
    expect(Number(await data(frame, 'coverage'))).toBeGreaterThan(alone);
    expect(await frame.locator('[data-touchpoint="tickets"] dd').textContent()).toBe('2');
    await fits(frame);
    // The first, the one after five seconds, and at most one more that the switch came too late for.
    expect(requests.length).toBeLessThanOrEqual(3);
    await opened.finish();
  });

  it('asks nothing for a ticket that is not in front, and recovers when it is again', async () => {
    await desk.call('PUT', '/workbench/switches', { fault: 'server-error' });
    const opened = await desk.openPage({ ticket: trouble.ticket, allow: [/500/] });
    const requests = historyRequests(opened.page);
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector('[data-notice="failed"]');
    await desk.call('PUT', '/workbench/switches', { fault: 'none' });
    const ofTrouble = () => requests.filter((url) => url.includes(`/users/${trouble.customer}/`)).length;
    await go(opened.page, peace.ticket);
    await settled(await otherSidebar(opened.page, frame));
    const before = ofTrouble();
    await opened.page.waitForTimeout(7_000);
    expect(ofTrouble()).toBe(before);
    expect(await frame.locator('[data-notice="failed"]').count()).toBe(1);
    await go(opened.page, trouble.ticket);
    await frame.waitForSelector('[data-notice="failed"]', { state: 'detached' });
    expect(ofTrouble()).toBe(before + 1);
    await opened.finish();
  });

  it('counts only what a restricted agent may see, and says so', async () => {
    const { group } = await desk.call<{ group: { id: number } }>('POST', '/api/v2/groups.json', {
      group: { name: 'Back office' },
    });
    const story = await strained(desk, 'restricted');
    await desk.call('POST', '/api/v2/imports/tickets.json', {
      ticket: {
        subject: 'Of another group',
        status: 'open',
        requester_id: story.customer,
        group_id: group.id,
        created_at: new Date(Date.now() - 3_600_000).toISOString(),
        comments: [{ author_id: story.customer, value: 'Where is my invoice?' }],
      },
    });
    const seen = async (): Promise<{ tickets: string | null; said: string }> => {
      const opened = await desk.openPage({ ticket: story.ticket, as: 'agent' });
      const frame = await opened.frame('sidebar');
      await settled(frame);
      await openAll(frame);
      await fits(frame);
      const tickets = await frame.locator('[data-touchpoint="tickets"] dd').textContent();
      const said = await text(frame, '.touchpoints');
      await opened.finish();
      return { tickets, said };
    };
    expect((await seen()).tickets).toBe('3');
    await desk.call('PUT', '/workbench/switches', { visibleTickets: 'restricted' });
    const restricted = await seen();
    expect(restricted.tickets).toBe('2');
    expect(restricted.said).toContain('Only tickets that you may see are counted.');
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

  it('says that the host does not answer, and goes on by itself when it does', async () => {
    await desk.call('PUT', '/workbench/switches', { hostAnswers: 'never' });
    const opened = await desk.openPage({ ticket: trouble.ticket });
    const frame = await opened.frame('sidebar');
    await frame.waitForSelector('[data-notice="reading"]');
    await frame.waitForSelector('[data-notice="timed-out"]');
    expect(await text(frame, '.notice')).toContain('No answer from Zendesk');
    expect(await text(frame, '.notice button')).toBe('Try again');
    await desk.call('PUT', '/workbench/switches', { hostAnswers: 'normal' });
    await frame.waitForSelector(`${status}[data-reading="false"]`, patient);
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
