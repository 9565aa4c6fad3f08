import { Suspense } from 'react';
import type { MoveId, StepId } from '../../src/playbook/types';
import { BrokenNotice } from '../shared/ErrorBoundary';
import { useWords } from '../shared/i18n/WordsContext';
import { latePart, Nothing } from './late-part';

const load = () => import('./form');

const stepTools = latePart(load, (form) => form.StepTools, Nothing);
const noteTool = latePart(load, (form) => form.NoteTool, Nothing);
const followUp = latePart(load, (form) => form.FollowUp, BrokenNotice);
const causeQuestions = latePart(load, (form) => form.CauseQuestions, Nothing);

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
