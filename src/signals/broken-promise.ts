import type { Ticket } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import type { Promised } from '../ledgers/promises';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, quoted } from './words';

/** We said we would and did not: promises of ours past their time, and those that we kept too late, which weigh less. */
export const brokenPromise: Signal<'ticket' | 'promises' | 'said', never> = {
  id: 'broken-promise',
  ledger: 'owed',
  reads: ['ticket', 'promises', 'said'],
  evaluate(view, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { broken, late } = numbers.scales.brokenPromise;
    const grounds = view.promises.flatMap((promise): readonly Ground[] => {
      const { due } = promise;
      if (due === undefined || due < since) return [];
      if (isMissed(promise, view.ticket)) return [groundOf(promise, broken, 'promise-due', due)];
      return promise.state === 'late' ? [groundOf(promise, late, 'promise-kept-late', promise.keptAt ?? due)] : [];
    });
    return fromWords(grounds, view.said, 'us', since);
  },
};

/**
 * Whether a promise is broken and anybody misses what it promised: on a solved ticket nobody does until the customer
 * comes back for it, because what was promised may have come without a word.
 */
export const isMissed = ({ state, missedAt }: Promised, { status }: Pick<Ticket, 'status'>): boolean =>
  state === 'broken' && (!isOver(status) || missedAt !== undefined);

const groundOf = (promise: Promised, level: number, what: 'promise-due' | 'promise-kept-late', at: number): Ground => ({
  fact: `promise:${promise.message}:${promise.start}`,
  level,
  evidence: [quoted(promise), { kind: 'event', what, at }],
});
