import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { dissect } from '../text/dissect';
import { readMessage } from '../text/reading';
import type { Span } from '../text/span';
import { toneOfMessage } from '../text/tone/heard';
import { clamp } from './levels';
import { CLEAR, found, NOT_APPLICABLE, unknown } from './outcome';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';

/**
 * Anger, disappointment or exhaustion in the customer's latest words, as the tone model hears them. The first message of
 * a ticket is left out: describing a problem sounds negative everywhere.
 */
export const frustration: Signal<'messages' | 'tone', never> = {
  id: 'frustration',
  ledger: 'strain',
  reads: ['messages', 'tone'],
  evaluate({ messages, tone }, numbers, asOf) {
    const { from, messages: count } = numbers.scales.frustration;
    const since = windowStart(numbers, asOf);
    const later = messages
      .filter(isFromCustomer)
      .slice(1)
      .filter(({ at }) => at >= since)
      .slice(-count);
    if (later.length === 0) return NOT_APPLICABLE;

    const judged = later.flatMap((message) => {
      const heard = toneOfMessage(tone, message);
      return heard ? [{ message, heard }] : [];
    });
    if (judged.length === 0)
      return later.some((message) => readMessage(message).language === 'other') ? unknown('language') : CLEAR;

    return found(
      judged
        .filter(({ heard }) => heard.strain > from)
        .map(({ message, heard }): Ground => {
          const { start, end } = sentenceAt(message, heard.spans[0]?.start ?? 0);
          return {
            fact: `tone:${message.id}`,
            level: clamp((heard.strain - from) / (1 - from)),
            evidence: [{ kind: 'quote', message: message.id, at: message.at, start, end }],
          };
        }),
    );
  },
};

/** The sentence around the strained words: scraps of it mean nothing to a reader. */
function sentenceAt(message: Message, at: number): Span {
  const { sentences, original } = dissect(message);
  const whole = { start: 0, end: message.text.length };
  return sentences.map(original).find(({ start, end }) => start <= at && at < end) ?? whole;
}
