import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, heardOf, startTestApp, type TestAppBench, visible } from '../support/test-app';
import type { Client } from '../workbench/zaf/harness';

declare const client: Client;

let bench: TestAppBench;
beforeAll(async () => {
  bench = await startTestApp();
}, 180_000);
afterAll(() => bench?.close());

const addressOf = (page: Page): string => new URL(page.url()).pathname;
const viewsButton = (page: Page) => page.locator('[data-test-id="nav-views"]');

describe('an app in the left bar', () => {
  it('has its icon there, and a frame with its page once it is opened', async () => {
    const { page } = await bench.open({ as: 'supervisor' });
    await visible(page, 'nav-bar-app').waitFor();
    await expect.poll(() => visible(page, 'nav-bar-app').locator('svg path').getAttribute('d')).toBe('M1 1h16v16z');
    expect(await page.locator('iframe[data-location="nav_bar"]').count()).toBe(0);
    await visible(page, 'nav-bar-app').click();
    const frame = await appFrame(page, 'nav_bar');
    expect(new URL(frame.url()).pathname).toBe('/apps/3/assets/app.html');
    expect(await heardOf(frame, 'app.registered')).toHaveLength(1);
    expect(addressOf(page)).toBe('/agent/apps/test-app');
    await expect.poll(() => page.title()).toMatch(/^Test app · /);
    const [pane, window] = [await visible(page, 'app-frame').boundingBox(), page.viewportSize()];
    expect(pane?.width).toBeGreaterThan((window?.width ?? 0) - 100);
    expect(pane?.height).toBeGreaterThan((window?.height ?? 0) - 100);
  });

  it('is told when it comes to the front and leaves it, and keeps its page meanwhile', async () => {
    const { page } = await bench.open({ as: 'supervisor' });
    await visible(page, 'nav-bar-app').click();
    const frame = await appFrame(page, 'nav_bar');
    await expect.poll(() => heardOf(frame, 'app.activated')).toHaveLength(1);
    await viewsButton(page).click();
    await expect.poll(() => heardOf(frame, 'app.deactivated')).toHaveLength(1);
    await visible(page, 'nav-bar-app').click();
    await expect.poll(() => heardOf(frame, 'app.activated')).toHaveLength(2);
    expect(await heardOf(frame, 'app.registered')).toHaveLength(1);
  });

  it('knows who is signed in, its other instances, and asks as that person', async () => {
    const ticket = await bench.makeTicket();
    const { page } = await bench.open({ as: 'supervisor', ticket });
    await appFrame(page, 'ticket_sidebar');
    await visible(page, 'nav-bar-app').click();
    const frame = await appFrame(page, 'nav_bar');
    const user = await frame.evaluate(() => client.get('currentUser'));
    expect(user.currentUser).toMatchObject({ name: 'Marcus Adeyemi', role: 'agent', groups: expect.any(Array) });
    const { instances } = await frame.evaluate(() => client.get('instances'));
    const places = Object.values(instances as Record<string, { location: string }>).map(({ location }) => location);
    expect(places.sort()).toEqual(['background', 'nav_bar', 'ticket_editor', 'ticket_sidebar', 'top_bar']);
    const me = await frame.evaluate(() => client.request({ url: '/api/v2/users/me.json' }));
    expect(me).toMatchObject({ user: { name: 'Marcus Adeyemi' } });
    const id = await frame.evaluate(
      (subject) =>
        client.request({
          url: '/api/v2/tickets.json',
          type: 'POST',
          contentType: 'application/json',
          data: JSON.stringify({ ticket: { subject, comment: { body: 'Made on the board' } } }),
        }) as Promise<{ ticket: { id: number } }>,
      'From the left bar',
    );
    expect(await bench.call('GET', `/api/v2/tickets/${id.ticket.id}`)).toMatchObject({
      ticket: { subject: 'From the left bar' },
    });
  });

  it('leads to a ticket and is led to from there', async () => {
    const ticket = await bench.makeTicket();
    const { page } = await bench.open({ as: 'supervisor' });
    await visible(page, 'nav-bar-app').click();
    const frame = await appFrame(page, 'nav_bar');
    await frame.evaluate((id) => client.invoke('routeTo', 'ticket', id), ticket);
    await expect.poll(() => addressOf(page)).toBe(`/agent/tickets/${ticket}`);
    const sidebar = await appFrame(page, 'ticket_sidebar');
    await sidebar.evaluate(() => client.invoke('routeTo', 'nav_bar', 'Test app', 'group/A & B'));
    await expect.poll(() => addressOf(page)).toBe('/agent/apps/test-app/group/A%20%26%20B');
    await expect
      .poll(() => heardOf(frame, 'app.route.changed'))
      .toEqual([{ appRoute: 'group/A & B', appTitle: 'Test app', appParams: ['group', 'A & B'] }]);
  });

  it('changes its own address, and hears where the back button leads', async () => {
    const { page } = await bench.open({ as: 'supervisor' });
    await visible(page, 'nav-bar-app').click();
    const frame = await appFrame(page, 'nav_bar');
    const routes = async (): Promise<readonly unknown[]> =>
      (await heardOf(frame, 'app.route.changed')).map((each) => (each as { appRoute: string }).appRoute);
    await frame.evaluate(() => client.invoke('routeTo', 'nav_bar', 'Test app', 'mine'));
    await frame.evaluate(() => client.invoke('routeTo', 'nav_bar', 'Test app', 'mine/ko'));
    await expect.poll(routes).toEqual(['mine', 'mine/ko']);
    await page.goBack();
    await expect.poll(routes).toEqual(['mine', 'mine/ko', 'mine']);
    await page.goBack();
    await expect.poll(routes).toEqual(['mine', 'mine/ko', 'mine', '']);
    expect(addressOf(page)).toBe('/agent/apps/test-app');
  });

  it('hears its address again when the page or its frame is loaded anew', async () => {
    const { page } = await bench.open({ as: 'supervisor' });
    await visible(page, 'nav-bar-app').click();
    await (await appFrame(page, 'nav_bar')).evaluate(() => client.invoke('routeTo', 'nav_bar', 'Test app', 'mine'));
    await page.reload();
    const wanted = [expect.objectContaining({ appRoute: 'mine' })];
    await expect.poll(async () => heardOf(await appFrame(page, 'nav_bar'), 'app.route.changed')).toEqual(wanted);
    const background = await appFrame(page, 'background');
    expect(await heardOf(background, 'app.route.changed')).toEqual([]);
  });

  it('has another symbol put on its icon by the background before it was opened', async () => {
    const { page } = await bench.open({ as: 'supervisor' });
    const background = await appFrame(page, 'background');
    await background.evaluate(async () => {
      const instances = (await client.get('instances')).instances as Record<string, { location: string }>;
      const guid = Object.keys(instances).find((key) => instances[key]?.location === 'nav_bar') ?? '';
      await client.instance(guid).set('iconSymbol', 'alarm');
    });
    await expect.poll(() => visible(page, 'nav-bar-app').getAttribute('data-symbol')).toBe('alarm');
  });
});

