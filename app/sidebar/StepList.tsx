import { Suspense } from 'react';
import type { Promised } from '../../src/ledgers/promises';
import { isTickable } from '../../src/playbook/by-hand';
import { useWords } from '../shared/i18n/WordsContext';
import { useConversation } from '../shared/report/conversation';
import { EvidenceList } from '../shared/report/EvidenceList';
import { isLanguageJudged } from './judged-language';
import { StepTools } from './late-form';
import { TimeCame } from './ledger/TimeCame';
import { StepMark } from './StepMark';
import { SayNote, StepTick, StepWords } from './say/parts';
import type { HandTicks } from './use-hand-ticks';

/** The five steps of a de-escalation: what was said already, with our words, what comes next, and words for it. */
export function StepList({ steps, toggle, promises }: HandTicks & { readonly promises: readonly Promised[] }) {
  const { t } = useWords();
  const judged = isLanguageJudged(useConversation().messages);
  return (
    <>
      {!judged && <p className="step-hint">{t('steps.languageNotJudged')}</p>}
      <Suspense fallback={null}>
        <SayNote />
      </Suspense>
      <ol className="steps">
        {steps.map((step) => (
          <li
            key={step.id}
            className="step"
            data-step={step.id}
            data-state={step.state}
            data-by-hand={'byHand' in step}
          >
            {toggle && isTickable(step) ? (
              <Suspense fallback={<StepMark state={step.state} />}>
                <StepTick id={step.id} ticked={step.state === 'done'} toggle={toggle} />
              </Suspense>
            ) : (
              <StepMark state={step.state} />
            )}
            <div className="step-body">
              <p className="step-line">
                <span className="step-name">{t(`steps.${step.id}.name`)}</span>
                <span className="step-state">{t(`steps.state.${step.state}`)}</span>
              </p>
              {step.state === 'next' && <p className="step-hint">{t(`steps.${step.id}.hint`)}</p>}
              {step.id === 'follow-up' && step.state !== 'done' && <TimeCame promises={promises} />}
              {'why' in step && <p className="step-hint">{t(`steps.why.${step.why}`)}</p>}
              {'evidence' in step && <EvidenceList evidence={step.evidence} />}
              <Suspense fallback={null}>
                <StepWords step={step} />
              </Suspense>
              {step.state !== 'not-needed' && <StepTools step={step.id} />}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
