import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGround } from './words';

/** The agent may not decide: again and again something needs approval or somebody else's word. */
export const noAuthority: Signal<'said', never> = {
  id: 'no-authority',
  ledger: 'owed',
  reads: ['said'],
  evaluate({ said }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const grounds = patternGround('no-authority', said.quotes('no-authority', since), numbers.scales.noAuthority);
    return fromWords(grounds, said, 'us', since);
  },
};
