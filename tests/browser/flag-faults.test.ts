import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tell } from '../support/sidebar-story';
import { startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { patient, settle, settled } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench();
  const given = { type: 'textarea', title: 'Story of flags' };
  const made = await desk.call<{ ticket_field: { id: number } }>('POST', '/api/v2/ticket_fields.json', {
    ticket_field: given,
  });
  const path = '/api/v2/apps/installations';
  const { installations } = await desk.call<{ installations: { id: number }[] }>('GET', `${path}.json`);
  await desk.call('PUT', `${path}/${installations[0]?.id}.json`, {
    settings: { flag_store: 'tags', flag_field: String(made.ticket_field.id) },
  });
  // A 429 says how long to wait.
  await desk.call('PUT', '/workbench/switches', { faultSeconds: 1 });
}, 180_000);
afterAll(() => desk?.close());

/** A customer of the name has threatened with a lawyer. */
const threatened = (name: string) =>
  tell(desk, { name, email: `${name.toLowerCase()}@customers.example` }, [
    {
      subject: 'Lamp arrived broken',
      status: 'open',
      said: [
        { by: 'customer', hoursAgo: 5, text: 'The lamp arrived broken.' },
        { by: 'agent', hoursAgo: 4, text: 'I am sorry that the lamp arrived broken. Could you send a photo?' },
        { by: 'customer', hoursAgo: 2, text: 'No more photos. You will hear from my lawyer.' },
      ],
    },
  ]);

const flag = (frame: Frame, id: string) => frame.locator(`[data-flag="${id}"]`);
const stateOf = (frame: Frame, id: string) => flag(frame, id).getAttribute('data-flag-state');

/** Opens the flag and sees it. */
async function acknowledge(frame: Frame, id: string): Promise<void> {
  await flag(frame, id).locator('button.flag').click();
  await flag(frame, id).locator('[data-act="acknowledge"]').click(settle);
}

/** Strikes the first write to a ticket on the page; returns how many there were. */
async function strikeFirstWrite(page: Page, fault: string): Promise<() => number> {
  let writes = 0;
  await page.route(/\/api\/v2\/tickets\/\d+\.json/, (route, request) => {
    if (request.method() !== 'PUT') return route.continue();
    writes += 1;
    return route.continue(writes === 1 ? { headers: { ...request.headers(), 'x-workbench-fault': fault } } : {});
  });
  return () => writes;
}

describe('what a supervisor does to a flag', () => {
  it.each([
    ['429', 'too many requests', 'Wyn'],
    ['drop', 'a connection that is cut before it is done', 'Ives'],
    ['lost-answer', 'an answer that is lost behind it', 'Reeve'],
  ])('is kept once, whatever strikes in the middle of the write: %s, %s', async (fault, _, name) => {
    const { ticket } = await threatened(name);
    const opened = await desk.openPage({
      as: 'admin',
      ticket,
      allow: [/status of 429/, /net::ERR_/, /Failed to load resource/],
    });
    const sidebar = await opened.frame('sidebar');
    await settled(sidebar);
    const writes = await strikeFirstWrite(opened.page, fault);
    await acknowledge(sidebar, 'legal');
    await expect.poll(() => stateOf(sidebar, 'legal'), patient).toBe('acknowledged');
    expect(writes()).toBeGreaterThanOrEqual(fault === 'lost-answer' ? 1 : 2);

    const { ticket: record } = await desk.call<{ ticket: { tags: string[]; custom_fields: { value: unknown }[] } }>(
      'GET',
      `/api/v2/tickets/${ticket}.json`,
    );
    expect(record.tags.filter((tag) => /legal.*acknowledged/.test(tag))).toHaveLength(1);
    const story = record.custom_fields.map(({ value }) => value).find((value) => typeof value === 'string' && value);
    expect(String(story).match(/acknowledge/g)).toHaveLength(1);
    await opened.finish();
  });
});

/** The agent asks for help with a ticket of the customer's. */
async function calledForHelp(name: string): Promise<number> {
  const { ticket } = await threatened(name);
  const { frame, finish } = await desk.openPage({ as: 'agent', ticket });
  const sidebar = await frame('sidebar');
  await settled(sidebar);
  await sidebar.locator('[data-help-open]').click();
  await sidebar.locator('[data-help] textarea').fill('The refund is above my limit');
  await sidebar.locator('[data-help] [data-send]').click();
  await expect.poll(() => stateOf(sidebar, 'help-wanted'), patient).toBe('raised');
  await finish();
  return ticket;
}

describe('the icon in the top bar', () => {
  it('counts the tickets that wait for a supervisor, and one less once one of them was seen', async () => {
    const [first] = [await calledForHelp('Quill'), await calledForHelp('Rook')];
    const counted = async (symbol: string, then: (sidebar: Frame) => Promise<void> = async () => {}): Promise<void> => {
      const opened = await desk.openPage({ as: 'admin', ticket: first });
      const sidebar = await opened.frame('sidebar');
      await settled(sidebar);
      const icon = opened.page.locator('[data-test-id="top-bar-app"]');
      await expect.poll(() => icon.getAttribute('data-symbol'), patient).toBe(symbol);
      await then(sidebar);
      await opened.finish();
    };
    await counted('flags-2', async (sidebar) => {
      await acknowledge(sidebar, 'help-wanted');
      await expect.poll(() => stateOf(sidebar, 'help-wanted'), patient).toBe('acknowledged');
    });
    await counted('flags-1');
  });
});
