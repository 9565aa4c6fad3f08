import type { Judged } from '../health/one-fact';
import type { Policy } from '../health/policy';
import { isSeen } from '../health/quiet';
import { ownPhrases } from './own-phrases';
import type { FlagRule, Seen } from './rule';
import { abuse } from './rules/abuse';
import { brokenPromise } from './rules/broken-promise';
import { churn } from './rules/churn';
import { doubleFailure } from './rules/double-failure';
import { ignored } from './rules/ignored';
import { legal } from './rules/legal';
import { publicPressure } from './rules/public';
import { repeatContact } from './rules/repeat-contact';
import { safety } from './rules/safety';
import { silentCustomer } from './rules/silent-customer';
import { stuck } from './rules/stuck';
import { threatOfHarm } from './rules/threat-of-harm';
import { wantsSupervisor } from './rules/wants-supervisor';
import type { Flag } from './types';

/** Every rule, the gravest first. */
export const flagRules: readonly FlagRule[] = [
  threatOfHarm,
  safety,
  abuse,
  legal,
  publicPressure,
  churn,
  wantsSupervisor,
  brokenPromise,
  doubleFailure,
  ignored,
  repeatContact,
  stuck,
  silentCustomer,
];

/** What a supervisor must see of this ticket: one flag per cause. */
export function flagsOf(signs: readonly Judged[], view: Seen['view'], policy: Policy): readonly Flag[] {
  const seen: Seen = { signs, view, policy };
  const quieted = signs.filter((one) => one.quieted);
  return flagRules.flatMap(({ id, severity, sign, evidence }) => {
    const read = evidence(seen);
    const all = policy.phrases[id]?.length ? [...read, ...ownPhrases(seen, id)] : read;
    // As most are, of thousands of tickets.
    if (all.length === 0) return [];
    const said = quieted.find((one) => one.id === sign)?.quieted;
    const shown = said ? all.filter((item) => !isSeen(item, said)) : all;
    return shown.length > 0 ? [{ id, severity, evidence: shown }] : [];
  });
}
