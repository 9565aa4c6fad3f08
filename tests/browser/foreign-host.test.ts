import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../support/browser';
import { type ForeignHost, sdkAddress, sdkBundle, startForeignHost } from '../support/foreign-host';
import { agent, conversation, said, unanswered } from '../support/foreign-story';
import { type OpenedPage, openRecordedPage } from '../support/page';
import { root } from '../support/tree';

describe('dist in a host of other people', () => {
  let browser: Browser;
  let host: ForeignHost;
  let sdk: string;

  beforeAll(async () => {
    const { location } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')) as {
      location: { support: Record<string, string | { url: string }> };
    };
    const urls = Object.entries(location.support)
      .filter(([name]) => ['ticket_sidebar', 'top_bar', 'background'].includes(name))
      .map(([name, place]) => [name, typeof place === 'string' ? place : place.url] as const);
    [browser, host, sdk] = await Promise.all([
      launchBrowser(),
      startForeignHost(unanswered, Object.fromEntries(urls)),
      sdkBundle(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  async function open(): Promise<OpenedPage & { sidebar: Frame; strangers: string[] }> {
    const strangers: string[] = [];
    const opened = await openRecordedPage(browser, 'about:blank');
    onTestFinished(opened.finish);
    opened.page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (!['127.0.0.1', 'localhost', '', 'static.zdassets.com'].includes(hostname)) strangers.push(request.url());
    });
    await opened.page.route(sdkAddress, (route) => route.fulfill({ contentType: 'text/javascript', body: sdk }));
    await opened.page.goto(host.url);
    return { ...opened, strangers, sidebar: await opened.frame('sidebar') };
  }

  it('shows how the customer is, from one bulk question and one request', async () => {
    const { page, sidebar, strangers } = await open();
    const badge = sidebar.locator('[data-band][data-score]');
    await badge.waitFor();
    await expect.poll(() => badge.getAttribute('data-band')).toMatch(/^(watch|strained|critical)$/);
    expect(Number(await badge.getAttribute('data-score'))).toBeLessThan(75);
    const raised = sidebar.locator(
      '[data-signal="wait"][data-outcome="raised"], [data-signal="ignored"][data-outcome="raised"]',
    );
    // What is behind the badge comes once it is drawn.
    await expect.poll(() => raised.count()).toBeGreaterThan(0);
    await expect.poll(() => sidebar.locator('[data-step]').count()).toBe(5);
    // The history is asked for once the badge is drawn.
    const asked = async (): Promise<number> => {
      const requests: string[] = await page.evaluate('seen.requests');
      return requests.filter((request) => request.includes('/tickets/requested')).length;
    };
    await expect.poll(asked).toBe(1);
    await sidebar.locator('[role="status"][data-reading="false"]').waitFor();
    expect(await asked()).toBe(1);
    expect(strangers).toEqual([]);
    expect(host.missing).toEqual([]);
  });

  it('asks for the height that its content needs', async () => {
    const { page, sidebar } = await open();
    await sidebar.locator('[data-band][data-score]').waitFor();
    const frame = page.locator('iframe[data-location="ticket_sidebar"]');
    const cutOff = async (): Promise<number> => {
      const box = await frame.boundingBox();
      return (await sidebar.evaluate(() => document.documentElement.scrollHeight)) - (box?.height ?? 0);
    };
    await expect.poll(cutOff, { timeout: 10_000 }).toBeLessThanOrEqual(0);
    expect((await frame.boundingBox())?.height).toBeGreaterThan(80);
  });

  it('follows the conversation that the host tells of', async () => {
    const { page, sidebar } = await open();
    const badge = sidebar.locator('[data-band][data-score]');
    await badge.waitFor();
    const before = Number(await badge.getAttribute('data-score'));
    const longer = [
      ...conversation,
      said(
        0.02,
        '<p>I am sorry that you had to write three times. A new one is on its way and arrives on Friday.</p>',
        agent,
      ),
    ];
    await page.evaluate(
      ([values]) => {
        const { change, tell } = window as unknown as { change(v: unknown): void; tell(...args: unknown[]): void };
        change({ 'ticket.conversation': values });
        tell('ticket_sidebar', 'ticket.conversation.changed', values);
      },
      [longer],
    );
    await expect.poll(async () => Number(await badge.getAttribute('data-score'))).not.toBe(before);
  });
});
