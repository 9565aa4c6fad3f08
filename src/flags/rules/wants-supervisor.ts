import type { FlagRule } from '../rule';
import { wordsOf } from '../words';

/** Somebody higher here is asked for. */
export const wantsSupervisor: FlagRule = {
  id: 'wants-supervisor',
  severity: 'high',
  evidence: (seen) => wordsOf(seen, 'wants-supervisor', 'until-settled'),
};
