import { useCallback, useEffect, useState } from 'react';
import type { Desk } from '../shared/desk';
import { type Trouble, troubleOf } from '../shared/trouble';

export type Connection =
  | { readonly phase: 'connecting' }
  | { readonly phase: 'ready'; readonly desk: Desk }
  | { readonly phase: 'failed'; readonly trouble: Trouble; readonly retry: () => void };

/** Finds the helpdesk around the page; `connect` ends within its own deadline. */
export function useConnection(connect: () => Promise<Desk>): Connection {
  const [attempt, setAttempt] = useState(0);
  const [connection, setConnection] = useState<Connection>({ phase: 'connecting' });
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
