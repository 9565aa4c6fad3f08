import { isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { readMessage } from '../text/reading';
import type { Tone } from '../text/tone';
import { toneOfMessage } from '../text/tone/heard';
import { CLEAR, found, NOT_APPLICABLE } from './outcome';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';

/**
 * Anger met by procedure: to an angry message we replied with neither acknowledgement nor apology. As for frustration,
 * the first message of a ticket is left out.
 */
export const noEmpathy: Signal<'messages' | 'tone', never> = {
  id: 'no-empathy',
  ledger: 'owed',
  reads: ['messages', 'tone'],
  evaluate({ messages, tone }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const exchanges = exchangesOf(messages).filter(({ angry }) => angry.at >= since);
    if (exchanges.length === 0) return NOT_APPLICABLE;

    const { from } = numbers.scales.frustration;
    const cold = exchanges.filter(({ angry, replies }) => isAngry(angry, tone, from) && !replies.some(isWarm));
    const grounds = cold.map(({ angry, replies }): Ground => {
      const reply = replies[0] as Message;
      const whole = (message: Message) =>
        ({ kind: 'quote', message: message.id, at: message.at, start: 0, end: message.text.length }) as const;
      return {
        fact: `no-empathy:${reply.id}`,
        level: numbers.scales.noEmpathy,
        evidence: [whole(angry), whole(reply)],
      };
    });
    return grounds.length > 0 ? found(grounds) : CLEAR;
  },
};

interface Exchange {
  readonly angry: Message;
  /** Ours until the customer's next word; never empty. */
  readonly replies: readonly Message[];
}

/** The customer's messages after the first, each with the replies that it got in a language we can read. */
function exchangesOf(messages: readonly Message[]): readonly Exchange[] {
  const found: { angry: Message; replies: Message[] }[] = [];
  let first = true;
  let open: { angry: Message; replies: Message[] } | undefined;
  for (const message of messages) {
    if (isFromCustomer(message)) {
      open = first ? undefined : { angry: message, replies: [] };
      first = false;
      if (open) found.push(open);
    } else open?.replies.push(message);
  }
  return found.filter(({ replies }) => replies.length > 0 && replies.every(isRead));
}

const isRead = (message: Message): boolean => readMessage(message).language !== 'other';

const isAngry = (message: Message, tone: Tone, from: number): boolean =>
  !readMessage(message).closing && (toneOfMessage(tone, message)?.strain ?? 0) > from;

function isWarm(message: Message): boolean {
  const { acknowledging, apologies } = readMessage(message);
  return acknowledging.length + apologies.length > 0;
}
