import type { AskedQuestion } from '../../../src/ledgers/question-ledger';
import { Folded } from './Folded';
import { Said } from './Said';
import { useLedgerTexts } from './texts';

/** What one side asked the other: open ones in sight, answered ones ticked and folded. Nothing where nothing was asked. */
export function QuestionList({ by, questions }: { by: 'theirs' | 'ours'; questions: readonly AskedQuestion[] }) {
  const t = useLedgerTexts();
  const open = questions.filter(({ answeredBy }) => answeredBy === undefined);
  const answered = questions.filter(({ answeredBy }) => answeredBy !== undefined);
  return (
    <section data-ledger={`questions-${by}`}>
      <h3 className="part-title">{t(`questions.${by}`)}</h3>
      {open.length === 0 && <p className="ledger-empty">{t('questions.none')}</p>}
      <Questions state="open" questions={open} />
      {answered.length > 0 && (
        <Folded name="answered" label={t('questions.more', { count: answered.length })}>
          <Questions state="answered" questions={answered} />
        </Folded>
      )}
    </section>
  );
}

function Questions({ state, questions }: { state: 'open' | 'answered'; questions: readonly AskedQuestion[] }) {
  const t = useLedgerTexts();
  return (
    <ul className="ledger-list">
      {questions.map((question) => (
        <li key={`${question.message} ${question.start}`} className="question" data-question={state}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <rect x="1" y="1" width="12" height="12" rx="2" fill="none" stroke="currentColor" />
            {state === 'answered' && (
              <path d="M4 7.2l2.2 2.2L10.4 5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            )}
          </svg>
          <span className="hidden-text">{t(`questions.${state}`)}</span>
          <Said quote={question} />
        </li>
      ))}
    </ul>
  );
}
