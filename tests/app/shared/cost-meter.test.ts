// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addCosts, readCosts } from '../../../app/shared/cost-keeper';
import { metered } from '../../../app/shared/metered';
import type { ZafClient } from '../../../src/helpdesk/zaf/client';
import { NOW } from '../../support/facts';
import { handClock } from '../../support/hand-clock';

const clock = handClock(NOW);
afterEach(() => localStorage.clear());

const client = (answer: object, refuses = false) =>
  ({
    name: 'a client',
    get(this: { readonly name: string }, path: string) {
      return Promise.resolve(`${this.name}: ${path}`);
    },
    request: async () => {
      if (refuses) throw answer;
      return answer;
    },
  }) as unknown as ZafClient;

describe('what the app has asked of the API', () => {
  it('counts a panel that asks as opened cold, with its requests and the account’s limit', async () => {
    const counted = metered(client({ status: 200, responseHeaders: 'x-rate-limit: 700\r\n' }), clock, 'sidebar');
    await counted.request({ url: '/a' });
    await counted.request({ url: '/b' });
    metered(client({}), clock, 'sidebar');
    await vi.waitFor(async () =>
      expect(await readCosts(clock)).toMatchObject({
        opens: 2,
        warmOpens: 1,
        sidebarRequests: 2,
        limit: 700,
        limited: 0,
      }),
    );
  });

  it('counts refusals for the rate, and passes them on', async () => {
    const counted = metered(client({ status: 429 }, true), clock, 'board');
    await expect(counted.request({ url: '/a' })).rejects.toEqual({ status: 429 });
    await vi.waitFor(async () =>
      expect(await readCosts(clock)).toMatchObject({ boards: 1, boardRequests: 1, limited: 1, opens: 0 }),
    );
  });

  it('counts exports and what is asked in the background each by itself', async () => {
    const board = metered(client({ status: 200 }), clock, 'board');
    await board.request({ url: '/api/v2/incremental/tickets/cursor.json?start_time=0' });
    await board.request({ url: '/api/v2/search.json' });
    await metered(client({ status: 200 }), clock, 'background').request({ url: '/api/v2/search/count.json' });
    await vi.waitFor(async () =>
      expect(await readCosts(clock)).toMatchObject({
        exports: 1,
        boardRequests: 1,
        backgroundRequests: 1,
        boards: 1,
        opens: 0,
      }),
    );
  });

  it('goes on with what an earlier version has counted', async () => {
    addCosts(clock, { opens: 1 });
    const [key = ''] = Object.keys(localStorage);
    const { exports: _later, ...earlier } = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify(earlier));
    expect(await readCosts(clock)).toMatchObject({ opens: 1, exports: 0 });
  });

  it('leaves the client’s other calls as they are', async () => {
    expect(await metered(client({}), clock, 'board').get('ticket')).toBe('a client: ticket');
  });

  it('keeps numbers alone, and begins anew where something else stands in its place', async () => {
    addCosts(clock, { opens: 1 });
    const [key] = Object.keys(localStorage);
    for (const value of Object.values(JSON.parse(localStorage.getItem(key ?? '') ?? '{}'))) {
      expect(typeof value).toBe('number');
    }
    localStorage.setItem(key ?? '', '{"opens":"many"}');
    expect(await readCosts(clock)).toMatchObject({ since: NOW, opens: 0 });
  });

  it('counts in the background frame’s memory where the browser lets the app store nothing', async () => {
    const refusing = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refusing, setItem: refusing, clear: () => {} });
    const waiting = readCosts(clock);
    await new Promise((later) => setTimeout(later, 20));
    clock.advance(500);
    expect(await waiting).toBeUndefined();
    // Another frame of the same page.
    addCosts(clock, { exports: 1 });
    vi.resetModules();
    const background = await import('../../../app/shared/cost-keeper');
    background.keepCosts(clock);
    addCosts(clock, { opens: 2, sidebarRequests: 3 }, 400);
    background.addCosts(clock, { backgroundRequests: 1 });
    await vi.waitFor(async () => {
      const told = readCosts(clock);
      await new Promise((later) => setTimeout(later, 20));
      clock.advance(500);
      expect(await told).toMatchObject({ exports: 1, opens: 2, sidebarRequests: 3, backgroundRequests: 1, limit: 400 });
    });
    vi.unstubAllGlobals();
  });
});
