import type { Instant } from '../../src/facts/instant';
import type { Change, Clock, Front, Helpdesk, Stop } from '../../src/helpdesk/port';
import { retryTime } from '../shared/retry-time';
import { type Trouble, troubleOf } from '../shared/trouble';

/** The ticket in front as last read. `stale` says why it could not be read again since. */
export type FrontState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly trouble: Trouble }
  | { readonly phase: 'ready'; readonly front: Front; readonly readAt: Instant; readonly stale?: Trouble };

export type ReadyFront = FrontState & { readonly phase: 'ready' };

export interface FrontFollower {
  retry(): void;
  readonly stop: Stop;
}

export interface FrontListener {
  state(state: FrontState): void;
  shown(shown: boolean): void;
}

/**
 * Reads the ticket in front, and again whenever it may have changed. One reading at a time: what changes meanwhile is read
 * right after. Nothing is read while the ticket is hidden; what changed there is read when it is shown again. What could
 * not be read is tried again, ever less often. A draft changes nothing here.
 */
export function followFront(
  { helpdesk, clock }: { readonly helpdesk: Helpdesk; readonly clock: Clock },
  listener: FrontListener,
): FrontFollower {
  let state: FrontState = { phase: 'reading' };
  let live = true;
  let shown = true;
  let reading = false;
  let again = false;
  let failures = 0;
  let stopWaiting: Stop = () => {};

  const settle = (next: FrontState): void => {
    if (!live) return;
    state = next;
    listener.state(next);
  };
  const read = async (): Promise<void> => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    stopWaiting();
    do {
      again = false;
      try {
        const front = await helpdesk.front();
        failures = 0;
        settle({ phase: 'ready', front, readAt: clock.now() });
      } catch (error) {
        const trouble = troubleOf(error);
        failures += 1;
        settle(state.phase === 'ready' ? { ...state, stale: trouble } : { phase: 'failed', trouble });
      }
    } while (live && again && shown);
    reading = false;
    waitToRetry();
  };
  const waitToRetry = (): void => {
    const trouble = state.phase === 'ready' ? state.stale : state.phase === 'failed' ? state.trouble : undefined;
    const at = trouble && retryTime(trouble, failures, clock.now());
    if (at !== undefined && live && shown) stopWaiting = clock.after(at - clock.now(), () => void read());
  };
  const changed = (change: Change): void => {
    if (change === 'draft') return;
    if (change === 'hidden' || change === 'shown') {
      shown = change === 'shown';
      listener.shown(shown);
      if (!shown) stopWaiting();
      // Hosts say "shown" at first display too, while the first reading is under way.
      if (!shown || reading) return;
    }
    if (shown) void read();
  };

  const stop = helpdesk.can.has('watch') ? helpdesk.watch(changed) : () => {};
  void read();
  return {
    retry() {
      if (!shown) return;
      if (state.phase === 'failed') settle({ phase: 'reading' });
      void read();
    },
    stop() {
      live = false;
      stopWaiting();
      stop();
    },
  };
}
