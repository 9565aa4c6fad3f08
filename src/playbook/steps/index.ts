import type { PlaybookNumbers } from '../../health/policy';
import type { Charged } from '../../health/score';
import type { Mode } from '../mode';
import { type Situation, situationOf } from '../situation';
import type { Step } from '../step';
import type { StepId, StepResult } from '../types';
import { untaken } from '../untaken';
import { acknowledge } from './acknowledge';
import { apologize } from './apologize';
import { ask } from './ask';
import { followUp } from './follow-up';
import { offer } from './offer';

/** The five steps, in the order in which they are taken: empathy before facts. */
export const steps: readonly Step[] = [acknowledge, apologize, ask, offer, followUp];

/** Who writes soberly wants facts and a solution first. */
const factsFirst: readonly StepId[] = ['ask', 'offer', 'acknowledge', 'apologize', 'follow-up'];

/** The steps in the order in which they are taken. What we failed at is owned first, however soberly they write. */
const orderOf = ({ letDown }: Situation, mode: Mode | undefined): readonly StepId[] =>
  mode === 'rational' && !letDown ? factsFirst : steps.map(({ id }) => id);

/**
 * Where each step stands, in the list's order; which of the open ones is next, the mode decides. Where the conversation
 * could not be read nothing is claimed: all are `later`.
 */
export function stepsOf(
  signs: readonly Charged[],
  view: Partial<Parameters<typeof situationOf>[1]> & Pick<Parameters<typeof situationOf>[1], 'ticket' | 'asOf'>,
  numbers: PlaybookNumbers,
  mode?: Mode,
): readonly StepResult[] {
  const { messages } = view;
  if (!messages) return steps.map(({ id }) => ({ id, state: 'later' }));

  const told = situationOf(signs, { ...view, messages }, numbers);
  // Who is upset does not only ask, whatever the words are about.
  const situation = mode === 'emotional' ? { ...told, plain: false, onlyAsks: false, calm: false } : told;
  const settled = new Map(
    steps.map((step) => {
      const taken = situation.matter.closed ? undefined : step.settle(situation);
      return [step.id, taken ?? untaken(situation, step.id)] as const;
    }),
  );
  const next = orderOf(situation, mode).find((id) => settled.get(id) === undefined);
  return steps.map(({ id }): StepResult => ({ id, ...(settled.get(id) ?? { state: id === next ? 'next' : 'later' }) }));
}
