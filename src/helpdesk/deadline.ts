import { HelpdeskError } from './error';
import type { CancelSignal, Clock } from './port';

export interface Bounds {
  readonly clock: Clock;
  /** Milliseconds until the wait is given up with `timed-out`. */
  readonly ms: number;
  /** Names the wait in the error; never customer text. */
  readonly what: string;
  readonly signal?: CancelSignal | undefined;
}

/**
 * Waits for `begin()` no longer than `ms` and no longer than the signal allows. The work itself cannot be called back:
 * a late answer, or a late refusal, is dropped without a trace.
 *
 * @throws HelpdeskError `timed-out` or `cancelled`; whatever `begin` throws or rejects with is passed on as it is.
 */
export const withDeadline = <T>(begin: () => Promise<T>, { clock, ms, what, signal }: Bounds): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    if (signal?.aborted) {
      reject(new HelpdeskError('cancelled', what));
      return;
    }
    const cancel = (): void => finish(() => reject(new HelpdeskError('cancelled', what)));
    const stop = clock.after(ms, () => finish(() => reject(new HelpdeskError('timed-out', `${what}: ${ms} ms`))));
    let settled = false;
    const finish = (settle: () => void): void => {
      if (settled) return;
      settled = true;
      stop();
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    signal?.addEventListener('abort', cancel);
    Promise.resolve()
      .then(begin)
      .then(
        (value) => finish(() => resolve(value)),
        (error: unknown) => finish(() => reject(error)),
      );
  });
