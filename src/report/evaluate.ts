import type { Facts } from '../facts/facts';
import type { Instant } from '../facts/instant';
import { flagsOf } from '../flags';
import { isScored } from '../health/band';
import type { Policy } from '../health/policy';
import type { Charged } from '../health/score';
import type { Listening } from '../ledgers/listening';
import { movesFor, stepsOf } from '../playbook';
import { modeOf } from '../playbook/mode';
import { backToHealthy } from './back-to-healthy';
import { judge } from './judge';
import { courseOf } from './trend';
import type { HealthReport, SignalResult } from './types';

/**
 * How the customer is, and why, at `asOf`: the engine, whole and pure. The same facts, policy and instant always give
 * the same report; what happened after `asOf` is not looked at.
 * @param hearing hears what words say and how they sound; until a part of it is there its signs are unknown
 */
export function evaluate(told: Facts, policy: Policy, asOf: Instant, hearing: Listening = {}): HealthReport {
  const facts = withQuieted(told, asOf);
  const now = judge(facts, policy, asOf, { hearing });
  const mode = modeOf(now.view.messages ?? [], hearing, policy.scales.frustration);
  const steps = stepsOf(now.charged, now.view, policy.playbook, mode);
  const { band, trend } = courseOf(facts, policy, now, asOf, hearing);
  return {
    policyVersion: policy.version,
    asOf,
    score: now.score,
    band,
    scored: isScored(band, now.standing, policy),
    coverage: rounded(now.coverage),
    owed: now.owed,
    strain: now.strain,
    goodwill: now.goodwill,
    trend,
    rows: now.rows,
    signals: now.charged.map(resultOf),
    flags: flagsOf(now.charged, now.view, policy),
    steps,
    moves:
      steps.some(({ state }) => state === 'next') || !now.view.messages
        ? movesFor(now.charged, policy.playbook.moves)
        : [],
    ...(mode && { mode }),
    promises: now.view.promises ?? [],
    dismissed: now.view.dismissed ?? [],
    backToHealthy: backToHealthy(now, band, policy),
  };
}

/** What nobody had said yet at `asOf` counts for nothing; what was said counts for the past as well. */
const withQuieted = (facts: Facts, asOf: Instant): Facts =>
  facts.quieted?.some(({ at }) => at > asOf)
    ? { ...facts, quieted: facts.quieted.filter(({ at }) => at <= asOf) }
    : facts;

/** A judged sign as a report tells it. */
export const resultOf = ({
  id,
  ledger,
  finding,
  level,
  points,
  grounds,
  countedUnder,
  quieted,
}: Charged): SignalResult => ({
  id,
  ledger,
  outcome: finding.outcome,
  level: level > 0 ? Math.max(SMALLEST, rounded(level)) : 0,
  points,
  evidence: grounds.flatMap(({ evidence }) => evidence),
  ...(countedUnder && { countedUnder }),
  missing: 'missing' in finding ? (finding.missing ?? []) : [],
  ...(quieted && { quieted }),
});

/** Thousandths are as much as anybody shows; what is raised stays above 0. */
export const rounded = (share: number): number => Math.round(share * 1000) / 1000;
const SMALLEST = 0.001;
