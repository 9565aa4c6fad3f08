import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBench, settled } from './harness';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a slow host', () => {
  it('answers calls after three seconds', async () => {
    const bench = await createBench();
    const { client } = await bench.start(bench.sidebar());
    bench.switches = { hostAnswers: 'slow' };
    const answered = vi.fn();
    void client.get('ticket.id').then(answered);
    await settled();
    await vi.advanceTimersByTimeAsync(2999);
    await settled();
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await settled();
    expect(answered).toHaveBeenCalledWith(expect.objectContaining({ 'ticket.id': 17 }));
  });

  it('does not answer a page that was loaded anew with what the old one asked', async () => {
    const bench = await createBench();
    const instance = bench.sidebar();
    const { page } = await bench.start(instance);
    bench.switches = { hostAnswers: 'slow' };
    await page.post({ id: 1, request: 'get', params: ['ticket.id'], appGuid: instance.guid });
    bench.switches = { hostAnswers: 'normal' };
    const next = await bench.start(instance);
    await vi.advanceTimersByTimeAsync(3000);
    await settled();
    expect(next.page.heard.filter(({ id }) => id !== undefined)).toEqual([]);
  });
});
