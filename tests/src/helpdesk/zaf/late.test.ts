import { describe, expect, it } from 'vitest';
import { late } from '../../../../src/helpdesk/zaf/late';
import { handClock } from '../../../support/hand-clock';

describe('late', () => {
  it('loads with the first call', async () => {
    let loads = 0;
    const code = late(async () => ++loads, handClock(0), 1_000);
    expect(loads).toBe(0);
    expect(await code()).toBe(1);
  });

  it('says offline where the code does not come, and tries again with the next call', async () => {
    let online = false;
    const code = late(
      () => (online ? Promise.resolve('code') : Promise.reject(new TypeError('Failed to fetch'))),
      handClock(0),
      1_000,
    );
    await expect(code()).rejects.toMatchObject({ name: 'HelpdeskError', code: 'offline' });
    online = true;
    await expect(code()).resolves.toBe('code');
  });

  it('does not wait for ever, nor for whoever waits no more', async () => {
    const clock = handClock(0);
    const code = late(() => new Promise(() => {}), clock, 1_000);
    const waiting = code();
    clock.advance(1_001);
    await expect(waiting).rejects.toMatchObject({ code: 'timed-out' });
    const cancel = new AbortController();
    const cancelled = code(cancel.signal);
    cancel.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  });
});
