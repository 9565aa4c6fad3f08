import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** Reviews, social networks or the press, announced or used. */
export const publicPressure: FlagRule = {
  id: 'public',
  severity: 'high',
  sign: 'public-complaint',
  evidence: (seen) => wordsOf(seen, 'public', 'until-settled'),
};
