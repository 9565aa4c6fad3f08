import { found, isFilled, NOT_APPLICABLE } from './outcome';
import type { Signal } from './types';
import { isRecent, silenceGround } from './waits';

/** Nobody said "we have it" in time: the ticket's first message waits, or waited, past the limit for first replies. */
export const noAcknowledgement: Signal<'silences', never> = {
  id: 'no-acknowledgement',
  ledger: 'owed',
  reads: ['silences'],
  evaluate({ silences }, numbers, asOf) {
    const first = silences.filter((silence) => silence.first && isRecent(silence, numbers, asOf));
    if (!isFilled(first)) return NOT_APPLICABLE;
    return found(first.flatMap((silence) => silenceGround(silence, numbers, asOf) ?? []));
  },
};
