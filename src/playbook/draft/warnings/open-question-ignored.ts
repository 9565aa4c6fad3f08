import { memoised } from '../../../facts/memo';
import type { Message } from '../../../facts/message';
import { openQuestions } from '../../../ledgers/open-questions';
import { isPassedOver } from '../../../ledgers/passed-over';
import type { Question } from '../../../ledgers/questions';
import { contentWords } from '../../../text/content-words';
import type { DraftReading } from '../draft-reading';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';
import { asksKnown } from './asks-known';

/** A question of the customer's that the draft passes over. */
export function openQuestionIgnored({ draft, contacts }: DraftCase): readonly DraftWarning[] {
  const ignored = openQuestions(contacts).findLast((question) => passesOver(draft, question, contacts));
  return ignored ? [{ id: 'open-question-ignored', theirs: ignored }] : [];
}

/** Whether nothing in a draft could be the answer to a question. */
export function passesOver(draft: DraftReading, question: Question, contacts: readonly Message[]): boolean {
  const text = contacts.find(({ id }) => id === question.message)?.text.slice(question.start, question.end) ?? '';
  if (text === '') return false;
  return isPassedOver(text.toLowerCase(), {
    text: draft.text.toLowerCase(),
    // To ask for what they told is no step towards an answer.
    asks: draft.parts('questions').length > 0 && asksKnown({ draft, contacts }).length === 0,
    gives: draft.parts('offers').length + draft.parts('fixes').length + draft.promises.length > 0,
    words: () => wordsOf(draft),
  });
}

/** Asked of every open question. */
const wordsOf = memoised(({ text }: DraftReading) => contentWords(text.toLowerCase()));
