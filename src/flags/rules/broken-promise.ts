import { isMissed } from '../../signals/broken-promise';
import { windowStart } from '../../signals/waits';
import { quoted } from '../../signals/words';
import type { FlagRule } from '../rule';

/** A promise of ours is past its time and nothing came. Kept late is no flag, and a vague one never is. */
export const brokenPromise: FlagRule = {
  id: 'broken-promise',
  severity: 'high',
  sign: 'broken-promise',
  evidence({ view, policy }) {
    const { promises = [], ticket, asOf } = view;
    if (ticket.status === 'closed') return [];
    const since = windowStart(policy, asOf);
    return promises
      .filter((promise) => (promise.due ?? 0) >= since && isMissed(promise, ticket))
      .flatMap((promise) => [
        quoted(promise),
        { kind: 'event', what: 'promise-due', at: promise.due ?? asOf } as const,
      ]);
  },
};
