import type { PlaybookNumbers } from '../../health/policy';
import type { Charged } from '../../health/score';
import { situationOf } from '../situation';
import type { Step } from '../step';
import type { StepResult } from '../types';
import { untaken } from '../untaken';
import { acknowledge } from './acknowledge';
import { apologize } from './apologize';
import { ask } from './ask';
import { followUp } from './follow-up';
import { offer } from './offer';

/** The five steps, in the order in which they are taken. */
export const steps: readonly Step[] = [acknowledge, apologize, ask, offer, followUp];

/** Where each step stands. Where the conversation could not be read nothing is claimed: all are `later`. */
export function stepsOf(
  signs: readonly Charged[],
  view: Partial<Parameters<typeof situationOf>[1]> & Pick<Parameters<typeof situationOf>[1], 'ticket' | 'asOf'>,
  numbers: PlaybookNumbers,
): readonly StepResult[] {
  const { messages } = view;
  if (!messages) return steps.map(({ id }) => ({ id, state: 'later' }));

  const situation = situationOf(signs, { ...view, messages }, numbers);
  let next = true;
  return steps.map((step): StepResult => {
    const taken = situation.matter.closed ? undefined : step.settle(situation);
    const settled = taken ?? untaken(situation, step.id);
    if (settled) return { id: step.id, ...settled };
    const state = next ? 'next' : 'later';
    next = false;
    return { id: step.id, state };
  });
}
