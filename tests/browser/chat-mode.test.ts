import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appFrame, heardOf, startTestApp, type TestAppBench, visible } from '../support/test-app';
import type { Client } from '../workbench/zaf/harness';

declare const client: Client;

let bench: TestAppBench;
let page: Page;
let frame: Frame;
let ticket: number;

beforeAll(async () => {
  bench = await startTestApp();
}, 180_000);
afterAll(() => bench?.close());

const comments = async (): Promise<readonly { readonly plain_body: string; readonly via: { channel: string } }[]> =>
  (
    await bench.call<{ comments: { plain_body: string; via: { channel: string } }[] }>(
      'GET',
      `/api/v2/tickets/${ticket}/comments.json`,
    )
  ).comments;

const read = async (path: string): Promise<unknown> => (await frame.evaluate((asked) => client.get(asked), path))[path];

describe('a messaging ticket', () => {
  beforeEach(async () => {
    ticket = await bench.makeTicket({ status: 'open', via: { channel: 'native_messaging' } });
    // What the editor does not do in Chat mode is told in the console.
    ({ page } = await bench.open({ as: 'agent', ticket, allow: [/does nothing in Chat mode/] }));
    frame = await appFrame(page, 'ticket_sidebar');
  });

  it('has a plain-text composer, and apps are told so', async () => {
    expect(await page.locator('textarea[data-test-id="composer-text"]').count()).toBe(1);
    expect(await page.getByRole('toolbar', { name: 'Formatting' }).count()).toBe(0);
    expect(await read('channel')).toEqual({ name: 'native_messaging', sessionBased: true, sessionActive: true });
    expect(await read('ticket.editor.targetChannel')).toMatchObject({ sessionActive: true });
    expect(await read('ticket.editor.capabilities.richText')).toBe(false);
    expect(await read('comment.useRichText')).toBe(false);
  });

  it('sends with Enter at once and leaves the form alone', async () => {
    await frame.evaluate(() => client.set('ticket.priority', 'high'));
    await visible(page, 'composer-text').fill('I will look into it.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('One moment.');
    await page.keyboard.press('Enter');
    await expect.poll(() => visible(page, 'message').count()).toBe(2);
    expect((await comments()).at(-1)).toMatchObject({
      plain_body: 'I will look into it.\nOne moment.',
      via: { channel: 'native_messaging' },
    });
    expect(await visible(page, 'composer-text').inputValue()).toBe('');
    expect(await read('ticket.priority')).toBe('high');
    const stored = await bench.call<{ ticket: { priority: null } }>('GET', `/api/v2/tickets/${ticket}.json`);
    expect(stored.ticket.priority).toBeNull();
    await expect.poll(async () => (await heardOf(frame, 'ticket.conversation.changed')).length).toBeGreaterThan(0);
  });

  it('submits the form without what is still being written', async () => {
    await visible(page, 'composer-text').fill('Not yet');
    await frame.evaluate(() => client.set('ticket.priority', 'high'));
    await visible(page, 'composer-submit').click();
    await expect
      .poll(() => bench.call('GET', `/api/v2/tickets/${ticket}.json`))
      .toMatchObject({ ticket: { priority: 'high' } });
    expect(await comments()).toHaveLength(1);
    expect(await visible(page, 'composer-text').inputValue()).toBe('Not yet');
  });

  it('lets ticket.editor.insert through as plain text at the cursor, and nothing else of the editor', async () => {
    await visible(page, 'composer-text').fill('Dear Kim, goodbye');
    for (let step = 0; step < 'goodbye'.length; step += 1) await page.keyboard.press('ArrowLeft');
    await frame.evaluate(() => client.invoke('ticket.editor.insert', '<b>we</b> are <i>sorry</i>, '));
    await expect.poll(() => visible(page, 'composer-text').inputValue()).toBe('Dear Kim, **we** are _sorry_, goodbye');
    const said = page.waitForEvent('console', (message) => message.type() === 'error');
    await frame.evaluate(() => client.invoke('ticket.editor.bold'));
    expect((await said).text()).toContain('ticket.editor.bold does nothing in Chat mode');
    expect(await read('comment.text')).toBe('Dear Kim, **we** are _sorry_, goodbye');
  });

  it('takes ticket.sendMessage on its own channel', async () => {
    const sent = { channel: 'native_messaging', message: 'From the app' };
    await frame.evaluate((message) => client.invoke('ticket.sendMessage', message), sent);
    await expect.poll(() => visible(page, 'message').last().textContent()).toContain('From the app');
    expect((await comments()).at(-1)).toMatchObject({ plain_body: 'From the app' });
    const conversation = (await read('ticket.conversation')) as readonly unknown[];
    expect(conversation.at(-1)).toMatchObject({
      author: { role: 'agent' },
      channel: { name: 'native_messaging' },
      message: { content: expect.stringContaining('From the app') },
    });
  });

  it('is an ordinary ticket again once its session has ended', async () => {
    await bench.call('PUT', `/api/v2/tickets/${ticket}.json`, { ticket: { status: 'solved' } });
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    expect(await heardOf(frame, 'ticket.editor.capabilities.changed')).toEqual([{ richText: true }]);
    expect(await read('channel')).toMatchObject({ sessionBased: true, sessionActive: false });
    const refused = await frame.evaluate(() =>
      client.invoke('ticket.sendMessage', { channel: 'native_messaging', message: 'x' }).then(
        () => 'sent',
        (error: Error) => error.message,
      ),
    );
    expect(refused).toContain('no active session');
  });

  it('writes rich text in notes, and everywhere in the classic interface', async () => {
    await visible(page, 'composer-internal').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    expect(await read('comment.useRichText')).toBe(true);
    await visible(page, 'composer-public').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor({ state: 'detached' });
    await bench.call('PUT', '/workbench/switches', { agentInterface: 'classic' });
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    expect(await read('channel')).toMatchObject({ sessionBased: false });
    await bench.call('PUT', '/workbench/switches', { agentInterface: 'agent-workspace' });
  });
});

describe('an e-mail ticket', () => {
  it('lets apps format what is written', async () => {
    ticket = await bench.makeTicket({ via: { channel: 'email' } });
    ({ page } = await bench.open({ as: 'agent', ticket }));
    frame = await appFrame(page, 'ticket_sidebar');
    await visible(page, 'composer-text').click();
    await page.keyboard.type('Sorry');
    await page.keyboard.press('Control+a');
    await frame.evaluate(() => client.invoke('ticket.editor.bold'));
    await expect.poll(() => visible(page, 'composer-text').locator('b').textContent()).toBe('Sorry');
    await frame.evaluate(() => client.invoke('ticket.editor.hyperlink', 'our terms', 'https://example.com/terms'));
    await expect
      .poll(() => visible(page, 'composer-text').locator('a').getAttribute('href'))
      .toBe('https://example.com/terms');
  });
});

describe('a phone call', () => {
  it('is in the conversation with its length, and shows its data', async () => {
    ticket = await bench.makeTicket({ via: { channel: 'voice' } });
    ({ page } = await bench.open({ as: 'agent', ticket }));
    frame = await appFrame(page, 'ticket_sidebar');
    await visible(page, 'customer-channel').selectOption('voice');
    await visible(page, 'call-minutes').fill('7');
    await visible(page, 'customer-writes').fill('The VAT is on it twice.');
    await visible(page, 'customer-writes-send').click();
    const details = visible(page, 'call-details');
    await details.waitFor();
    expect(await details.textContent()).toContain('7:00');
    expect(await details.textContent()).toContain('The VAT is on it twice.');
    const conversation = (await read('ticket.conversation')) as readonly unknown[];
    expect(conversation.at(-1)).toMatchObject({
      channel: { name: 'voice' },
      message: { content: expect.stringContaining('Length of phone call: 7 minutes') },
    });
  });
});
