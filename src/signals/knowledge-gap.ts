import { isFromCustomer } from '../facts/contact';
import type { Question } from '../ledgers/questions';
import { similar, stems } from '../text/similar';
import type { Evidence, Ground, Signal, View } from './types';
import { windowStart } from './waits';
import { fromWords, patternGround } from './words';

/** We do not know: "not sure" in our replies, or the same thing asked again after it was answered. */
export const knowledgeGap: Signal<'said' | 'messages' | 'questions', never> = {
  id: 'knowledge-gap',
  ledger: 'owed',
  reads: ['said', 'messages', 'questions'],
  evaluate({ said, messages, questions }, numbers, asOf) {
    const since = windowStart(numbers, asOf);
    const { unsure, askedAgain } = numbers.scales.knowledgeGap;
    const twice = askedTwice(
      questions.filter(({ at }) => at >= since),
      messages,
    );
    const repeated = twice ? [againGround(twice, askedAgain)] : [];
    return fromWords(
      [...patternGround('unsure', said.quotes('unsure', since), unsure), ...repeated],
      said,
      'us',
      since,
    );
  },
};

/** The first question that comes again although the customer had answered it. */
function askedTwice(
  questions: readonly Question[],
  messages: View['messages'],
): readonly [Question, Question] | undefined {
  const texts = new Map(messages.filter((message) => !isFromCustomer(message)).map(({ id, text }) => [id, text]));
  const asked = questions.slice(-LOOKED_AT).map((question) => ({
    question,
    words: stems((texts.get(question.message) ?? '').slice(question.start, question.end)),
  }));
  for (const [index, { question, words }] of asked.entries()) {
    if (question.answeredAt === undefined || words.size < LEAST_WORDS) continue;
    const again = asked
      .slice(index + 1)
      .find((later) => later.question.at >= (question.answeredAt ?? 0) && similar(words, later.words));
    if (again) return [question, again.question];
  }
  return undefined;
}

/** Questions compared with one another, and the words that make two of them comparable. */
const LOOKED_AT = 12;
const LEAST_WORDS = 3;

const againGround = ([first, second]: readonly [Question, Question], level: number): Ground => ({
  fact: `asked-again:${second.message}`,
  level,
  evidence: [quoteOf(first), quoteOf(second)],
});

const quoteOf = ({ message, start, end, at }: Question): Evidence => ({ kind: 'quote', message, start, end, at });
