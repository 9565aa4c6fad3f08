import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** Staff is insulted. One insult is seen by a supervisor; it takes points only when it repeats. */
export const abuse: FlagRule = {
  id: 'abuse',
  severity: 'high',
  sign: 'abuse',
  evidence: (seen) => wordsOf(seen, 'insult'),
};
