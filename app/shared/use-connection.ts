import { useEffect, useState } from 'react';
import type { Clock } from '../../src/helpdesk/port';
import { systemClock } from './clock';
import { retryTime } from './retry-time';
import { type Trouble, troubleOf } from './trouble';

/** Being found, found, or why not. */
export type Connection<T> =
  | { readonly phase: 'connecting' }
  | { readonly phase: 'ready'; readonly desk: T }
  | { readonly phase: 'failed'; readonly trouble: Trouble; readonly retry: () => void };

/**
 * Finds what is around the page; `connect` is the same function at every render and ends within its own deadline. A host
 * that was too slow to answer is asked again, ever less often.
 */
export function useConnection<T>(connect: () => Promise<T>, clock: Clock = systemClock): Connection<T> {
  const [attempt, setAttempt] = useState(0);
  const [connection, setConnection] = useState<Connection<T>>({ phase: 'connecting' });
  useEffect(() => {
    let wanted = true;
    let stop = (): void => {};
    const failed = (error: unknown): void => {
      if (!wanted) return;
      const trouble = troubleOf(error);
      // The framework's script is part of the page: only a new page asks for it again.
      const isLost = trouble.code === 'offline';
      const again = (): void => setAttempt((count) => count + 1);
      const retry = (): void => {
        setConnection({ phase: 'connecting' });
        again();
      };
      setConnection({ phase: 'failed', trouble, retry: isLost ? reload : retry });
      const at = isLost ? undefined : retryTime(trouble, attempt + 1, clock.now());
      // Without a click what went wrong stays to be read meanwhile.
      if (at !== undefined) stop = clock.after(at - clock.now(), again);
    };
    connect().then((desk) => wanted && setConnection({ phase: 'ready', desk }), failed);
    return () => {
      wanted = false;
      stop();
    };
  }, [connect, attempt, clock]);
  return connection;
}

const reload = (): void => window.location.reload();
