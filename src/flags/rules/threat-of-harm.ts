import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** The writer threatens people or property. */
export const threatOfHarm: FlagRule = {
  id: 'threat-of-harm',
  severity: 'critical',
  evidence: (seen) => wordsOf(seen, 'threat-of-harm'),
};
