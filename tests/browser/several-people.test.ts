import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, heardOf, startTestApp, type TestAppBench, visible } from '../support/test-app';
import type { Client } from '../workbench/zaf/harness';

declare const client: Client;

let bench: TestAppBench;
beforeAll(async () => {
  bench = await startTestApp();
}, 180_000);
afterAll(() => bench?.close());

describe('two people at one ticket, each in a browser of their own', () => {
  it('are signed in as themselves', async () => {
    const ticket = await bench.makeTicket();
    const names = await Promise.all(
      (['agent', 'supervisor'] as const).map(async (as) => {
        const { page } = await bench.open({ as, ticket });
        const frame = await appFrame(page, 'ticket_sidebar');
        return (await frame.evaluate(() => client.get('currentUser.email')))['currentUser.email'];
      }),
    );
    expect(names).toEqual(['jisoo@fernlight.example', 'marcus@fernlight.example']);
  });

  it('hear what the other submits as events, and keep what they have not submitted', async () => {
    const ticket = await bench.makeTicket();
    const { page: mine } = await bench.open({ as: 'agent', ticket });
    const { page: theirs } = await bench.open({ as: 'supervisor', ticket });
    const frame = await appFrame(mine, 'ticket_sidebar');
    await visible(mine, 'composer-text').click();
    await mine.keyboard.type('Half a sentence');
    await frame.evaluate(() => client.set('ticket.subject', 'Mine'));

    await visible(theirs, 'field-priority').selectOption('high');
    await visible(theirs, 'composer-text').click();
    await theirs.keyboard.type('I have looked at it.');
    await visible(theirs, 'composer-submit').click();

    await expect.poll(() => heardOf(frame, 'ticket.priority.changed')).toEqual(['high']);
    await expect.poll(() => heardOf(frame, 'ticket.updated')).toMatchObject([{ name: 'Marcus Adeyemi' }]);
    expect(await heardOf(frame, 'ticket.conversation.changed')).toMatchObject([
      [{ message: { content: expect.stringContaining('Help') } }, { author: { name: 'Marcus Adeyemi' } }],
    ]);
    expect(await visible(mine, 'message').count()).toBe(2);
    expect(await visible(mine, 'composer-text').textContent()).toBe('Half a sentence');
    expect(await frame.evaluate(() => client.get('ticket.subject'))).toMatchObject({ 'ticket.subject': 'Mine' });
    const others = await appFrame(theirs, 'ticket_sidebar');
    expect(await heardOf(others, 'ticket.updated')).toEqual([]);
  });
});

describe('agent collision', () => {
  it('shows who else views the ticket, edits it, has it open, and is gone', async () => {
    const ticket = await bench.makeTicket();
    const { page: mine } = await bench.open({ as: 'agent', ticket });
    const frame = await appFrame(mine, 'ticket_sidebar');
    expect(await frame.evaluate(() => client.get('ticket.viewers'))).toMatchObject({ 'ticket.viewers': [] });
    const viewers = async (): Promise<unknown> =>
      (await frame.evaluate(() => client.get('ticket.viewers')))['ticket.viewers'];
    const state = (): Promise<string | null> => visible(mine, 'viewer').getAttribute('data-state');

    const { page: theirs, close } = await bench.open({ as: 'supervisor', ticket });
    await expect.poll(state).toBe('viewing');
    expect(await viewers()).toMatchObject([{ name: 'Marcus Adeyemi', isEditing: false, isIdle: false }]);
    expect(await visible(mine, 'viewers').textContent()).toContain('Marcus Adeyemi is viewing');

    await visible(theirs, 'composer-text').click();
    await theirs.keyboard.type('Dear');
    await expect.poll(state).toBe('editing');
    expect(await viewers()).toMatchObject([{ isEditing: true, isIdle: false }]);

    await theirs.keyboard.press('Control+a');
    await theirs.keyboard.press('Delete');
    await theirs.locator('[data-test-id="nav-views"]').click();
    await expect.poll(state).toBe('idle');
    expect(await viewers()).toMatchObject([{ isEditing: false, isIdle: true }]);

    await close();
    await expect.poll(() => visible(mine, 'viewer').count()).toBe(0);
    expect(await viewers()).toEqual([]);
    const told = await heardOf(frame, 'ticket.viewers.changed');
    expect(told[0]).toMatchObject([{ name: 'Marcus Adeyemi' }]);
    expect(told.at(-1)).toEqual([]);
  });

  it('counts a person once and never the person themselves', async () => {
    const ticket = await bench.makeTicket();
    const { page: mine } = await bench.open({ as: 'agent', ticket });
    await visible(mine, 'conversation').waitFor();
    await bench.open({ as: 'agent', ticket });
    await bench.open({ as: 'supervisor', ticket });
    await bench.open({ as: 'supervisor', ticket });
    await visible(mine, 'viewer').waitFor();
    const path = `/workbench/tickets/${ticket}/viewers`;
    await expect
      .poll(async () =>
        (await bench.call<{ viewers: { name: string }[] }>('GET', path)).viewers.map(({ name }) => name),
      )
      .toEqual(expect.arrayContaining(['한지수', 'Marcus Adeyemi']));
    expect(await visible(mine, 'viewer').count()).toBe(1);
  });
});

describe('an app that is installed for some', () => {
  it('is there for people with one of the roles and one of the groups alone', async () => {
    const ticket = await bench.makeTicket();
    const { installations } = await bench.call<{ installations: { id: number }[] }>(
      'GET',
      '/api/v2/apps/installations.json',
    );
    const { groups } = await bench.call<{ groups: { id: number; name: string }[] }>('GET', '/api/v2/groups.json');
    const path = `/api/v2/apps/installations/${installations[0]?.id}.json`;
    const { page: agent } = await bench.open({ as: 'agent', ticket });
    const { page: supervisor } = await bench.open({ as: 'supervisor', ticket });
    await appFrame(agent, 'ticket_sidebar');
    await bench.call('PUT', path, {
      role_restrictions: ['agent'],
      group_restrictions: groups.flatMap(({ id, name }) => (name === 'Billing' ? [id] : [])),
    });
    await expect.poll(() => agent.locator('iframe[data-location="ticket_sidebar"]').count()).toBe(0);
    await appFrame(supervisor, 'ticket_sidebar');
    const { page: admin } = await bench.open({ as: 'admin', ticket });
    await visible(admin, 'conversation').waitFor();
    expect(await admin.locator('iframe[data-location="ticket_sidebar"]').count()).toBe(0);
    await bench.call('PUT', path, { role_restrictions: null, group_restrictions: null });
    await appFrame(agent, 'ticket_sidebar');
  });
});
