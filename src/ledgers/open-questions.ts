import { isFromCustomer } from '../facts/contact';
import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { isAsked } from '../text/questions';
import { leavesOpen } from './passed-over';
import { asked, type Question } from './questions';

/**
 * The customer's questions that nobody of ours has answered since, oldest first: no reply came, or none that touches it or
 * gives anything that could be its answer ("we have forwarded it"). A plea ("please send it") is none.
 * @param contacts public messages and calls of people, oldest first
 */
export const openQuestions: (contacts: readonly Message[]) => readonly Question[] = memoised((contacts) =>
  contacts.flatMap((message, index) => {
    if (!isFromCustomer(message)) return [];
    const replies = contacts.slice(index + 1).filter((one) => !isFromCustomer(one));
    return asked(message).filter((question) => {
      const text = message.text.slice(question.start, question.end).toLowerCase();
      return isAsked(text.trim()) && replies.every((reply) => leavesOpen(text, reply));
    });
  }),
);
