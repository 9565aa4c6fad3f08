import { sinceFirstReply } from '../ledgers/first-reply';
import type { Signal } from './types';
import { isKeptWaiting, windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/**
 * Demands past what was agreed: do it or else, no taken for no answer, everything at once. Nothing was agreed before our
 * first reply, and many do not know what is possible: it takes a pattern. Whoever presses while we keep them waiting has
 * a reason, and is not charged for it.
 */
export const unreasonableDemands: Signal<'said' | 'messages' | 'silences', never> = {
  id: 'unreasonable-demands',
  ledger: 'strain',
  reads: ['said', 'messages', 'silences'],
  evaluate({ said, messages, silences }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const replied = sinceFirstReply(messages)[0]?.at ?? asOf;
    const pressed = said
      .quotes('ultimatum', since)
      .filter(({ at }) => at > replied && !isKeptWaiting(at, silences, numbers));
    const grounds = patternGrounds(pressed, messages, numbers.scales.unreasonableDemands);
    return fromWords(grounds, said, 'customer', since);
  },
};
