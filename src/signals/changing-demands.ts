import { isFromCustomer } from '../facts/contact';
import { readMessage } from '../text/reading';
import { NOT_APPLICABLE } from './outcome';
import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGround } from './words';

/**
 * Unclear or changing demands: what was asked is changed after we had delivered. One change is a misunderstanding, and
 * as often ours; early requests are vague. Only changes after an answer of ours count.
 */
export const changingDemands: Signal<'said' | 'messages', never> = {
  id: 'changing-demands',
  ledger: 'strain',
  reads: ['said', 'messages'],
  evaluate({ said, messages }, numbers, asOf) {
    const delivered = messages.find((message) => !isFromCustomer(message) && delivers(readMessage(message)))?.at;
    if (delivered === undefined) return NOT_APPLICABLE;
    const since = Math.max(windowStart(numbers, asOf), delivered);
    const changes = said.quotes('change-of-mind', since);
    return fromWords(patternGround('changes', changes, numbers.scales.changingDemands), said, 'customer', since);
  },
};

const delivers = ({ offers, fixes }: ReturnType<typeof readMessage>): boolean => offers.length + fixes.length > 0;
