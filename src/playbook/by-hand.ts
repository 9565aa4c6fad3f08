import type { StepId, StepResult } from './types';

/**
 * The steps of a talk track, with those that the agent ticked: what is said on the phone leaves no words to read. A step
 * that the words of the ticket settle stays as they say, and the first that is open is next.
 */
export function withHandTicks(steps: readonly StepResult[], ticked: ReadonlySet<StepId>): readonly StepResult[] {
  let next = steps.some(({ state }) => state === 'next');
  return steps.map((step): StepResult => {
    if (!isOpen(step)) return step;
    if (ticked.has(step.id)) return { id: step.id, state: 'done', byHand: true };
    const state = next ? 'next' : 'later';
    next = false;
    return { id: step.id, state };
  });
}

/** Whether the agent may tick it, or did. */
export const isTickable = (step: StepResult): boolean => isOpen(step) || 'byHand' in step;

const isOpen = ({ state }: StepResult): boolean => state === 'next' || state === 'later';
