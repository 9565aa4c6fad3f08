import { useCallback, useEffect, useState } from 'react';
import { type Trouble, troubleOf } from './trouble';

/** Being found, found, or why not. */
export type Connection<T> =
  | { readonly phase: 'connecting' }
  | { readonly phase: 'ready'; readonly desk: T }
  | { readonly phase: 'failed'; readonly trouble: Trouble; readonly retry: () => void };

/** Finds what is around the page; `connect` is the same function at every render and ends within its own deadline. */
export function useConnection<T>(connect: () => Promise<T>): Connection<T> {
  const [attempt, setAttempt] = useState(0);
  const [connection, setConnection] = useState<Connection<T>>({ phase: 'connecting' });
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt connects anew
  useEffect(() => {
    let wanted = true;
    setConnection({ phase: 'connecting' });
    connect().then(
      (desk) => wanted && setConnection({ phase: 'ready', desk }),
      (error: unknown) => wanted && setConnection({ phase: 'failed', trouble: troubleOf(error), retry }),
    );
    return () => {
      wanted = false;
    };
  }, [connect, attempt, retry]);
  return connection;
}
