import type { Facts } from '../facts/facts';
import type { Instant } from '../facts/instant';
import { flagsOf } from '../flags';
import { bandOf, isScored } from '../health/band';
import type { Policy } from '../health/policy';
import type { Listening } from '../ledgers/listening';
import { resultOf, rounded } from '../report/evaluate';
import { judge } from '../report/judge';
import type { HealthReport } from '../report/types';

/** What a row of the board is made of: the part of a report that needs one look alone. Of signs the raised ones will do. */
export type Glance = Pick<
  HealthReport,
  'asOf' | 'score' | 'band' | 'scored' | 'coverage' | 'owed' | 'signals' | 'flags' | 'promises'
> & {
  /** Absent where the past was not judged. */
  readonly trend?: HealthReport['trend'];
};

/**
 * A report without the customer's past: a twelfth of the work, so that ten thousand tickets are judged in a second. Its band
 * knows no hysteresis and it has no trend; the rows that are looked at get a whole report afterwards.
 */
export function glance(facts: Facts, policy: Policy, asOf: Instant, hearing: Listening = {}): Glance {
  const now = judge(facts, policy, asOf, { hearing });
  const band = bandOf(now.standing, undefined, policy);
  return {
    asOf,
    score: now.score,
    band,
    scored: isScored(band, now.standing, policy),
    coverage: rounded(now.coverage),
    owed: now.owed,
    signals: now.charged.filter(({ finding }) => finding.outcome === 'raised').map(resultOf),
    flags: flagsOf(now.charged, now.view, policy),
    promises: now.view.promises ?? [],
  };
}
