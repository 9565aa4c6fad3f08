import type { SignalId } from '../../../src/signals/types';
import type { OutcomesOf } from './cells';
import { demandOutcomes } from './demands';
import { moneyAndToneOutcomes } from './money-and-tone';
import { owedOutcomes } from './owed';
import { strainOutcomes } from './strain';
import { waitOutcomes } from './waits';

/** Every sign with every outcome that it can have: a sign or an outcome that is left out does not compile. */
export const outcomes: OutcomesOf<SignalId> = {
  ...waitOutcomes,
  ...owedOutcomes,
  ...strainOutcomes,
  ...demandOutcomes,
  ...moneyAndToneOutcomes,
};

export * from './cells';
