import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calm, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { fits, settle, settled } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  const { installations } = await desk.call<{ installations: { id: number }[] }>(
    'GET',
    '/api/v2/apps/installations.json',
  );
  await desk.call('PUT', `/api/v2/apps/installations/${installations[0]?.id}.json`, {
    settings: { save_reminder: true },
  });
}, 120_000);
afterAll(() => desk.close());

const BLAME = 'You should have read the manual.';
const hook = (page: Page, name: string) =>
  page.locator(`[data-test-id="tab-page"][data-front="true"] [data-test-id="${name}"]`);
const composer = (page: Page) => hook(page, 'composer-text');
const comments = async (ticket: number) =>
  (await desk.call<{ comments: { body: string }[] }>('GET', `/api/v2/tickets/${ticket}/comments.json`)).comments;

let told = 0;
const threatened = async () => {
  told += 1;
  return tell(desk, { name: `Rolf Brand ${told}`, email: `rolf${told}@customers.example` }, [
    {
      subject: 'Kettle leaks',
      status: 'open',
      said: [{ by: 'customer', hoursAgo: 3, text: 'The kettle leaks again. I will come to your office and hurt you.' }],
    },
  ]);
};
const replying = async (ticket: number, options: Parameters<TestWorkbench['openPage']>[0] = {}) => {
  const opened = await desk.openPage({ as: 'agent', ticket, ...options });
  const sidebar = await opened.frame('sidebar');
  await settled(sidebar);
  await composer(opened.page).fill(BLAME);
  await sidebar.locator('[data-draft-warning="blame"]').waitFor();
  const submit = () => hook(opened.page, 'composer-submit').click();
  return { ...opened, sidebar, submit };
};

describe('a reply on a critical ticket', () => {
  it.each([
    { locale: 'en-us', theme: 'light', line: /Puts the fault on the customer.*Submit again to send it as it is\./ },
    { locale: 'ko', theme: 'dark', line: /고객의 잘못으로 돌리는 말.*다시 제출해 주십시오\./ },
  ] as const)('is held once and sent with the next submit ($locale)', async ({ line, ...options }) => {
    const { ticket } = await threatened();
    const { page, sidebar, submit, finish } = await replying(ticket, options);
    await submit();
    await page.getByText(line).waitFor();
    expect(await comments(ticket)).toHaveLength(1);
    expect(await composer(page).innerText()).toBe(BLAME);
    await fits(sidebar);
    expect(await axe(sidebar)).toEqual([]);

    await submit();
    await expect.poll(async () => (await comments(ticket)).at(-1)?.body, settle).toBe(BLAME);
    await finish();
  });

  it('is sent at once as an internal note', async () => {
    const { ticket } = await threatened();
    const { page, submit, finish } = await replying(ticket);
    await hook(page, 'composer-internal').click();
    await submit();
    await expect.poll(async () => (await comments(ticket)).length, settle).toBe(2);
    await finish();
  });
});

it('a reply on a ticket that is not critical is sent at once', async () => {
  const { ticket } = await calm(desk, '-reminder');
  const before = (await comments(ticket)).length;
  const { submit, finish } = await replying(ticket);
  await submit();
  await expect.poll(async () => (await comments(ticket)).length, settle).toBe(before + 1);
  await finish();
});
