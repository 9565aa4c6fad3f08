import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** Leaving us is announced. */
export const churn: FlagRule = {
  id: 'churn',
  severity: 'high',
  evidence: (seen) => wordsOf(seen, 'leaving', 'until-settled'),
};
