import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds, sentenceGround } from './words';

/**
 * Insults or threatens staff. A bad day is no pattern, so insults need repetition after an answer of ours; one threat of
 * harm is enough, and no thanks take it back.
 */
export const abuse: Signal<'said' | 'messages' | 'ticket', never> = {
  id: 'abuse',
  ledger: 'strain',
  reads: ['said', 'messages', 'ticket'],
  evaluate({ said, messages, ticket }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { insults, threat } = numbers.scales.abuse;
    const ceiling = ticket.status === 'closed' ? undefined : 'threat-of-harm';
    const threats = said.quotes('threat-of-harm', since).map((quote) => sentenceGround(quote, threat, ceiling));
    const insulted = patternGrounds(said.quotes('insult', since), messages, insults);
    return fromWords([...threats, ...insulted], said, 'customer', since);
  },
};
