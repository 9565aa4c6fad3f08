import { HelpdeskError } from './error';
import type { CancelSignal, Clock } from './port';

/** Waits so many milliseconds. Rejects with `cancelled` as soon as the signal calls it off. */
export const wait = (ms: number, clock: Clock, signal: CancelSignal | undefined, what: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      stop();
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const cancel = (): void => end(() => reject(new HelpdeskError('cancelled', what)));
    const stop = clock.after(Math.max(0, ms), () => end(resolve));
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel);
  });
