import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** Somebody is in danger: self-harm, an injury, a product that burns, a third person who threatens. */
export const safety: FlagRule = {
  id: 'safety',
  severity: 'critical',
  evidence: (seen) => wordsOf(seen, 'danger'),
};
