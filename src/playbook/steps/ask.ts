import { askedAgain } from '../../ledgers/asked-again';
import { findQuestions } from '../../ledgers/questions';
import { quoted } from '../../signals/words';
import { quotes, saying } from '../said';
import type { Step } from '../step';

/** Ask what is needed before a solution is proposed, and never again what was answered. */
export const ask: Step = {
  id: 'ask',
  settle({ ours, numbers, matter }) {
    const { contacts } = matter;
    const again = askedAgain(findQuestions(contacts), contacts);
    if (again.length >= numbers.overdoneAskings) {
      return { state: 'overdone', why: 'asked-thrice', evidence: again.map(quoted) };
    }
    const evidence = quotes(ours, 'questions');
    if (evidence.length > 0) return { state: 'done', evidence };
    return saying(ours, 'offers', 'fixes').length > 0 ? { state: 'not-needed', why: 'already-answered' } : undefined;
  },
};
