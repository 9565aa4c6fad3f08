import { isFromCustomer } from '../facts/contact';
import type { Instant } from '../facts/instant';
import { memoised } from '../facts/memo';
import type { Message, MessageId } from '../facts/message';
import { isAsked } from '../text/questions';
import { readMessage } from '../text/reading';
import { leavesOpen } from './passed-over';

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

const asked: (message: Message) => readonly Question[] = memoised((message) =>
  readMessage(message).questions.map(({ start, end }) => ({ message: message.id, start, end, at: message.at })),
);

const answered = ({ message, start, end, at }: Question, answeredAt: Instant): Question => ({
  message,
  start,
  end,
  at,
  answeredAt,
});

/**
 * The customer's questions that nobody of ours has answered since, oldest first: no reply came, or none that touches it or
 * gives anything that could be its answer ("we have forwarded it"). A plea ("please send it") is none.
 * @param contacts public messages and calls of people, oldest first
 */
export function openQuestions(contacts: readonly Message[]): readonly Question[] {
  return contacts.flatMap((message, index) => {
    if (!isFromCustomer(message)) return [];
    const replies = contacts.slice(index + 1).filter((one) => !isFromCustomer(one));
    return asked(message).filter((question) => {
      const text = message.text.slice(question.start, question.end).toLowerCase();
      return isAsked(text.trim()) && replies.every((reply) => leavesOpen(text, reply));
    });
  });
}
