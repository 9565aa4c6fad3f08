import { isFromCustomer } from '../facts/contact';
import { readMessage } from '../text/reading';
import { NOT_APPLICABLE } from './outcome';
import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGround } from './words';

/**
 * The advice is not followed: we have to repeat what we had said before, and the trouble goes on. One repetition may be
 * a letter that crossed with ours; it takes a pattern.
 */
export const adviceIgnored: Signal<'said' | 'messages', never> = {
  id: 'advice-ignored',
  ledger: 'strain',
  reads: ['said', 'messages'],
  evaluate({ said, messages }, numbers, asOf) {
    if (!messages.some((message) => !isFromCustomer(message))) return NOT_APPLICABLE;
    const since = windowStart(numbers, asOf);
    const repeated = said.quotes('as-mentioned', since);
    const last = repeated[0]?.at ?? asOf;
    // Whoever did what we said, and found that it does not help, ignored nothing.
    const goesOn = messages.some(
      (message) => isFromCustomer(message) && message.at > last && !readMessage(message).closing,
    );
    const grounds = goesOn ? patternGround('advice', repeated, numbers.scales.adviceIgnored) : [];
    return fromWords(grounds, said, 'us', since);
  },
};
