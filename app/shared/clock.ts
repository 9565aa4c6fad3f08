import type { Clock } from '../../src/helpdesk/port';

/** The machine's clock: the only place where the app asks for the time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};
