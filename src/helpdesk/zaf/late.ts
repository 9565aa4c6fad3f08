import { withDeadline } from '../deadline';
import { HelpdeskError } from '../error';
import type { CancelSignal, Clock } from '../port';

/** Code that comes with its first use. Where it does not come the call rejects with `offline`, and the next one tries again. */
export const late =
  <T>(load: () => Promise<T>, clock: Clock, ms: number) =>
  (signal?: CancelSignal): Promise<T> => {
    const begin = () =>
      load().catch((cause: unknown) => {
        throw new HelpdeskError('offline', 'code', { cause });
      });
    return withDeadline(begin, { clock, ms, what: 'code', signal });
  };
