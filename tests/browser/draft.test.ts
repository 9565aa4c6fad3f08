import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strained } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { fits, settle, settled, status } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
});
afterAll(() => desk.close());

const BLAME = 'You should have read the manual.';
const hook = (page: Page, name: string) =>
  page.locator(`[data-test-id="tab-page"][data-front="true"] [data-test-id="${name}"]`);
const composer = (page: Page) => hook(page, 'composer-text');
const warning = (frame: Frame, id: string) => frame.locator(`[data-draft-warning="${id}"]`);
const inState = (frame: Frame, state: string) =>
  frame.waitForSelector(`[data-draft="${state}"]`, { state: 'attached' });
const comments = async (ticket: number) =>
  (await desk.call<{ comments: { body: string; public: boolean }[] }>('GET', `/api/v2/tickets/${ticket}/comments.json`))
    .comments;

let told = 0;
const opened = async (options: Parameters<TestWorkbench['openPage']>[0] = {}) => {
  told += 1;
  const { ticket } = await strained(desk, `-draft${told}`);
  const page = await desk.openPage({ as: 'agent', ticket, ...options });
  const sidebar = await page.frame('sidebar');
  await settled(sidebar);
  await inState(sidebar, 'empty');
  return { ...page, ticket, sidebar };
};

describe('a reply that puts the fault on the customer', () => {
  it('is warned of with its words while it is typed, costs no request, and is sent all the same', async () => {
    const { page, ticket, sidebar, finish } = await opened();
    const requests: string[] = [];
    page.on('request', (request) => void (/\/api\/v2\//.test(request.url()) && requests.push(request.url())));
    await composer(page).pressSequentially(`Hello Orla. ${BLAME}`);
    await warning(sidebar, 'blame').waitFor();
    expect(await warning(sidebar, 'blame').locator('q').innerText()).toContain(BLAME);
    expect(requests).toEqual([]);
    await fits(sidebar);
    expect(await axe(sidebar)).toEqual([]);

    await hook(page, 'composer-submit').click();
    await expect.poll(async () => (await comments(ticket)).at(-1)?.body, settle).toBe(`Hello Orla. ${BLAME}`);
    await inState(sidebar, 'empty');
    expect(await sidebar.locator('[data-draft-warning]').count()).toBe(0);
    await finish();
  });

  it('takes the better wording in its place, and the undo brings the words back', async () => {
    const { page, sidebar, finish } = await opened();
    await composer(page).fill(BLAME);
    const better = await warning(sidebar, 'blame').locator('[data-draft-better]').innerText();
    await warning(sidebar, 'blame').locator('[data-draft-replace]').click();
    await expect.poll(() => composer(page).innerText(), settle).toBe(better);
    await warning(sidebar, 'blame').waitFor({ state: 'detached' });
    const undo = sidebar.locator('[data-draft-news="replaced"] [data-undo]');
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement), settle).toBe(true);
    await undo.press('Enter');
    await expect.poll(() => composer(page).innerText(), settle).toBe(BLAME);
    await warning(sidebar, 'blame').waitFor();
    await finish();
  });

  it('is no longer warned of in this browser once nobody wants it, also after a reload', async () => {
    const { page, sidebar, frame, finish } = await opened();
    await composer(page).fill(BLAME);
    await warning(sidebar, 'blame').locator('[data-draft-never]').click();
    await warning(sidebar, 'blame').waitFor({ state: 'detached' });
    await page.locator('[data-test-id="reload-apps"]').click();
    await expect.poll(() => page.frames().includes(sidebar), settle).toBe(false);
    const again = await frame('sidebar');
    await again.locator('[data-draft-off="1"]').waitFor();
    expect(await warning(again, 'blame').count()).toBe(0);
    await again.locator('[data-draft-off] button').click();
    await warning(again, 'blame').waitFor();
    await finish();
  });
});

describe('a draft as people write them', () => {
  it('of HTML and emoji has its words quoted and replaced with the mark-up around them kept', async () => {
    const { page, sidebar, finish } = await opened();
    await composer(page).evaluate((editor, blame) => {
      editor.innerHTML = `<p>Hello 👩‍🔧 <b>Orla</b> &amp; team,</p><ul><li>${blame}</li></ul><p>Bye 🎉</p>`;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, BLAME);
    await warning(sidebar, 'blame').waitFor();
    expect(await warning(sidebar, 'blame').locator('q').innerText()).toContain(BLAME);
    await warning(sidebar, 'blame').locator('[data-draft-replace]').click();
    await sidebar.locator('[data-draft-news="replaced"]').waitFor();
    const html = await composer(page).innerHTML();
    expect(html).toMatch(/👩‍🔧 <(b|strong)>Orla<\/\1> &amp; team/);
    expect(html).toMatch(/<li>I want to understand what happened/);
    expect(html).not.toContain(BLAME);
    await finish();
  });

  it('of 10,000 words is checked', async () => {
    const { page, sidebar, finish } = await opened();
    const line = 'Thank you for the pictures of the kettle, they show the seal very well.';
    const lines = Array.from({ length: 720 }, (_, index) => `${line} (${index})`);
    await composer(page).fill([...lines, BLAME].join('\n'));
    await warning(sidebar, 'blame').waitFor();
    expect(await warning(sidebar, 'blame').locator('q').innerText()).toContain(BLAME);
    await fits(sidebar);
    await finish();
  });

  it('is not spoken of as an internal note, and is again as a reply', async () => {
    const { page, sidebar, finish } = await opened();
    await composer(page).fill(BLAME);
    await warning(sidebar, 'blame').waitFor();
    await hook(page, 'composer-internal').click();
    await inState(sidebar, 'empty');
    await hook(page, 'composer-public').click();
    await warning(sidebar, 'blame').waitFor();
    await finish();
  });

  it('is checked in a chat too', async () => {
    const { user } = await desk.call<{ user: { id: number } }>('POST', '/api/v2/users.json', {
      user: { name: 'Ivo Lind', email: 'ivo@customers.example', role: 'end-user' },
    });
    const created = await desk.call<{ ticket: { id: number } }>('POST', '/api/v2/tickets.json', {
      ticket: {
        subject: 'Conversation with Ivo',
        requester_id: user.id,
        via: { channel: 'native_messaging' },
        comment: { body: 'My kettle leaks. Is anybody there?', author_id: user.id },
      },
    });
    const ticket = created.ticket.id;
    const { page, frame, finish } = await desk.openPage({ as: 'agent', ticket });
    const sidebar = await frame('sidebar');
    await settled(sidebar);
    // Nothing is known of them yet, so the panel is one quiet line.
    await sidebar.locator(`${status} button`).click();
    await inState(sidebar, 'empty');
    await composer(page).fill('Calm down please, it is just a kettle.');
    await warning(sidebar, 'minimize').waitFor();
    await finish();
  });
});

describe('a Korean draft of a Korean agent', () => {
  it('is read, warned of and reworded in Korean, in the dark too', async () => {
    const { page, sidebar, finish } = await opened({ locale: 'ko', theme: 'dark' });
    await composer(page).fill('고객님께서 주소를 잘못 입력하셨습니다.');
    await warning(sidebar, 'blame').waitFor();
    const shown = await warning(sidebar, 'blame').innerText();
    expect(shown).toContain('고객의 잘못으로 돌리는 말');
    expect(shown).toContain('짚어 보면 좋겠습니다');
    await fits(sidebar);
    expect(await axe(sidebar)).toEqual([]);
    await finish();
  });
});
