import type { Clock } from '../../src/helpdesk/port';

/** A clock that stands still until a test moves it. */
export interface HandClock extends Clock {
  /** Moves time on and calls back everything that falls due, in order. */
  advance(ms: number): void;
  /** Timers that have not fired and were not stopped. */
  readonly waiting: number;
}

export const handClock = (start: number): HandClock => {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly then: () => void }>();
  return {
    now: () => now,
    after(ms, then) {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        now = due.at;
        timers.delete(due);
        due.then();
      }
      now = end;
    },
    get waiting() {
      return timers.size;
    },
  };
};
