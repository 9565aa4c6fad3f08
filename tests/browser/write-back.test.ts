import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Story, strained } from '../support/sidebar-story';
import { startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { data, settled } from './sidebar-frame';

const HEALTH = 'evenkeel_health';
/** A band stands for ten seconds before it is written. */
const written = { timeout: 30_000 };

let desk: TestWorkbench;
let installation = 0;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  const { installations } = await desk.call<{ installations: { id: number }[] }>(
    'GET',
    '/api/v2/apps/installations.json',
  );
  installation = installations[0]?.id ?? 0;
  await desk.call('POST', '/api/v2/user_fields.json', {
    user_field: { key: HEALTH, type: 'text', title: 'Evenkeel: health' },
  });
});
afterAll(() => desk?.close());

const set = (settings: Record<string, unknown>) =>
  desk.call('PUT', `/api/v2/apps/installations/${installation}.json`, {
    settings: { band_watch: 75, band_strained: 50, band_critical: 25, ...settings },
  });
const on = { write_tags: true, health_field: HEALTH };
const off = { write_tags: false, health_field: null };

interface TicketRecord {
  readonly tags: readonly string[];
  readonly requester_id: number;
  readonly updated_at: string;
}
const ticketOf = async ({ ticket }: Story): Promise<TicketRecord> =>
  (await desk.call<{ ticket: TicketRecord }>('GET', `/api/v2/tickets/${ticket}.json`)).ticket;
const bandTags = async (story: Story) => (await ticketOf(story)).tags.filter((tag) => tag.startsWith('evenkeel_band_'));
const fieldOf = async (story: Story): Promise<unknown> => {
  const path = `/api/v2/users/${(await ticketOf(story)).requester_id}.json`;
  return (await desk.call<{ user: { user_fields: Record<string, unknown> } }>('GET', path)).user.user_fields[HEALTH];
};

/** What the page writes to tickets and users. */
function writesOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isWrite = request.method() !== 'GET' && /^\/api\/v2\/(tickets|users)\//.test(pathname);
    if (isWrite) seen.push(`${request.method()} ${pathname}`);
  });
  return seen;
}

async function open(story: Story, allow: readonly RegExp[] = []) {
  const opened = await desk.openPage({ ticket: story.ticket, allow });
  const writes = writesOf(opened.page);
  const frame = await opened.frame('sidebar');
  await settled(frame);
  return { ...opened, frame, writes, band: await data(frame, 'band') };
}

describe('the band that is written back', () => {
  it('is written nowhere unless the account wants it', async () => {
    await set(off);
    const story = await strained(desk, 'off');
    const before = await ticketOf(story);
    const { page, writes } = await open(story);
    await page.waitForTimeout(14_000);
    expect(writes).toEqual([]);
    expect(await ticketOf(story)).toEqual(before);
    expect(await fieldOf(story)).toBeNull();
  });

  it('stands on ticket and customer with its day, once, and again only when it changes', async () => {
    await set(on);
    const story = await strained(desk, 'on');
    await desk.call('PUT', `/api/v2/tickets/${story.ticket}.json`, { ticket: { additional_tags: ['vip'] } });
    const first = await open(story);
    await expect.poll(() => bandTags(story), written).toEqual([`evenkeel_band_${first.band}`]);
    await expect.poll(() => fieldOf(story), written).toMatch(new RegExp(`^${first.band} \\d{4}-\\d\\d-\\d\\d$`));
    const { tags } = await ticketOf(story);
    const { requester_id } = await ticketOf(story);
    expect(tags).toContain('vip');
    expect(tags.filter((tag) => tag.startsWith('evenkeel_since_'))).toEqual([
      `evenkeel_since_${String(await fieldOf(story))
        .slice(-10)
        .replaceAll('-', '_')}`,
    ]);
    expect(first.writes).toEqual([
      `PUT /api/v2/tickets/${story.ticket}.json`,
      `PUT /api/v2/users/${requester_id}.json`,
    ]);
    await first.finish();

    const second = await open(story);
    expect(second.band).toBe(first.band);
    await second.page.waitForTimeout(14_000);
    expect(second.writes).toEqual([]);
    await second.finish();

    await set({ ...on, band_watch: 100, band_strained: 99, band_critical: 98 });
    const third = await open(story);
    expect(third.band).toBe('critical');
    await expect.poll(() => bandTags(story), written).toEqual(['evenkeel_band_critical']);
    await expect.poll(() => fieldOf(story), written).toMatch(/^critical /);
    expect((await ticketOf(story)).tags).toContain('vip');
  });

  it('takes nothing from somebody who changes the ticket at the same moment', async () => {
    await set(on);
    const story = await strained(desk, 'both');
    const { page, band, writes } = await open(story, [/409/]);
    const statuses: number[] = [];
    let left = 1;
    await page.route(`**/api/v2/tickets/${story.ticket}.json`, async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      if (left > 0) {
        left -= 1;
        await desk.call('PUT', `/api/v2/tickets/${story.ticket}.json`, {
          ticket: { additional_tags: ['by_somebody'] },
        });
      }
      const answer = await route.fetch();
      statuses.push(answer.status());
      await route.fulfill({ response: answer });
    });
    await expect.poll(() => bandTags(story), written).toEqual([`evenkeel_band_${band}`]);
    expect((await ticketOf(story)).tags).toContain('by_somebody');
    expect(statuses).toEqual([409, 200]);
    expect(writes.filter((each) => each.includes('/tickets/'))).toHaveLength(2);
  });

  it('stays when the agent, whose form was open all the while, submits a reply', async () => {
    await set(on);
    const story = await strained(desk, 'reply');
    const { page, band } = await open(story);
    await expect.poll(() => bandTags(story), written).toEqual([`evenkeel_band_${band}`]);
    await page.locator('[data-test-id="composer"] [contenteditable]').fill('I write to you again tomorrow.');
    await page.locator('[data-test-id="composer-submit"]').click();
    const comments = async () =>
      (await desk.call<{ comments: { body: string }[] }>('GET', `/api/v2/tickets/${story.ticket}/comments.json`))
        .comments;
    await expect.poll(async () => (await comments()).at(-1)?.body, written).toContain('again tomorrow');
    expect((await bandTags(story)).length).toBe(1);
  });
});
