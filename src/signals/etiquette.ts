import type { AgentSaying } from '../text/saying-ids';
import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, sentenceGround } from './words';

/** Brusque, blaming or dismissive replies of ours. It describes the ticket and never who wrote them. */
export const etiquette: Signal<'said', never> = {
  id: 'etiquette',
  ledger: 'owed',
  reads: ['said'],
  evaluate({ said }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const grounds = KINDS.flatMap((kind) =>
      said.quotes(kind, since).map((quote) => sentenceGround(quote, numbers.scales.etiquette[kind])),
    );
    return fromWords(grounds, said, 'us', since);
  },
};

/** The gravest first: of a sentence that is two of them only that counts. */
const KINDS = ['retaliate', 'blame', 'minimize', 'disown'] as const satisfies readonly AgentSaying[];
