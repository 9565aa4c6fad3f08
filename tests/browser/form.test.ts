import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strained, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { fits, openAll, settle, settled } from './sidebar-frame';

let desk: TestWorkbench;
let field = 0;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
  field = (
    await desk.call<{ ticket_field: { id: number } }>('POST', '/api/v2/ticket_fields.json', {
      ticket_field: { type: 'date', title: 'Follow-up' },
    })
  ).ticket_field.id;
  for (const [title, value] of [
    ['Offer::New seal', 'We can send you another seal, or a new kettle.'],
    ['Offer::Voucher', 'We can offer you a voucher.'],
    ['Close', 'Good-bye.'],
  ]) {
    const macro = { title, actions: [{ field: 'comment_value', value }] };
    await desk.call('POST', '/api/v2/macros.json', { macro });
  }
  const { installations } = await desk.call<{ installations: { id: number }[] }>(
    'GET',
    '/api/v2/apps/installations.json',
  );
  await desk.call('PUT', `/api/v2/apps/installations/${installations[0]?.id}.json`, {
    settings: {
      followup_field: String(field),
      followup_tag: 'follow_up',
      offer_macros: 'offer::',
      cause_tags: 'why_',
      policy_json: '{"playbook":{"moves":9}}',
    },
  });
}, 120_000);
afterAll(() => desk.close());

interface TicketRecord {
  readonly type: string | null;
  readonly status: string;
  readonly tags: readonly string[];
  readonly custom_fields: readonly { readonly id: number; readonly value: unknown }[];
}
const saved = async (ticket: number) => {
  const { ticket: record } = await desk.call<{ ticket: TicketRecord }>('GET', `/api/v2/tickets/${ticket}.json`);
  return { ...record, followUp: record.custom_fields.find(({ id }) => id === field)?.value ?? null };
};
const comments = async (ticket: number) =>
  (await desk.call<{ comments: { body: string; public: boolean }[] }>('GET', `/api/v2/tickets/${ticket}/comments.json`))
    .comments;
const hook = (page: Page, name: string) =>
  page.locator(`[data-test-id="tab-page"][data-front="true"] [data-test-id="${name}"]`);
const openTool = async (frame: Frame, name: string): Promise<void> => {
  await settled(frame);
  await frame.locator(`[data-tool="${name}"] > button`).click();
};
const inTool = (frame: Frame, name: string, selector: string) => frame.locator(`[data-tool="${name}"] ${selector}`);

let told = 0;
const story = () => {
  told += 1;
  return strained(desk, `-form${told}`);
};
const opened = async (options: Parameters<TestWorkbench['openPage']>[0] = {}) => {
  const { ticket } = await story();
  const page = await desk.openPage({ as: 'agent', ticket, ...options });
  return { ...page, ticket, sidebar: await page.frame('sidebar') };
};

describe('a follow-up', () => {
  it('is set in the open form and saved with the agent’s own submit; the type stays as it was', async () => {
    const { page, ticket, sidebar, finish } = await opened();
    const before = await saved(ticket);
    await openTool(sidebar, 'follow-up');
    const writes: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') writes.push(`${request.method()} ${request.url()}`);
    });
    const day = inTool(sidebar, 'follow-up', '[data-day="tomorrow"]');
    await day.click();
    await inTool(sidebar, 'follow-up', '[data-follow-up="set"]').waitFor();
    const on = await day.getAttribute('data-on');
    expect(await hook(page, `custom-field-${field}`).inputValue()).toBe(on);
    expect(writes).toEqual([]);
    expect(await saved(ticket)).toMatchObject({ followUp: null, tags: before.tags });

    await hook(page, 'composer-text').fill('We write again tomorrow.');
    await hook(page, 'composer-submit').click();
    await inTool(sidebar, 'follow-up', '[data-follow-up="saved"]').waitFor();
    expect(await saved(ticket)).toMatchObject({ followUp: on, type: before.type });
    expect((await saved(ticket)).tags).toContain('follow_up');
    await fits(sidebar);
    await finish();
  });

  it('leaves nothing in the form once it is undone', async () => {
    const { page, ticket, sidebar, finish } = await opened();
    await openTool(sidebar, 'follow-up');
    await inTool(sidebar, 'follow-up', '[data-day="tomorrow"]').click();
    await inTool(sidebar, 'follow-up', '[data-undo]').click();
    await inTool(sidebar, 'follow-up', '[data-follow-up="none"]').waitFor();
    expect(await hook(page, `custom-field-${field}`).inputValue()).toBe('');
    await hook(page, 'composer-text').fill('Thank you.');
    await hook(page, 'composer-submit').click();
    await expect.poll(async () => (await comments(ticket)).at(-1)?.body, settle).toBe('Thank you.');
    expect(await saved(ticket)).toMatchObject({ followUp: null });
    expect((await saved(ticket)).tags).not.toContain('follow_up');
    await finish();
  });
});

describe('offer macros', () => {
  it('put the one that fits first, and apply it to the form alone', async () => {
    const { page, ticket, sidebar, finish } = await opened();
    await openTool(sidebar, 'offer');
    const titles = inTool(sidebar, 'offer', '[data-macro] > span');
    await expect.poll(() => titles.allInnerTexts(), settle).toEqual(['Offer::New seal', 'Offer::Voucher']);
    await inTool(sidebar, 'offer', '[data-macro] button').first().click();
    await expect.poll(() => hook(page, 'composer-text').innerText(), settle).toContain('another seal');
    expect(await comments(ticket)).toHaveLength(4);
    await finish();
  });
});

