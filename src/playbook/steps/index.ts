import type { PlaybookNumbers } from '../../health/policy';
import type { Charged } from '../../health/score';
import { type Situation, situationOf } from '../situation';
import type { Step } from '../step';
import type { StepReason, StepResult } from '../types';
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
  const why = superfluous(situation);
  let next = true;
  return steps.map((step): StepResult => {
    const settled = situation.matter.closed ? undefined : step.settle(situation);
    if (settled) return { id: step.id, ...settled };
    if (why) return { id: step.id, state: 'not-needed', why };
    const state = next ? 'next' : 'later';
    next = false;
    return { id: step.id, state };
  });
}

/** Why steps that were not taken need not be. */
function superfluous({ matter, calm }: Situation): StepReason | undefined {
  if (matter.closed) return 'closed-with-thanks';
  return matter.contacts.length === 0 || calm ? 'no-open-problem' : undefined;
}
