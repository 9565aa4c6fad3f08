import type { Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import { comingBack } from '../ledgers/coming-back';
import type { Promised } from '../ledgers/promises';
import type { Ground, Signal, View } from './types';
import { windowStart } from './waits';
import { fromWords, quoted } from './words';

/**
 * We said we would and did not: promises of ours past their time, a day to come back that passed without a word, and
 * promises that we kept too late, which weigh less.
 */
export const brokenPromise: Signal<'ticket' | 'promises' | 'said', 'messages'> = {
  id: 'broken-promise',
  ledger: 'owed',
  reads: ['ticket', 'promises', 'said'],
  mayRead: ['messages'],
  evaluate(view, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { broken, late } = numbers.scales.brokenPromise;
    const grounds = view.promises.flatMap((promise): readonly Ground[] => {
      const { due } = promise;
      if (due === undefined || due < since) return [];
      if (isMissed(promise, view.ticket)) return [groundOf(promise, broken, 'promise-due', due)];
      return promise.state === 'late' ? [groundOf(promise, late, 'promise-kept-late', promise.keptAt ?? due)] : [];
    });
    const day = view.messages && overdueDay({ ...view, messages: view.messages }, numbers.zone, asOf);
    const evidence = { kind: 'event', what: 'follow-up-due', at: day ?? 0 } as const;
    const missed =
      day === undefined || day < since
        ? []
        : [{ fact: `follow-up:${day}`, level: broken, evidence: [evidence] as const }];
    return fromWords([...grounds, ...missed], view.said, 'us', since);
  },
};

/**
 * Whether a promise is broken and anybody misses what it promised: on a solved ticket nobody does until the customer
 * comes back for it, because what was promised may have come without a word.
 */
export const isMissed = ({ state, missedAt }: Promised, { status }: Pick<Ticket, 'status'>): boolean =>
  state === 'broken' && (!isOver(status) || missedAt !== undefined);

/** The end of a day on which we wanted to come back and did not. */
export function overdueDay(
  { ticket, messages, promises }: Pick<View, 'ticket' | 'messages' | 'promises'>,
  zone: string,
  asOf: Instant,
): Instant | undefined {
  const back = comingBack(ticket, { contacts: messages, promises }, zone, asOf);
  return back?.state === 'overdue' ? back.due : undefined;
}

const groundOf = (promise: Promised, level: number, what: 'promise-due' | 'promise-kept-late', at: number): Ground => ({
  fact: `promise:${promise.message}:${promise.start}`,
  level,
  evidence: [quoted(promise), { kind: 'event', what, at }],
});
