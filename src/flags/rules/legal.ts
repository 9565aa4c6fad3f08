import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** A lawyer, a court, a complaint to the police or a regulator, announced or taken. */
export const legal: FlagRule = {
  id: 'legal',
  severity: 'high',
  evidence: (seen) => wordsOf(seen, 'legal', 'until-settled'),
};
