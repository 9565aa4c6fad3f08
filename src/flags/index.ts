import type { Policy } from '../health/policy';
import type { Charged } from '../health/score';
import type { FlagRule, Seen } from './rule';
import { ignored } from './rules/ignored';
import { repeatContact } from './rules/repeat-contact';
import { silentCustomer } from './rules/silent-customer';
import { stuck } from './rules/stuck';
import type { Flag } from './types';

/** Every rule, the gravest first. */
const flagRules: readonly FlagRule[] = [ignored, repeatContact, stuck, silentCustomer];

/** What a supervisor must see of this ticket: one flag per cause. */
export function flagsOf(signs: readonly Charged[], view: Seen['view'], policy: Policy): readonly Flag[] {
  const seen: Seen = { signs, view, numbers: policy.flags };
  return flagRules.flatMap(({ id, severity, evidence }) => {
    const shown = evidence(seen);
    return shown.length > 0 ? [{ id, severity, evidence: shown }] : [];
  });
}
