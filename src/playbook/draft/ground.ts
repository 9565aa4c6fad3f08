import type { Message } from '../../facts/message';
import type { Hear } from '../../text/hearing';
import type { Mode } from '../mode';
import type { Situation } from '../situation';
import type { StepId, StepResult } from '../types';
import type { DraftReading } from './draft-reading';

/** What a draft is held against: where the conversation stands before it is sent. */
export interface DraftGround {
  readonly situation: Situation;
  readonly steps: readonly StepResult[];
  readonly mode: Mode | undefined;
  /** Public messages and calls of people, oldest first. */
  readonly contacts: readonly Message[];
  readonly hear: Hear | undefined;
}

/** A draft and what it is held against. */
export interface DraftCase extends DraftGround {
  readonly draft: DraftReading;
  readonly covered: readonly StepId[];
}

/** Whether a step is still to be taken. */
export const isDue = ({ steps }: DraftGround, id: StepId): boolean =>
  steps.some((step) => step.id === id && (step.state === 'next' || step.state === 'later'));
