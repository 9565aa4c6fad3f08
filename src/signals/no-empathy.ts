import { isCall, isFromCustomer } from '../facts/contact';
import type { Message } from '../facts/message';
import { sinceFirstReply } from '../ledgers/first-reply';
import { hasWords } from '../text/has-words';
import { readMessage } from '../text/reading';
import type { Tone } from '../text/tone';
import { isStrained, toneOfMessage } from '../text/tone/heard';
import { found, NOT_APPLICABLE } from './outcome';
import type { Evidence, Ground, Signal } from './types';
import { windowStart } from './waits';

/**
 * Anger met by procedure: to an angry message we replied with neither acknowledgement nor apology. As for frustration,
 * what the customer wrote before our first reply is left out.
 */
export const noEmpathy: Signal<'messages' | 'tone', never> = {
  id: 'no-empathy',
  ledger: 'owed',
  reads: ['messages', 'tone'],
  evaluate({ messages, tone }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const exchanges = exchangesOf(messages).filter(({ told }) => told.at >= since);
    if (exchanges.length === 0) return NOT_APPLICABLE;

    const { from } = numbers.scales.frustration;
    const angry = exchanges.filter(({ told }) => isAngry(told, tone, from));
    const cold = angry.filter(({ replies }) => replies.every(isRead) && !replies.some(showsEmpathy));
    const unread =
      exchanges.some(({ told }) => !isRead(told)) ||
      angry.some(({ replies }) => !replies.every(isRead) && !replies.some(showsEmpathy));
    return found(
      cold.map(({ told, replies }): Ground => {
        const reply = replies[0] as Message;
        return {
          fact: `no-empathy:${reply.id}`,
          level: numbers.scales.noEmpathy,
          evidence: [whole(told), whole(reply)],
        };
      }),
      ...(unread ? (['language'] as const) : []),
    );
  },
};

interface Exchange {
  readonly told: Message;
  /** Ours until the customer's next word; never empty. */
  readonly replies: readonly Message[];
}

/**
 * What the customer wrote since our first reply, each with the replies that it got. Where one of them is a call or has
 * no words nobody can tell how it was met.
 */
function exchangesOf(messages: readonly Message[]): readonly Exchange[] {
  const found: { told: Message; replies: Message[] }[] = [];
  let open: { told: Message; replies: Message[] } | undefined;
  for (const message of sinceFirstReply(messages)) {
    if (!isFromCustomer(message) || isCall(message)) open?.replies.push(message);
    else if (hasWords(message)) {
      open = { told: message, replies: [] };
      found.push(open);
    }
  }
  return found.filter(({ replies }) => replies.length > 0 && replies.every(hasWords));
}

const isRead = (message: Message): boolean => readMessage(message).language !== 'other';

const isAngry = (message: Message, tone: Tone, from: number): boolean =>
  !readMessage(message).closing && isStrained(toneOfMessage(tone, message), from);

function showsEmpathy(message: Message): boolean {
  const { acknowledging, apologies } = readMessage(message);
  return acknowledging.length + apologies.length > 0;
}

/** From the first to the last of the author's own lines. */
const whole = (message: Message): Evidence => {
  const { own } = readMessage(message);
  return {
    kind: 'quote',
    message: message.id,
    at: message.at,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? message.text.length,
  };
};
