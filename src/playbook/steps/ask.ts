import { findQuestions } from '../../ledgers/questions';
import type { Evidence } from '../../signals/types';
import { similar, stems } from '../../text/similar';
import { quotes, saying } from '../said';
import type { Situation } from '../situation';
import type { Step } from '../step';

/** Ask what is needed before a solution is proposed, and never again what was answered. */
export const ask: Step = {
  id: 'ask',
  settle(situation) {
    const { ours, numbers } = situation;
    const again = askedAgain(situation);
    if (again.length >= numbers.overdoneAskings) return { state: 'overdone', why: 'asked-thrice', evidence: again };
    const evidence = quotes(ours, 'questions');
    if (evidence.length > 0) return { state: 'done', evidence };
    return saying(ours, 'offers', 'fixes').length > 0 ? { state: 'not-needed', why: 'already-answered' } : undefined;
  },
};

/** The longest row of like questions, each but the last answered before the next was asked. */
function askedAgain({ matter }: Situation): readonly Evidence[] {
  const texts = new Map(matter.contacts.map(({ id, text }) => [id, text]));
  const latest = findQuestions(matter.contacts).slice(-LOOKED_AT);
  const asked = latest.map((question) => ({
    question,
    words: stems((texts.get(question.message) ?? '').slice(question.start, question.end)),
  }));

  let longest: typeof asked = [];
  for (const [index, start] of asked.entries()) {
    const row = [start];
    for (const later of asked.slice(index + 1)) {
      const last = row.at(-1)?.question.answeredAt;
      if (last !== undefined && last <= later.question.at && similar(start.words, later.words)) row.push(later);
    }
    if (row.length > longest.length) longest = row;
  }
  return longest.map(({ question: { message, start, end, at } }) => ({ kind: 'quote', message, start, end, at }));
}

/** Questions compared with one another: what was asked before the last dozen is no longer on anybody's mind. */
const LOOKED_AT = 12;
