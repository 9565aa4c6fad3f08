import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../../src/helpdesk/deadline';
import { handClock } from '../../support/hand-clock';

describe('withDeadline', () => {
  it('passes the answer on and leaves no timer and no listener behind', async () => {
    const clock = handClock(0);
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    await expect(withDeadline(async () => 7, { clock, ms: 100, what: 'x', signal })).resolves.toBe(7);
    expect(clock.waiting).toBe(0);
    expect(listeners.size).toBe(0);
  });

  it('gives up when the time is over, and not before', async () => {
    const clock = handClock(0);
    const ended: string[] = [];
    const work = withDeadline(() => new Promise(() => {}), { clock, ms: 100, what: 'get' });
    const watched = work.catch((error: { code: string }) => ended.push(error.code));
    clock.advance(99);
    await Promise.resolve();
    expect(ended).toEqual([]);
    clock.advance(1);
    await watched;
    expect(ended).toEqual(['timed-out']);
  });

  it('drops what comes too late, refusals too', async () => {
    const clock = handClock(0);
    let refuse: (error: Error) => void = () => {};
    const late = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    const work = withDeadline(() => late, { clock, ms: 1, what: 'get' });
    clock.advance(1);
    await expect(work).rejects.toMatchObject({ code: 'timed-out' });
    refuse(new Error('late'));
    await Promise.resolve();
  });

  it('passes on what the work throws at once', async () => {
    const broken = new Error('x');
    const work = withDeadline(
      () => {
        throw broken;
      },
      { clock: handClock(0), ms: 1, what: 'get' },
    );
    await expect(work).rejects.toBe(broken);
  });
});
