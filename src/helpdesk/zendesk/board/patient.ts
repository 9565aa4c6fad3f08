import type { Waiting } from '../../board-port';
import { HelpdeskError } from '../../error';
import type { CancelSignal, Clock } from '../../port';
import { wait } from '../../wait';
import type { AskJson } from '../read-json';
import type { Budget } from './budget';

export interface PatientOptions {
  readonly read: AskJson;
  readonly clock: Clock;
  readonly budget: Budget;
  /** Told whenever a request waits, and with undefined when it goes on. */
  readonly onWait: (waiting: Waiting | undefined) => void;
  /** Told of every request that is made. */
  readonly onRequest: () => void;
}

/** Milliseconds to wait after the first failure in a row, the second, ...; then it is given up. */
const waits = [5_000, 15_000, 60_000, 60_000, 60_000];

/**
 * Reads within the budget, and reads again what may pass by itself: at the time that the helpdesk names, else ever less
 * often. After five failures in a row of one request, its last one is thrown. It writes in the same way what may be
 * written twice.
 */
export const createPatientRead = ({ read, clock, budget, onWait, onRequest }: PatientOptions): AskJson => {
  const waiting = new Set<Waiting>();
  const rest = async (one: Waiting, signal?: CancelSignal): Promise<void> => {
    waiting.add(one);
    onWait(one);
    try {
      await wait(one.until - clock.now(), clock, signal, 'board');
    } finally {
      waiting.delete(one);
      // Requests abreast wait each for itself.
      onWait([...waiting].at(-1));
    }
  };
  return async (path, signal, write) => {
    for (let failures = 0; ; failures += 1) {
      const at = budget.take(clock.now());
      if (at > clock.now()) await rest({ why: 'budget', until: at }, signal);
      if (signal?.aborted) throw new HelpdeskError('cancelled', 'board');
      onRequest();
      try {
        return await read(path, signal, write);
      } catch (error) {
        const pause = waits[failures];
        if (!(error instanceof HelpdeskError) || !error.isPassing || pause === undefined) throw error;
        const again = Math.max(error.retryAt ?? 0, clock.now() + (error.retryAt === undefined ? pause : 1_000));
        // The others wait as well: they would be refused for the same reason.
        if (error.code === 'rate-limited') budget.hold(again);
        await rest({ why: error.code, until: again }, signal);
      }
    }
  };
};
