import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import { memoised } from '../facts/memo';
import type { Message, MessageId } from '../facts/message';
import { readMessage } from '../text/reading';

/** A question in a public message. */
export interface Question {
  readonly message: MessageId;
  readonly start: number;
  readonly end: number;
  readonly at: Instant;
  /** When the other side wrote next; absent while it has not. */
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
    if (!isFromCustomer(message)) {
      open.push(...asked(message));
    } else if (open.length > 0) {
      for (const question of open) questions.push(answered(question, message.at));
      open = [];
    }
  }
  return [...questions, ...open];
}

/** The questions of one message, whoever wrote it. */
export const asked: (message: Message) => readonly Question[] = memoised((message) =>
  readMessage(message).questions.map(({ start, end }) => ({ message: message.id, start, end, at: message.at })),
);

const answered = ({ message, start, end, at }: Question, answeredAt: Instant): Question => ({
  message,
  start,
  end,
  at,
  answeredAt,
});
