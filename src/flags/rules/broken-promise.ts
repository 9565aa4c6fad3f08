import { isMissed, overdueDay } from '../../signals/broken-promise';
import { windowStart } from '../../signals/waits';
import { quoted } from '../../signals/words';
import type { FlagRule } from '../rule';

/** A promise of ours, or the day to come back, is past its time and nothing came. Kept late is no flag, and a vague one never is. */
export const brokenPromise: FlagRule = {
  id: 'broken-promise',
  severity: 'high',
  sign: 'broken-promise',
  evidence({ view, policy }) {
    const { promises = [], messages = [], ticket, asOf } = view;
    if (ticket.status === 'closed') return [];
    const since = windowStart(policy, asOf);
    const day = overdueDay({ ticket, messages, promises }, policy.zone, asOf);
    const overdue =
      day === undefined || day < since ? [] : [{ kind: 'event', what: 'follow-up-due', at: day } as const];
    const missed = promises
      .filter((promise) => (promise.due ?? 0) >= since && isMissed(promise, ticket))
      .flatMap((promise) => [
        quoted(promise),
        { kind: 'event', what: 'promise-due', at: promise.due ?? asOf } as const,
      ]);
    return [...missed, ...overdue];
  },
};
