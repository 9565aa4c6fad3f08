import type { Standing } from '../health/band';
import { claimFacts, type Judged } from '../health/one-fact';
import type { Policy } from '../health/policy';
import { coverageOf, isJudged, pointsOf, START } from '../health/score';
import { combine } from '../signals/levels';
import type { CeilingId, Ledger, SignalId } from '../signals/types';

/** A raised sign as far as points need it: the level of what it may charge for, and its ceilings. */
interface Weight {
  readonly id: SignalId;
  readonly ledger: Ledger;
  readonly level: number;
  readonly ceilings: readonly CeilingId[];
}

/** Findings with all that a policy's points have no part in done already. */
export interface Weights {
  readonly raised: readonly Weight[];
  /** Goodwill that could not be read in full. */
  readonly doubted: boolean;
  /** Which signs could be judged; findings with the same outcomes share one. */
  readonly outcomes: Outcomes;
}

interface Outcomes {
  readonly judged: readonly Judged[];
}

/** Makes weights; outcomes that are alike are kept once. */
export function weigher(): (judged: readonly Judged[]) => Weights {
  const known = new Map<string, Outcomes>();
  return (judged) => {
    const claims = claimFacts(judged);
    const key = judged.map(({ id, finding }) => `${id}${OUTCOMES[finding.outcome]}${isJudged(finding) ? 1 : 0}`).join();
    let outcomes = known.get(key);
    if (!outcomes) {
      outcomes = { judged };
      known.set(key, outcomes);
    }
    return {
      raised: judged.flatMap(({ id, ledger, finding }) =>
        finding.outcome === 'raised'
          ? [
              {
                id,
                ledger,
                level: combine(claims.get(id)?.grounds ?? []),
                ceilings: finding.grounds.flatMap(({ ceiling }) => ceiling ?? []),
              },
            ]
          : [],
      ),
      doubted: judged.some(({ ledger, finding }) => ledger === 'goodwill' && !isJudged(finding)),
      outcomes,
    };
  };
}

const OUTCOMES = { raised: 'r', clear: 'c', 'not-applicable': 'n', unknown: 'u' } as const;

/**
 * The score, as {@link addUp} makes it, of findings that are weighed already: a month of tickets is added up at every
 * move of a slider.
 */
export function quickScorer(policy: Policy): (weights: Weights) => Pick<Standing, 'score' | 'coverage' | 'raised'> {
  const { points, ceilings, off } = policy;
  const goodwillFull = off.includes('goodwill') ? 0 : (points.goodwill ?? 0);
  const coverages = new Map<Outcomes, number>();
  return ({ raised, doubted, outcomes }) => {
    let lost = 0;
    let good = 0;
    let ceiling = START;
    let bad = false;
    for (const { id, ledger, level, ceilings: own } of raised) {
      const full = points[id] ?? 0;
      const taken = pointsOf(level, full);
      if (ledger === 'goodwill') good += taken;
      else {
        lost += taken;
        bad = true;
      }
      if (full) for (const one of own) ceiling = Math.min(ceiling, ceilings[one]);
    }
    const given = Math.min(lost, good);
    const benefit = doubted ? Math.min(lost - given, goodwillFull - good) : 0;
    let coverage = coverages.get(outcomes);
    if (coverage === undefined) {
      const judged = outcomes.judged.filter(({ id }) => !off.includes(id));
      coverage = coverageOf(judged, policy);
      coverages.set(outcomes, coverage);
    }
    return { score: Math.max(0, Math.min(START - lost + given + benefit, ceiling)), coverage, raised: bad };
  };
}
