// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handClock } from '../../support/hand-clock';

/** The module keeps the page's client: every test gets a page of its own. */
const load = async (address: string, script?: { init(): unknown }) => {
  vi.resetModules();
  window.history.replaceState({}, '', address);
  vi.stubGlobal('ZAFClient', script);
  return import('../../../app/shared/zaf-client');
};

const opened = '/index.html?origin=https%3A%2F%2Facme.zendesk.com&app_guid=a1';

describe('zafClient', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('shakes hands once per page, however often it is asked for', async () => {
    const init = vi.fn(() => ({ metadata: async () => ({}) }));
    const { zafClient, registeredZafClient } = await load(opened, { init });
    const first = zafClient();
    expect(first).toBeDefined();
    expect(zafClient()).toBe(first);
    expect(await registeredZafClient(handClock(0))).toBe(first);
    expect(init).toHaveBeenCalledTimes(1);
  });

  it('is absent outside Zendesk, with the script and without', async () => {
    const withScript = await load('/index.html', { init: () => false });
    expect(withScript.zafClient()).toBeUndefined();
    await expect(withScript.registeredZafClient(handClock(0))).rejects.toMatchObject({ code: 'not-in-host' });
    const without = await load('/index.html');
    expect(without.zafClient()).toBeUndefined();
    await expect(without.registeredZafClient(handClock(0))).rejects.toMatchObject({ code: 'not-in-host' });
  });

  it.each([opened, '/index.html#origin=x&app_guid=a1'])(
    'says offline where Zendesk opened %s but its script did not load',
    async (address) => {
      const { registeredZafClient } = await load(address);
      await expect(registeredZafClient(handClock(0))).rejects.toMatchObject({ name: 'HelpdeskError', code: 'offline' });
    },
  );

  it('does not wait for a registration for ever, and finds it when asked again', async () => {
    let register: (value: unknown) => void = () => {};
    const registered = new Promise((resolve) => {
      register = resolve;
    });
    const { registeredZafClient } = await load(opened, { init: () => ({ metadata: () => registered }) });
    const clock = handClock(0);
    const first = registeredZafClient(clock, 1_000).catch((error: unknown) => error);
    clock.advance(1_000);
    expect(await first).toMatchObject({ code: 'timed-out' });
    const second = registeredZafClient(clock, 1_000);
    register({});
    await expect(second).resolves.toBeDefined();
    expect(clock.waiting).toBe(0);
  });
});
