import type { Facts } from '../../src/facts/facts';
import type { Instant } from '../../src/facts/instant';
import { defaultPolicy, type Policy } from '../../src/health/policy';
import { judge } from '../../src/report/judge';
import { signals } from '../../src/signals';
import { combine } from '../../src/signals/levels';
import type { Evidence, Finding, SignalId } from '../../src/signals/types';
import type { Tone } from '../../src/text/tone';
import { NOW } from './facts';
import { hearing } from './hearing';

/** What one sign says about facts, as the engine asks it. */
export function ask(
  id: SignalId,
  told: Facts,
  policy: Policy = defaultPolicy,
  asOf: Instant = NOW,
  tone?: Tone,
): Finding {
  const asked = judge(told, policy, asOf, {
    hearing: { ...hearing, tone },
    signals: signals.filter((signal) => signal.id === id),
  }).charged[0];
  if (!asked) throw new Error(`no sign ${id}`);
  return asked.finding;
}

/** The level of a raised finding, 0 of any other. */
export const levelOf = (finding: Finding): number => (finding.outcome === 'raised' ? combine(finding.grounds) : 0);

/** All evidence of a raised finding. */
export const evidenceOf = (finding: Finding): readonly Evidence[] =>
  finding.outcome === 'raised' ? finding.grounds.flatMap(({ evidence }) => evidence) : [];

/** The policy with other limits. */
export const withLimits = (limits: Partial<Policy['limits']>): Policy => ({
  ...defaultPolicy,
  limits: { ...defaultPolicy.limits, ...limits },
});
