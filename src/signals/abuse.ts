import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGround, quoted } from './words';

/** Insults or threatens staff. A bad day is no pattern, so insults need repetition; one threat of harm is enough. */
export const abuse: Signal<'said', never> = {
  id: 'abuse',
  ledger: 'strain',
  reads: ['said'],
  evaluate({ said }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { insults, threat } = numbers.scales.abuse;
    const threats = said.quotes('threat-of-harm', since).map(
      (quote): Ground => ({
        fact: `threat:${quote.message}`,
        level: threat,
        ceiling: 'threat-of-harm',
        evidence: [quoted(quote)],
      }),
    );
    const insulted = patternGround('insults', said.quotes('insult', since), insults);
    return fromWords([...threats, ...insulted], said, 'customer', since);
  },
};
