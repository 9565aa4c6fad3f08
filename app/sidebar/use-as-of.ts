import { useEffect, useState } from 'react';
import { type Instant, MINUTE } from '../../src/facts/instant';
import { useDesk } from '../shared/desk';
import type { ReadyFront } from './follow-front';

/** The instant that the report is about. Moves every minute while the ticket is shown: waits grow by themselves. */
export function useAsOf({ front, readAt }: ReadyFront, shown: boolean): Instant {
  const { clock } = useDesk();
  const [now, setNow] = useState(readAt);
  useEffect(() => {
    if (!shown) return;
    let stop = clock.after(MINUTE, tick);
    setNow(clock.now());
    function tick(): void {
      setNow(clock.now());
      stop = clock.after(MINUTE, tick);
    }
    return () => stop();
  }, [clock, shown]);
  // A machine whose clock is behind must not put the newest message into the future.
  const newest = front.facts?.messages?.at(-1)?.at ?? 0;
  return Math.max(now, readAt, newest);
}
