import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/** The agent may not decide: again and again something needs approval or somebody else's word. */
export const noAuthority: Signal<'said' | 'messages', never> = {
  id: 'no-authority',
  ledger: 'owed',
  reads: ['said', 'messages'],
  evaluate({ said, messages }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const grounds = patternGrounds(said.quotes('no-authority', since), messages, numbers.scales.noAuthority);
    return fromWords(grounds, said, 'us', since);
  },
};
