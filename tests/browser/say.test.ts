import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Story, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { fits, go, openAll, settle, settled } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
});
afterAll(() => desk.close());

const phrase = (frame: Frame, key: string) => frame.locator(`[data-say="${key}"] button`);
const step = (frame: Frame, id: string) => frame.locator(`[data-step="${id}"]`);
const state = (frame: Frame, id: string) => step(frame, id).getAttribute('data-state');
const draft = (page: Page) => page.locator('[data-test-id="composer"] [contenteditable]');
const submit = (page: Page) => page.locator('[data-test-id="composer-submit"]').click();

let stories = 0;
const waiting = (
  customer: { readonly name: string; readonly locale?: string },
  subject: string,
  said: string,
): Promise<Story> => {
  stories += 1;
  return tell(desk, { email: `say${stories}@customers.example`, ...customer }, [
    { subject, status: 'open', said: [{ by: 'customer', hoursAgo: 100, text: said }] },
  ]);
};

/** A customer who called, as Zendesk keeps it: the record of the call is an internal note. */
async function caller(name: string): Promise<number> {
  stories += 1;
  const { user } = await desk.call<{ user: { id: number } }>('POST', '/api/v2/users.json', {
    user: { name, email: `say${stories}@customers.example`, locale: 'en-US', role: 'end-user' },
  });
  const { ticket } = await desk.call<{ ticket: { id: number } }>('POST', '/api/v2/imports/tickets.json', {
    ticket: {
      subject: `Phone call from: ${name}`,
      status: 'open',
      requester_id: user.id,
      via: { channel: 'voice' },
      created_at: new Date(Date.now() - 60_000).toISOString(),
      comments: [{ author_id: user.id, value: 'The lamp is broken.', public: true, via: { channel: 'voice' } }],
    },
  });
  return ticket.id;
}

describe('a phrase', () => {
  it('goes into the draft as the text that it is, and ticks its step once the agent has sent it', async () => {
    const { ticket } = await waiting({ name: '<b>Eve</b>' }, 'Re: The lamp <i>flickers</i>', 'The lamp flickers.');
    const opened = await desk.openPage({ ticket });
    const { page } = opened;
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await expect.poll(() => state(frame, 'acknowledge'), settle).toBe('next');

    await phrase(frame, 'acknowledge-problem').focus();
    await page.keyboard.press('Enter');
    await frame.locator('[data-say-news="inserted"]').waitFor();
    await phrase(frame, 'acknowledge-wait').click();
    const words =
      '<b>Eve</b>, I have read everything that you wrote about “The lamp <i>flickers</i>”. ' +
      'You have waited more than 4 days for an answer from us. That is too long.';
    await expect.poll(async () => (await draft(page).innerText()).trim(), settle).toBe(words);
    expect(await draft(page).locator('b, i').count()).toBe(0);
    // Nothing is sent before the agent does.
    expect(await page.locator('[data-test-id="message"]').count()).toBe(1);

    await submit(page);
    await expect.poll(() => state(frame, 'acknowledge'), settle).toBe('done');
    expect(await phrase(frame, 'acknowledge-wait').count()).toBe(0);
    await fits(frame);
    await opened.finish();
  });

  it('is Korean for a Korean customer, with its meaning for an English agent', async () => {
    const { ticket } = await waiting(
      { name: '남궁민서', locale: 'ko' },
      '[외부] 회신: 조명이 계속 깜빡입니다',
      '조명이 계속 깜빡이는데 왜 답이 없으신가요? 정말 답답하고 화가 납니다!',
    );
    const opened = await desk.openPage({ ticket, theme: 'dark' });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    const entry = frame.locator('[data-say="acknowledge-wait"]');
    await entry.waitFor();
    expect(await entry.locator('button').innerText()).toBe(
      '답변을 4일 넘게 기다리시게 했습니다. 너무 긴 시간이었습니다.',
    );
    expect(await entry.locator('button').getAttribute('lang')).toBe('ko');
    expect(await entry.locator('[lang="en"]').innerText()).toBe(
      'You have waited more than 4 days for an answer from us. That is too long.',
    );
    await step(frame, 'apologize').locator('[aria-expanded="false"]').click();
    await phrase(frame, 'apologize-problem').click();
    await expect
      .poll(async () => (await draft(opened.page).innerText()).trim(), settle)
      .toBe('남궁민서 고객님, “조명이 계속 깜빡입니다” 건을 제대로 처리해 드리지 못해 죄송합니다.');
    await openAll(frame);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });

  it('does not exist in a third language, and the sidebar says why', async () => {
    const { ticket } = await waiting(
      { name: 'Lucie Garnier', locale: 'fr' },
      'La lampe clignote',
      'Bonjour, la lampe clignote depuis une semaine et je ne sais pas quoi faire. Pouvez-vous nous aider avec le remplacement ?',
    );
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.locator('[data-notice="no-words"]').waitFor({ state: 'attached' });
    expect(await frame.locator('[data-say]').count()).toBe(0);
    expect(await frame.locator('[data-step]').count()).toBe(5);
    await opened.finish();
  });
});

