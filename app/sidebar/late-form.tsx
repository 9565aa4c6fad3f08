import { type FunctionComponent, lazy, type ReactNode, Suspense } from 'react';
import type { MoveId, StepId } from '../../src/playbook/types';
import { BrokenNotice } from '../shared/ErrorBoundary';
import { useWords } from '../shared/i18n/WordsContext';
import type { Language } from '../shared/i18n/words';

type Form = typeof import('./form');

/**
 * A component of what works in the open form, whose code comes when it is first shown; with it come its texts in the
 * agent's language, so that no other one flashes up first.
 */
const part = <Props,>(pick: (form: Form) => FunctionComponent<Props>, missing: () => ReactNode) => {
  const inLanguage = (language: Language) =>
    lazy<FunctionComponent<Props>>(async () => {
      try {
        const form = await import('./form');
        await form.warmTexts(language);
        return { default: pick(form) };
      } catch {
        return { default: missing };
      }
    });
  return { en: inLanguage('en'), ko: inLanguage('ko') };
};

const Nothing = () => null;
const stepTools = part((form) => form.StepTools, Nothing);
const noteTool = part((form) => form.NoteTool, Nothing);
const followUp = part((form) => form.FollowUp, BrokenNotice);
const causeQuestions = part((form) => form.CauseQuestions, Nothing);

/** What can be done about a step in the open form, where anything can. */
export function StepTools({ step }: { step: StepId }) {
  const Late = stepTools[useWords().language];
  if (step !== 'offer' && step !== 'follow-up') return null;
  return (
    <Suspense>
      <Late step={step} />
    </Suspense>
  );
}

/** What can be done about a move in the open form, where anything can. */
export function MoveTools({ move }: { move: MoveId }) {
  const Late = noteTool[useWords().language];
  if (move !== 'hand-over' && move !== 'document') return null;
  return (
    <Suspense>
      <Late kind={move} />
    </Suspense>
  );
}

export function FollowUp() {
  const Late = followUp[useWords().language];
  return (
    <Suspense>
      <Late />
    </Suspense>
  );
}

export function CauseQuestions({ prefix }: { prefix: string }) {
  const Late = causeQuestions[useWords().language];
  return (
    <Suspense>
      <Late prefix={prefix} />
    </Suspense>
  );
}
