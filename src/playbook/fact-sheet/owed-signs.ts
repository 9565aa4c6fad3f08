import type { SignalId } from '../../signals/types';

/** Signs of what we owe. As a cause every one has a remedy of its own. */
export const owedSigns = [
  'ignored',
  'no-acknowledgement',
  'wait',
  'repeat-contact',
  'hand-offs',
  'broken-promise',
  'etiquette',
  'no-empathy',
  'knowledge-gap',
  'no-authority',
  'workload',
  'expectation-gap',
] as const satisfies readonly SignalId[];

export type OwedSign = (typeof owedSigns)[number];
