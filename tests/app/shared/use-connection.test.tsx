// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useConnection } from '../../../app/shared/use-connection';
import { HelpdeskError, type HelpdeskErrorCode } from '../../../src/helpdesk/error';
import { act } from '../../support/act';
import { NOW } from '../../support/facts';
import { handClock } from '../../support/hand-clock';

afterEach(cleanup);

/** A host that refuses with `code` until it is told to answer. */
function open(code: HelpdeskErrorCode) {
  const clock = handClock(NOW);
  const host = { answers: false };
  const connect = vi.fn(async () => {
    if (!host.answers) throw new HelpdeskError(code, 'as told');
    return 'desk';
  });
  const { result, unmount } = renderHook(() => useConnection(connect, clock));
  return { clock, host, connect, now: () => result.current, unmount };
}

describe('useConnection', () => {
  it('asks a slow host again by itself, ever less often, and keeps saying why meanwhile', async () => {
    const { clock, host, connect, now } = open('timed-out');
    await waitFor(() => expect(now()).toMatchObject({ phase: 'failed', trouble: { code: 'timed-out' } }));
    act(() => clock.advance(5_000));
    expect(now().phase).toBe('failed');
    await waitFor(() => expect(clock.waiting).toBe(1));
    act(() => clock.advance(14_999));
    expect(connect).toHaveBeenCalledTimes(2);
    host.answers = true;
    act(() => clock.advance(1));
    await waitFor(() => expect(now()).toEqual({ phase: 'ready', desk: 'desk' }));
    expect(connect).toHaveBeenCalledTimes(3);
    expect(clock.waiting).toBe(0);
  });

  it('connects anew on a click', async () => {
    const { host, now } = open('timed-out');
    await waitFor(() => expect(now().phase).toBe('failed'));
    host.answers = true;
    const failed = now();
    act(() => failed.phase === 'failed' && failed.retry());
    expect(now().phase).toBe('connecting');
    await waitFor(() => expect(now().phase).toBe('ready'));
  });

  it('does not wait for a host where there is none', async () => {
    const { clock, now } = open('not-in-host');
    await waitFor(() => expect(now().phase).toBe('failed'));
    expect(clock.waiting).toBe(0);
  });

  it('loads the page again where the framework’s script did not come, on a click alone', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
    const { clock, now } = open('offline');
    await waitFor(() => expect(now().phase).toBe('failed'));
    expect(clock.waiting).toBe(0);
    const failed = now();
    if (failed.phase === 'failed') failed.retry();
    expect(reload).toHaveBeenCalledTimes(1);
    reload.mockRestore();
  });

  it('asks no more once it is gone', async () => {
    const { clock, now, unmount } = open('timed-out');
    await waitFor(() => expect(now().phase).toBe('failed'));
    unmount();
    await waitFor(() => expect(clock.waiting).toBe(0));
  });
});
