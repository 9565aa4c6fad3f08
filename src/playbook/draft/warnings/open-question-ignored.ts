import { memoised } from '../../../facts/memo';
import type { Message } from '../../../facts/message';
import { openQuestions, type Question } from '../../../ledgers/questions';
import { contentWords, namesNothing } from '../../../text/content-words';
import type { DraftReading } from '../draft-reading';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** A question of the customer's that the draft passes over. */
export function openQuestionIgnored({ draft, contacts }: DraftCase): readonly DraftWarning[] {
  const ignored = openQuestions(contacts).find((question) => isPassedOver(question, draft, contacts));
  return ignored ? [{ id: 'open-question-ignored', theirs: ignored }] : [];
}

/**
 * Whether a draft shares no word with a question and gives nothing that could be its answer. One that touches it, however
 * weakly, has the benefit of the doubt.
 */
export function isPassedOver(question: Question, draft: DraftReading, contacts: readonly Message[]): boolean {
  const text = contacts.find(({ id }) => id === question.message)?.text.slice(question.start, question.end) ?? '';
  return text !== '' && !touches(text.toLowerCase(), draft);
}

function touches(question: string, draft: DraftReading): boolean {
  const text = draft.text.toLowerCase();
  if (ANSWER.test(text) || draft.parts('questions').length > 0) return true;
  const gives = draft.parts('offers').length + draft.parts('fixes').length > 0 || draft.promises.some(({ due }) => due);
  const words = contentWords(question);
  // "What happens now?"
  if (namesNothing(words) || WHEN.test(question)) return gives || TIME.test(text);
  const said = wordsOf(draft);
  for (const word of words) if (said.has(word)) return true;
  return false;
}

/** Asked of every open question. */
const wordsOf = memoised(({ text }: DraftReading) => contentWords(text.toLowerCase()));

/** A yes, a no, or "it is ...". */
const ANSWER =
  /(?:^|[.!,:]\s+|\n)(?:yes|no|yep|sure|of course|certainly|absolutely|unfortunately|it's|it is|that's|that is|you can|네|예|아니요|아니에요|아닙니다|물론)(?=[\s,.!])/;
const WHEN = /\b(?:when|how long|how soon|what time)\b|언제|며칠|얼마나 걸|몇 시/;
const TIME =
  /\d+ ?(?:days?|hours?|weeks?|minutes?|시간|일|분|주)|\b(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|오늘|내일|요일/;
