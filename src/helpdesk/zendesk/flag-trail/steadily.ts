import { HelpdeskError } from '../../error';
import type { CancelSignal, Clock } from '../../port';
import { wait } from '../../wait';

/** How often what passes by itself is tried again. Every wait has an end. */
const bounds = {
  /** Somebody else wrote in between: each time one of them gets through. */
  conflicts: 40,
  /** No answer, or a broken one: the helpdesk is not well. */
  losses: 4,
  /** Told to wait. */
  limits: 4,
  /** Milliseconds of a single wait; who must wait longer is told when to try again. */
  longest: 65_000,
} as const;

/**
 * Does work that reads before it writes, and that may be done again from the start: after a conflict at once, after a loss
 * with ever longer pauses, after a limit when the helpdesk said so.
 */
export async function steadily<T>(work: () => Promise<T>, clock: Clock, signal?: CancelSignal): Promise<T> {
  const count = { conflicts: 0, losses: 0, limits: 0 };
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HelpdeskError)) throw error;
      const kind = kinds[error.code];
      if (kind === undefined || count[kind] >= bounds[kind]) throw error;
      count[kind] += 1;
      const ms = error.retryAt === undefined ? pause(kind, count[kind]) : error.retryAt - clock.now();
      if (ms > bounds.longest) throw error;
      await wait(ms, clock, signal, 'flags');
    }
  }
}

const kinds: Partial<Record<HelpdeskError['code'], 'conflicts' | 'losses' | 'limits'>> = {
  conflict: 'conflicts',
  offline: 'losses',
  'timed-out': 'losses',
  failed: 'losses',
  unreadable: 'losses',
  'rate-limited': 'limits',
};

/** Milliseconds before the nth trial again where nobody said how long. */
const pause = (kind: 'conflicts' | 'losses' | 'limits', nth: number): number =>
  kind === 'conflicts' ? Math.min(25 * nth, 500) : kind === 'losses' ? 250 * 2 ** nth : 10_000;