describe('a server that begins again on the same data', () => {
  const whileItIsAway = [/Failed to load resource/, /net::ERR_/, /EventSource/];

  it('is found again by open pages: their apps go on, and what happened meanwhile is shown', async () => {
    const ticket = await bench.makeTicket();
    const { page } = await bench.open({ as: 'supervisor', ticket, allow: whileItIsAway });
    const sidebar = await appFrame(page, 'ticket_sidebar');
    await visible(page, 'nav-bar-app').click();
    const frame = await appFrame(page, 'nav_bar');
    await frame.evaluate(() => Object.assign(window, { marked: true }));

    let status: unknown;
    await bench.restart(async () => {
      status = await frame.evaluate(() =>
        client.request('/api/v2/users/me.json').catch((error: { status: number }) => error.status),
      );
    });
    expect(status).toBe(0);
    await bench.call('PUT', `/api/v2/tickets/${ticket}`, { ticket: { priority: 'urgent' } });

    expect(await frame.evaluate(() => client.request('/api/v2/users/me.json'))).toMatchObject({
      user: { name: 'Marcus Adeyemi' },
    });
    expect(await frame.evaluate(() => 'marked' in window)).toBe(true);
    await expect.poll(() => heardOf(sidebar, 'ticket.priority.changed'), { timeout: 20_000 }).toEqual(['urgent']);
    await bench.call('PUT', `/api/v2/tickets/${ticket}`, { ticket: { priority: 'low' } });
    await expect
      .poll(() => heardOf(sidebar, 'ticket.priority.changed'), { timeout: 20_000 })
      .toEqual(['urgent', 'low']);
  });
});