describe('more macros than one page holds', () => {
  it('leave none out that begins with the prefix', async () => {
    for (let number = 1; number <= 100; number += 1) {
      const macro = {
        title: `Everyday ${number}`,
        position: 1,
        actions: [{ field: 'comment_value', value: 'Good day.' }],
      };
      await desk.call('POST', '/api/v2/macros.json', { macro });
    }
    const { sidebar, finish } = await opened();
    await openTool(sidebar, 'offer');
    const titles = inTool(sidebar, 'offer', '[data-macro] > span');
    await expect.poll(() => titles.allInnerTexts(), settle).toEqual(['Offer::New seal', 'Offer::Voucher']);
    await finish();
  });
});

describe('a note', () => {
  it('goes into an empty composer as an internal note, and is saved as one', async () => {
    const { page, ticket, sidebar, finish } = await opened();
    await openTool(sidebar, 'document');
    await inTool(sidebar, 'document', '[data-insert-note]').click();
    await inTool(sidebar, 'document', '[data-note="inserted"]').waitFor();
    expect(await hook(page, 'composer').getAttribute('data-type')).toBe('internalNote');
    await hook(page, 'composer-submit').click();
    await expect
      .poll(async () => (await comments(ticket)).at(-1), settle)
      .toMatchObject({
        public: false,
        body: expect.stringContaining('Record of this ticket'),
      });
    await finish();
  });

  it('for whoever takes over tells what the customer wants and what comes next', async () => {
    const { ticket } = await tell(desk, { name: 'Iben Holt', email: 'iben@customers.example' }, [
      {
        subject: 'Kettle leaks',
        status: 'open',
        said: [
          { by: 'customer', hoursAgo: 90, text: 'The kettle leaks. I have already tried another seal.' },
          {
            by: 'agent',
            hoursAgo: 80,
            text: 'I am not authorized to decide that. It needs the approval of my manager.',
          },
          { by: 'customer', hoursAgo: 70, text: 'Please send me a new kettle.' },
          { by: 'agent', hoursAgo: 60, text: 'I am not able to decide that. I am not authorized to send a new one.' },
          { by: 'customer', hoursAgo: 50, text: 'When will somebody decide?' },
        ],
      },
    ]);
    const { page, frame, finish } = await desk.openPage({ as: 'agent', ticket });
    const sidebar = await frame('sidebar');
    await openTool(sidebar, 'hand-over');
    const text = await inTool(sidebar, 'hand-over', 'textarea').inputValue();
    expect(text).toMatch(/What the customer wants\n- “When will somebody decide\?” \(Iben Holt/);
    expect(text).toMatch(/What comes next\n- Our answer: the customer waits since /);
    await fits(sidebar);
    await inTool(sidebar, 'hand-over', '[data-insert-note]').click();
    await inTool(sidebar, 'hand-over', '[data-note="inserted"]').waitFor();
    await hook(page, 'composer-submit').click();
    await expect
      .poll(async () => (await comments(ticket)).at(-1), settle)
      .toMatchObject({ public: false, body: expect.stringContaining('Hand-over note') });
    await finish();
  });

  it('never touches a reply that is begun', async () => {
    const { page, sidebar, finish } = await opened();
    await settled(sidebar);
    await hook(page, 'composer-text').fill('Dear Orla');
    await openTool(sidebar, 'document');
    await inTool(sidebar, 'document', '[data-insert-note]').click();
    await inTool(sidebar, 'document', '[data-note="draft-in-the-way"]').waitFor();
    expect(await hook(page, 'composer').getAttribute('data-type')).toBe('publicReply');
    expect(await hook(page, 'composer-text').innerText()).toBe('Dear Orla');
    await finish();
  });
});

describe('a light agent', () => {
  it('sees no button that could do nothing, and writes notes', async () => {
    const { page, ticket, sidebar, finish } = await opened({ as: 'light-agent' });
    await openTool(sidebar, 'offer');
    await expect.poll(() => inTool(sidebar, 'offer', '.offers').innerText(), settle).toContain('internal notes only');
    expect(await inTool(sidebar, 'offer', 'button:not([aria-expanded])').count()).toBe(0);
    await openTool(sidebar, 'follow-up');
    await inTool(sidebar, 'follow-up', '[data-day="tomorrow"]').click();
    await inTool(sidebar, 'follow-up', '[data-note="inserted"]').waitFor();
    await hook(page, 'composer-submit').click();
    await expect
      .poll(async () => (await comments(ticket)).at(-1), settle)
      .toMatchObject({
        public: false,
        body: expect.stringContaining('Follow up on'),
      });
    await finish();
  });
});

describe('after a hard ticket', () => {
  it('an answer is a tag that the next submit saves', async () => {
    const { page, ticket, sidebar, finish } = await opened();
    await settled(sidebar);
    await desk.call('PUT', `/api/v2/tickets/${ticket}.json`, { ticket: { status: 'solved' } }, 'admin-token');
    await sidebar.locator('[data-tool="causes"] > button').click();
    await sidebar.locator('[data-tag="why_product"]').click();
    await sidebar.locator('[data-tag="why_product"][aria-pressed="true"]').waitFor();
    await hook(page, 'composer-internal').click();
    await hook(page, 'composer-text').fill('Done.');
    await hook(page, 'composer-submit').click();
    await expect.poll(async () => (await saved(ticket)).tags, settle).toContain('why_product');
    await finish();
  });
});

describe.each([
  ['en-us', 'light'],
  ['ko', 'dark'],
] as const)('all of it open, %s and %s,', (locale, theme) => {
  it('fits its frame and passes axe', async () => {
    const { sidebar, finish } = await opened({ locale, theme });
    await settled(sidebar);
    await sidebar.locator('[data-tool]').first().waitFor();
    await openAll(sidebar);
    await inTool(sidebar, 'offer', '[data-macro]').first().waitFor();
    await fits(sidebar);
    expect(await axe(sidebar)).toEqual([]);
    await finish();
  });
});
