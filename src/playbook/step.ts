import type { Situation } from './situation';
import type { StepId, StepState } from './types';

/** One step of the five: it knows when it is done, superfluous or overdone. Which one is next, the list decides. */
export interface Step {
  readonly id: StepId;
  /** `undefined` where it is still to be done. */
  settle(situation: Situation): Exclude<StepState, { state: 'next' | 'later' }> | undefined;
}
