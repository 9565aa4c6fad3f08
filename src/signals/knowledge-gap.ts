import { askedAgain } from '../ledgers/asked-again';
import { isFilled } from './outcome';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds, quoted } from './words';

/** We do not know: "not sure" in our replies, or the same thing asked again after it was answered. */
export const knowledgeGap: Signal<'said' | 'messages' | 'questions', never> = {
  id: 'knowledge-gap',
  ledger: 'owed',
  reads: ['said', 'messages', 'questions'],
  evaluate({ said, messages, questions }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { unsure, askedAgain: level } = numbers.scales.knowledgeGap;
    const row = askedAgain(
      questions.filter(({ at }) => at >= since),
      messages,
    );
    const evidence = row.length > 1 ? row.map(quoted) : [];
    const again: readonly Ground[] = isFilled(evidence)
      ? [{ fact: `asked-again:${row[1]?.message}`, level, evidence }]
      : [];
    const grounds = [...patternGrounds(said.quotes('unsure', since), messages, unsure), ...again];
    return fromWords(grounds, said, 'us', since);
  },
};
