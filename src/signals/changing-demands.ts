import { isFromCustomer } from '../facts/contact';
import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import type { Quote } from '../ledgers/said';
import { givesChoice, handsOver } from '../text/deeds';
import { readMessage } from '../text/reading';
import type { Span } from '../text/span';
import { NOT_APPLICABLE } from './outcome';
import type { Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/**
 * Unclear or changing demands: what was asked is changed after we had delivered. One change is a misunderstanding, and
 * as often ours; early requests are vague. Offering is not delivering, and whoever answers a question of ours or
 * chooses among our offers changes nothing.
 */
export const changingDemands: Signal<'said' | 'messages', never> = {
  id: 'changing-demands',
  ledger: 'strain',
  reads: ['said', 'messages'],
  evaluate({ said, messages }, numbers, asOf) {
    const ours = messages.filter((message) => !isFromCustomer(message));
    const delivered = ours.find(delivers)?.at;
    if (delivered === undefined) return NOT_APPLICABLE;
    const since = Math.max(windowStart(numbers, asOf), delivered);
    const wasAsked = ({ at }: Quote): boolean => {
      const last = ours.findLast((message) => message.at <= at);
      return last !== undefined && leavesOpen(last);
    };
    const changes = said.quotes('change-of-mind', since).filter((quote) => !wasAsked(quote));
    const grounds = patternGrounds(changes, messages, numbers.scales.changingDemands);
    return fromWords(grounds, said, 'customer', since);
  },
};

const textsOf = ({ text }: Message, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

const delivers = memoised((message: Message): boolean => {
  const { fixes, own } = readMessage(message);
  return fixes.length > 0 || textsOf(message, own).some(handsOver);
});

function leavesOpen(message: Message): boolean {
  const { questions, offers, own } = readMessage(message);
  return questions.length > 0 || offers.length > 1 || textsOf(message, own).some(givesChoice);
}
