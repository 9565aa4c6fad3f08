import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { sinceFirstReply } from '../ledgers/first-reply';
import { dissect } from '../text/dissect';
import { hasWords } from '../text/has-words';
import { readMessage } from '../text/reading';
import type { Span } from '../text/span';
import { isStrained, toneOfMessage } from '../text/tone/heard';
import { clamp } from './levels';
import { found, NOT_APPLICABLE } from './outcome';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';

/**
 * Anger, disappointment or exhaustion in the customer's latest words, as the tone model hears them. What they
 * wrote before our first reply is left out: describing a problem sounds negative everywhere.
 */
export const frustration: Signal<'messages' | 'tone', never> = {
  id: 'frustration',
  ledger: 'strain',
  reads: ['messages', 'tone'],
  evaluate({ messages, tone }, numbers, asOf) {
    const { from, messages: count } = numbers.scales.frustration;
    const since = windowStart(numbers, asOf);
    const later = sinceFirstReply(messages)
      .filter((message) => isFromCustomer(message) && message.at >= since && hasWords(message))
      .slice(-count);
    if (later.length === 0) return NOT_APPLICABLE;

    const unread = later.some((message) => readMessage(message).language === 'other');
    return found(
      later.flatMap((message): readonly Ground[] => {
        const heard = toneOfMessage(tone, message);
        if (!heard || !isStrained(heard, from)) return [];
        const { start, end } = sentenceAt(message, heard.spans[0]?.start ?? 0);
        return [
          {
            fact: `tone:${message.id}`,
            level: Math.max(LEAST, clamp((heard.strain - from) / (1 - from))),
            evidence: [{ kind: 'quote', message: message.id, at: message.at, start, end }],
          },
        ];
      }),
      ...(unread ? (['language'] as const) : []),
    );
  },
};

/** Of words that just reach the limit. */
const LEAST = 0.01;

/** The sentence around the strained words: scraps of it mean nothing to a reader. */
function sentenceAt(message: Message, at: number): Span {
  const { sentences, original } = dissect(message);
  const whole = { start: 0, end: message.text.length };
  return sentences.map(original).find(({ start, end }) => start <= at && at < end) ?? whole;
}
