import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { appFrame, heardOf, startTestApp, type TestAppBench, visible } from '../support/test-app';
import type { Client } from '../workbench/zaf/harness';

declare const client: Client;

let bench: TestAppBench;
beforeAll(async () => {
  bench = await startTestApp();
}, 180_000);
afterAll(() => bench?.close());

describe('an app wherever it is', () => {
  it('hears what the API tells it, for all or for its own agent, and the number that the agent clicks', async () => {
    const { user } = await bench.call<{ user: { id: number } }>('POST', '/api/v2/users.json', {
      user: { name: 'Kim Phone', phone: '+82 2 555 0100' },
    });
    const ticket = await bench.makeTicket({ requester: undefined, requester_id: user.id });
    const { page } = await bench.open({ as: 'agent', ticket });
    const background = await appFrame(page, 'background');
    const call = { number: '+82 2 555 0100', userId: user.id };
    await visible(page, 'dial').click();
    await expect.poll(() => heardOf(background, 'voice.dialout')).toEqual([{ ...call, ticketId: ticket }]);
    await visible(page, 'requester').getByRole('link', { name: 'Kim Phone' }).click();
    await visible(page, 'profile').locator('[data-test-id="dial"]').click();
    await expect.poll(() => heardOf(background, 'voice.dialout')).toEqual([{ ...call, ticketId: ticket }, call]);
    onTestFinished(() => bench.call('PUT', '/workbench/switches', { dialing: 'works' }));
    await bench.call('PUT', '/workbench/switches', { dialing: 'fails' });
    await expect
      .poll(async () => {
        await visible(page, 'dial').click();
        return heardOf(background, 'voice.error');
      })
      .toContainEqual({ code: 'unknown' });

    const order = { app_id: 3, event: 'order', body: { id: 7 } };
    await bench.call('POST', '/api/v2/apps/notify.json', { ...order, agent_id: user.id });
    await bench.call('POST', '/api/v2/apps/notify.json', order);
    const sender = expect.objectContaining({ role: 'admin', name: 'Ingrid Solberg' });
    await expect.poll(() => heardOf(background, 'api_notification.order')).toEqual([{ body: { id: 7 }, sender }]);
  });
});

describe('an app beside the page of a person or an organization', () => {
  it('knows whose page it is, hears that it is in front, and is gone with the page', async () => {
    const { organization } = await bench.call<{ organization: { id: number } }>('POST', '/api/v2/organizations.json', {
      organization: { name: 'Lamp & Co', domain_names: ['lamp.example'] },
    });
    const { user } = await bench.call<{ user: { id: number } }>('POST', '/api/v2/users.json', {
      user: { name: 'Kim Profile', email: 'kim.profile@example.com', organization_id: organization.id },
    });
    const ticket = await bench.makeTicket({ requester: undefined, requester_id: user.id, subject: 'The lamp is late' });

    const { page } = await bench.open({ as: 'agent', ticket });
    await visible(page, 'requester').getByRole('link', { name: 'Kim Profile' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/agent/users/${user.id}`);
    const beside = await appFrame(page, 'user_sidebar');
    expect(await beside.evaluate(() => client.context())).toMatchObject({ location: 'user_sidebar', userId: user.id });
    await expect.poll(() => heardOf(beside, 'app.activated')).toHaveLength(1);
    await expect(beside.evaluate(() => client.get('ticket.id'))).rejects.toThrow('No such Api');
    await expect.poll(() => visible(page, 'profile').innerText()).toContain('kim.profile@example.com');
    await expect.poll(() => page.title()).toMatch(/^Kim Profile · /);

    await visible(page, 'profile').getByRole('link', { name: 'Lamp & Co' }).click();
    const ofAll = await appFrame(page, 'organization_sidebar');
    expect(await ofAll.evaluate(() => client.context())).toMatchObject({
      location: 'organization_sidebar',
      organizationId: organization.id,
    });
    expect(await page.locator('iframe[data-location="user_sidebar"]').count()).toBe(0);
    await expect.poll(() => visible(page, 'profile').innerText()).toContain('lamp.example');

    // The frame goes with its page: it does not live to hear the answer.
    await ofAll.evaluate((id) => {
      void client.invoke('routeTo', 'user', id);
    }, user.id);
    await appFrame(page, 'user_sidebar');
    await visible(page, 'profile').getByRole('link', { name: 'The lamp is late' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/agent/tickets/${ticket}`);
    const ids = await (await appFrame(page, 'ticket_sidebar')).evaluate(() => client.get('ticket.id'));
    expect(ids['ticket.id']).toBe(ticket);
  });
});
