import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, quoted } from './words';

/** No timeline, or more than can be kept: work is promised and no word says when, or a promise knows no reserve. */
export const expectationGap: Signal<'said' | 'promises', never> = {
  id: 'expectation-gap',
  ledger: 'owed',
  reads: ['said', 'promises'],
  evaluate({ said, promises }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { absolute, timeless } = numbers.scales.expectationGap;
    const vague = promises.filter(({ at, state }) => state === 'vague' && at >= since);
    const grounds: readonly Ground[] = [
      ...said.quotes('absolute-promise', since).map((quote) => ({
        fact: `absolute:${quote.message}`,
        level: absolute,
        evidence: [quoted(quote)] as const,
      })),
      ...vague.map((promise) => ({
        fact: `promise:${promise.message}:${promise.start}`,
        level: timeless,
        evidence: [quoted(promise)] as const,
      })),
    ];
    return fromWords(grounds, said, 'us', since);
  },
};
