import type { Policy } from '../health/policy';
import { addUp, type Score } from '../health/score';
import type { SignalId } from '../signals/types';
import type { Band } from './types';

/**
 * The fewest raised signs whose repair brings the band back to healthy, the costliest first; empty where nothing takes
 * points that must come back. Each try adds up anew, because a fact that one sign no longer charges for may fall to the
 * next.
 */
export function backToHealthy(score: Score, band: Band, policy: Policy): readonly SignalId[] {
  if (band === 'healthy' || band === 'new' || band === 'unknown') return [];
  const wanted = policy.bands.watch + policy.replay.margin;
  const costly = score.charged
    .filter(({ ledger, points }) => ledger !== 'goodwill' && points > 0)
    .sort((a, b) => b.points - a.points);

  const repaired: SignalId[] = [];
  for (const { id } of costly) {
    if (addUp(without(score, repaired), policy).score >= wanted) break;
    repaired.push(id);
  }
  return repaired;
}

/** Repairing a sign repairs its facts wherever else they are seen. */
function without({ charged }: Score, repaired: readonly SignalId[]): Score['charged'] {
  const facts = new Set(
    charged.flatMap(({ id, finding }) =>
      repaired.includes(id) && finding.outcome === 'raised' ? finding.grounds.map(({ fact }) => fact) : [],
    ),
  );
  return charged.map((sign) => {
    if (sign.finding.outcome !== 'raised') return sign;
    const [first, ...others] = sign.finding.grounds.filter(({ fact }) => !facts.has(fact));
    return { ...sign, finding: first ? { ...sign.finding, grounds: [first, ...others] } : { outcome: 'clear' } };
  });
}
