import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import type { Message, MessageId } from '../facts/message';
import { readMessage } from '../text/reading';

/** A question of ours to the customer, in a public reply. */
export interface Question {
  readonly message: MessageId;
  readonly start: number;
  readonly end: number;
  readonly at: Instant;
  /** When the customer wrote next; absent while they have not. */
  readonly answeredAt?: Instant;
}

/**
 * Our questions, oldest first. What the customer writes next answers all that are open: whether it really does is
 * beyond a first reading, and doubt is in the customer's favour.
 * @param contacts public messages and calls of people, oldest first
 */
export function findQuestions(contacts: readonly Message[]): readonly Question[] {
  const questions: Question[] = [];
  let open: Question[] = [];
  for (const message of contacts) {
    if (isFromCustomer(message)) {
      questions.push(...open.map((question) => ({ ...question, answeredAt: message.at })));
      open = [];
    } else {
      open.push(...readMessage(message).questions.map((span) => ({ ...span, message: message.id, at: message.at })));
    }
  }
  return [...questions, ...open];
}
