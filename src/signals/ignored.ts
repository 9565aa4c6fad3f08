import type { Instant } from '../facts/instant';
import type { Silence } from '../ledgers/silences';
import type { Numbers } from './numbers';
import { found, isFilled, NOT_APPLICABLE } from './outcome';
import type { Ground, Signal } from './types';
import { isRecent, isUnanswered, silenceGround } from './waits';

/**
 * A message of the customer was not answered: it waits past the limit now, or the ticket was solved without a word.
 * The further messages that the customer had to send in a wait past its limit are a ground of their own.
 */
export const ignored: Signal<'silences', never> = {
  id: 'ignored',
  ledger: 'owed',
  reads: ['silences'],
  evaluate({ silences }, numbers, asOf) {
    const recent = silences.filter((silence) => isRecent(silence, numbers, asOf));
    if (!isFilled(recent)) return NOT_APPLICABLE;
    return found(recent.flatMap((silence) => groundsOf(silence, numbers, asOf)));
  },
};

function groundsOf(silence: Silence, numbers: Numbers, asOf: Instant): readonly Ground[] {
  const ground = silenceGround(silence, numbers, asOf);
  if (!ground) return [];
  const unanswered = isUnanswered(silence) ? [ground] : [];
  const n = silence.chasers.length;
  if (n === 0) return unanswered;

  const { chaser, answeredShare } = numbers.scales.waits;
  const each = isUnanswered(silence) ? chaser : chaser * answeredShare;
  const level = 1 - (1 - each) ** n;
  return [
    ...unanswered,
    { fact: `chasers:${silence.message}`, level, evidence: [{ kind: 'count', what: 'chasers', n }] },
  ];
}
