import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import type { Quote } from '../ledgers/said';
import { instructs, saysDone } from '../text/deeds';
import { readMessage } from '../text/reading';
import { NOT_APPLICABLE } from './outcome';
import type { Signal, View } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/**
 * The advice is not followed: we have to repeat what to do, and the customer goes on to report the trouble. One
 * repetition may be a letter that crossed with ours; it takes a pattern. Whoever says that they did it ignored nothing,
 * and repeating what is no advice ("your refund will arrive") asks nothing of them.
 */
export const adviceIgnored: Signal<'said' | 'messages', never> = {
  id: 'advice-ignored',
  ledger: 'strain',
  reads: ['said', 'messages'],
  evaluate({ said, messages }, numbers, asOf) {
    if (!messages.some((message) => !isFromCustomer(message))) return NOT_APPLICABLE;
    const since = windowStart(numbers, asOf);
    const ignored = ignoredAdvice(said.quotes('as-mentioned', since), messages);
    return fromWords(patternGrounds(ignored, messages, numbers.scales.adviceIgnored), said, 'us', since);
  },
};

function ignoredAdvice(repeated: readonly Quote[], messages: View['messages']): readonly Quote[] {
  if (repeated.length === 0) return [];
  const texts = new Map(messages.map((message) => [message.id, ownWords(message)]));
  const advice = repeated.filter(({ message }) => instructs(texts.get(message) ?? ''));
  const first = advice[0];
  if (!first) return [];
  const after = messages.filter((message) => isFromCustomer(message) && message.at > first.at);
  if (after.some((message) => saysDone(texts.get(message.id) ?? '') || readMessage(message).closing?.solved)) return [];
  const goesOn = after.findLast((message) => {
    const { failing, trouble } = readMessage(message);
    return failing.length + trouble.length > 0;
  });
  return goesOn ? advice.filter(({ at }) => at < goesOn.at) : [];
}

const ownWords = (message: Message): string =>
  readMessage(message)
    .own.map(({ start, end }) => message.text.slice(start, end))
    .join('\n');
