import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBench, settled } from './harness';

afterEach(() => vi.useRealTimers());

describe('the ticket.save hook', () => {
  it('lets the ticket be saved when no app asked for it', async () => {
    const { start, host, sidebar } = await createBench();
    const { page } = await start(sidebar());
    expect(await host.beforeSave('ticket-17')).toEqual({ ok: true });
    expect(page.heard.some(({ needsReply }) => needsReply)).toBe(false);
  });

  it.each<[string, () => unknown, string | undefined]>([
    ['nothing', () => undefined, undefined],
    ['true', () => true, undefined],
    ['a resolved false (the SDK does not look inside)', async () => false, undefined],
    ['false', () => false, 'Test app: the ticket was not saved.'],
    ['a text', () => 'Ask first', 'Test app: Ask first'],
    ['a rejected text', () => Promise.reject('Ask first'), 'Test app: Ask first'],
    ['a rejection without a reason', () => Promise.reject(), 'Test app: the ticket was not saved.'],
    ['a rejected object', () => Promise.reject({ why: 'x' }), 'Test app: {"why":"x"}'],
  ])('is answered by %s', async (_, handler, message) => {
    const { start, host, sidebar } = await createBench();
    const { client } = await start(sidebar());
    client.on('ticket.save', handler);
    await settled();
    expect(await host.beforeSave('ticket-17')).toEqual(message === undefined ? { ok: true } : { ok: false, message });
  });

  it('asks only the apps of the tab that is saved', async () => {
    const { start, host, sidebar } = await createBench();
    const other = await start(host.create({ appId: 1, location: 'new_ticket_sidebar', tab: 'new-1' }));
    const { client } = await start(sidebar());
    const stop = vi.fn(() => false);
    other.client.on('ticket.save', stop);
    client.on('ticket.save', () => true);
    await settled();
    expect(await host.beforeSave('ticket-17')).toEqual({ ok: true });
    expect(stop).not.toHaveBeenCalled();
  });

  it('is stopped by one app out of two', async () => {
    const { start, host, sidebar } = await createBench();
    const { client } = await start(sidebar());
    const second = await start(host.create({ appId: 2, location: 'ticket_sidebar', tab: 'ticket-17' }));
    client.on('ticket.save', () => true);
    second.client.on('ticket.save', () => 'no');
    await settled();
    expect(await host.beforeSave('ticket-17')).toEqual({ ok: false, message: 'Another app: no' });
  });

  it('is sent once for two submits at a time', async () => {
    const { start, host, sidebar } = await createBench();
    const { client, page } = await start(sidebar());
    let release = (): void => {};
    client.on('ticket.save', () => new Promise<void>((done) => (release = done)));
    await settled();
    const both = [host.beforeSave('ticket-17'), host.beforeSave('ticket-17')];
    await settled();
    release();
    expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
    expect(page.heard.filter(({ key }) => key === 'zaf.ticket.save')).toHaveLength(1);
  });

  it('stops the save after thirty seconds, and asks again once the late reply has come', async () => {
    const { start, host, sidebar } = await createBench();
    const { client, page } = await start(sidebar());
    let release = (): void => {};
    client.on('ticket.save', () => new Promise<void>((done) => (release = done)));
    await settled();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = { ok: false, message: 'Test app: did not answer within 30 seconds.' };

    const first = host.beforeSave('ticket-17');
    await settled();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await first).toEqual(late);
    expect(await host.beforeSave('ticket-17')).toEqual(late);
    expect(page.heard.filter(({ key }) => key === 'zaf.ticket.save')).toHaveLength(1);

    release();
    await settled();
    const third = host.beforeSave('ticket-17');
    await settled();
    release();
    await settled();
    expect(await third).toEqual({ ok: true });
  });

  it('does not wait for a page that was left', async () => {
    const { start, open, host, sidebar } = await createBench();
    const instance = sidebar();
    const { client } = await start(instance);
    client.on('ticket.save', () => new Promise(() => {}));
    await settled();
    const saving = host.beforeSave('ticket-17');
    await settled();
    open(instance).init();
    expect(await saving).toEqual({ ok: true });
  });

  it('is not even asked while an app has switched saving off', async () => {
    const { start, host, sidebar } = await createBench();
    const { client } = await start(sidebar());
    await client.invoke('disableSave');
    expect(await host.beforeSave('ticket-17')).toMatchObject({ ok: false });
    await client.invoke('enableSave');
    expect(await host.beforeSave('ticket-17')).toEqual({ ok: true });
  });
});
