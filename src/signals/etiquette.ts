import type { AgentSaying } from '../text/saying-ids';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, quoted } from './words';

/** Brusque, blaming or dismissive replies of ours. It describes the ticket and never who wrote them. */
export const etiquette: Signal<'said', never> = {
  id: 'etiquette',
  ledger: 'owed',
  reads: ['said'],
  evaluate({ said }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const grounds = KINDS.flatMap(([saying, scale]) =>
      said.quotes(saying, since).map(
        (quote): Ground => ({
          fact: `etiquette:${quote.message}:${quote.start}`,
          level: numbers.scales.etiquette[scale],
          evidence: [quoted(quote)],
        }),
      ),
    );
    return fromWords(onePerSentence(grounds), said, 'us', since);
  },
};

/** The gravest first: of a sentence that is two of them only that counts. */
const KINDS: readonly (readonly [AgentSaying, 'retaliate' | 'blame' | 'minimize' | 'disown'])[] = [
  ['retaliate', 'retaliate'],
  ['blame', 'blame'],
  ['minimize', 'minimize'],
  ['disown', 'disown'],
];

const onePerSentence = (grounds: readonly Ground[]): readonly Ground[] => [
  ...new Map([...grounds].reverse().map((ground) => [ground.fact, ground])).values(),
];