describe('a phrase that is clicked again', () => {
  it('is not inserted twice, and says so', async () => {
    const { ticket } = await waiting({ name: 'Nora Lind' }, 'The lamp', 'The lamp flickers.');
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await phrase(frame, 'acknowledge-wait').click();
    await frame.locator('[data-say-news="inserted"]').waitFor();
    await phrase(frame, 'acknowledge-wait').click();
    await frame.locator('[data-say-news="already"]').waitFor();
    const words = 'You have waited more than 4 days for an answer from us. That is too long.';
    expect((await draft(opened.page).innerText()).trim()).toBe(words);
    await fits(frame);
    await opened.finish();
  });

  it('of a light agent is told to be an internal note', async () => {
    const { ticket } = await waiting({ name: 'Ole Lind' }, 'The lamp', 'The lamp flickers.');
    const opened = await desk.openPage({ ticket, as: 'light-agent' });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await phrase(frame, 'acknowledge-wait').click();
    await frame.locator('[data-say-news="insertedNote"]').waitFor();
    expect(await opened.page.locator('[data-test-id="composer"]').getAttribute('data-type')).toBe('internalNote');
    await opened.finish();
  });
});

describe('a legal step', () => {
  it.each([
    { locale: 'en-us', theme: 'light' },
    { locale: 'ko', theme: 'dark' },
  ] as const)('stands before any words, which come with a click ($locale, $theme)', async (options) => {
    const said = 'The lamp flickers again. You will hear from my lawyer.';
    const { ticket } = await waiting({ name: 'Ada Brandt' }, 'The lamp', said);
    const opened = await desk.openPage({ ticket, ...options });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    const caution = frame.locator('[data-say-caution="legal"]');
    await caution.waitFor();
    const words = { 'en-us': /no legal advice/, ko: /법률 자문이 아닙니다/ };
    await expect.poll(() => caution.innerText(), settle).toMatch(words[options.locale]);
    expect(await frame.locator('[data-say]').count()).toBe(0);
    await frame.locator('[data-step][data-state="next"] .say-more').click();
    await frame.locator('[data-step][data-state="next"] [data-say]').first().waitFor();
    await fits(frame);
    expect(await axe(frame)).toEqual([]);
    await opened.finish();
  });
});

describe('words that do not load', () => {
  it('leave everything else where it is, and the sidebar says so once', async () => {
    const { ticket } = await waiting({ name: 'Petra Holm' }, 'The lamp', 'The lamp is broken.');
    // Chromium's own report of the file that did not come; there may be no other.
    const opened = await desk.openPage({ allow: [/ERR_FAILED/] });
    await opened.context.route(/\/js\/Say-[^/]+\.js/, (route) => route.abort());
    await go(opened.page, ticket);
    const frame = await opened.frame('sidebar');
    await settled(frame);
    await frame.locator('[data-section="steps"] [data-notice="broken"]').waitFor();
    expect(await frame.locator('[data-notice="broken"]').count()).toBe(1);
    expect(await frame.locator('[data-step]').count()).toBe(5);
    expect(await frame.locator('[data-move]').count()).toBeGreaterThan(0);
    await opened.finish();
  });
});

describe('a call', () => {
  it('is a talk track: the agent ticks by hand what was said aloud, and can take it back', async () => {
    const ticket = await caller('Gwen Achterberg');
    const opened = await desk.openPage({ ticket });
    const frame = await opened.frame('sidebar');
    await settled(frame);
    const box = step(frame, 'acknowledge').locator('input[type="checkbox"]');
    await box.waitFor({ state: 'attached' });
    const fold = frame.locator('[role="status"] button');
    if ((await fold.count()) > 0) await fold.click();
    expect(await step(frame, 'acknowledge').innerText()).toContain('To say aloud');

    await box.check();
    await expect.poll(() => state(frame, 'acknowledge'), settle).toBe('done');
    expect(await step(frame, 'acknowledge').innerText()).toContain('Ticked by hand');
    expect(await frame.locator('[data-state="next"]').getAttribute('data-step')).toBe('apologize');
    await openAll(frame);
    await fits(frame);
    expect(await axe(frame)).toEqual([]);

    await desk.call('POST', '/workbench/customer-writes', { ticket_id: ticket, body: 'I am still on the line.' });
    await expect.poll(() => opened.page.locator('[data-test-id="message"]').count(), settle).toBe(2);
    expect(await state(frame, 'acknowledge')).toBe('done');
    await box.uncheck();
    await expect.poll(() => state(frame, 'acknowledge'), settle).toBe('next');
    await opened.finish();
  });
});
