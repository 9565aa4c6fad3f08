import { combine } from '../signals/levels';
import type { Finding, Ground, SignalId } from '../signals/types';
import { type Claim, claimFacts, type Judged } from './one-fact';
import type { Policy } from './policy';

/**
 * A row of the sum that makes the score: start 100, every charged sign, goodwill, then floor and ceilings.
 * `benefit` is the benefit of the doubt: goodwill that could not be read is taken as the best it could be, because
 * what we do not know must never lower the score.
 */
export interface ScoreRow {
  readonly kind: 'start' | 'sign' | 'goodwill' | 'benefit' | 'floor' | 'ceiling';
  readonly id?: SignalId;
  /** Signed: the rows' points add up to the score exactly. */
  readonly points: number;
}

/** A judged sign with its points. */
export interface Charged extends Judged {
  /** Of all that it saw, charged here or elsewhere. */
  readonly level: number;
  readonly points: number;
  /** What it is charged for; where all of it is charged elsewhere, what it saw. Empty unless raised. */
  readonly grounds: readonly Ground[];
  readonly countedUnder?: SignalId;
}

export interface Score {
  readonly score: number;
  readonly rows: readonly ScoreRow[];
  readonly charged: readonly Charged[];
  readonly owed: number;
  readonly strain: number;
  readonly goodwill: number;
  /** Share of the points at stake that could be judged. */
  readonly coverage: number;
}

const NONE: readonly Ground[] = [];

/** Where everybody starts. */
export const START = 100;

/**
 * Adds up: 100, less the points of each sign, plus what goodwill gives back, never below 0. Points are whole, so the
 * rows add up to the score exactly. Nothing unknown lowers it: a sign that could not be judged takes nothing, and
 * goodwill that could not be read in full counts as the best it could be, in a row of its own.
 * @param judged all signs in the order of the list
 */
export function addUp(judged: readonly Judged[], policy: Policy): Score {
  const claims = claimFacts(judged);
  const weighed = judged.map((sign) => weigh(sign, claims.get(sign.id), policy));

  const signs = weighed.filter(({ ledger, points }) => ledger !== 'goodwill' && points > 0);
  const good = weighed.filter(({ ledger }) => ledger === 'goodwill');
  const lost = total(signs);
  const given = Math.min(lost, total(good));
  const benefit = Math.min(lost - given, doubt(good, policy));
  const sum = START - lost + given + benefit;

  const rows: ScoreRow[] = [{ kind: 'start', points: START }];
  for (const { id, points } of signs) rows.push({ kind: 'sign', id, points: -points });
  if (given > 0) rows.push({ kind: 'goodwill', id: 'goodwill', points: given });
  if (benefit > 0) rows.push({ kind: 'benefit', id: 'goodwill', points: benefit });
  if (sum < 0) rows.push({ kind: 'floor', points: -sum });
  const ceiling = ceilingOf(judged, policy);
  if (ceiling && sum > ceiling.at) rows.push({ kind: 'ceiling', id: ceiling.id, points: ceiling.at - sum });

  return {
    score: Math.max(0, Math.min(sum, ceiling?.at ?? START)),
    rows,
    charged: good.every(({ points }) => points === given)
      ? weighed
      : weighed.map((sign) => (sign.ledger === 'goodwill' ? { ...sign, points: given } : sign)),
    owed: total(signs.filter(({ ledger }) => ledger === 'owed')),
    strain: total(signs.filter(({ ledger }) => ledger === 'strain')),
    goodwill: given,
    coverage: coverageOf(judged, policy),
  };
}

/**
 * Whole points of a level. Rounded up: a raised sign costs something, and two signs that share grounds never cost less
 * than one sign that has them all.
 */
export const pointsOf = (level: number, full: number): number => Math.max(0, Math.ceil(level * full - ROUNDING_DUST));

/** Levels are sums of fractions: 0.30000000000000004 of 10 points are 3, not 4. */
const ROUNDING_DUST = 1e-9;

/** Every property by its name: a board weighs a million signs, and copying an unknown shape takes ten times as long. */
function weigh({ id, ledger, finding, quieted }: Judged, claim: Claim | undefined, policy: Policy): Charged {
  const told = quieted && { quieted };
  if (finding.outcome !== 'raised') return { id, ledger, finding, level: 0, points: 0, grounds: NONE, ...told };
  const own = claim?.grounds ?? NONE;
  return {
    id,
    ledger,
    finding,
    level: combine(finding.grounds),
    points: pointsOf(combine(own), policy.points[id] ?? 0),
    grounds: own.length > 0 ? own : finding.grounds,
    ...told,
    ...(claim?.countedUnder && { countedUnder: claim.countedUnder }),
  };
}

/** The lowest ceiling that raised signs hold the score under, and whose it is. */
function ceilingOf(judged: readonly Judged[], { ceilings, points }: Policy) {
  let lowest: { readonly id: SignalId; readonly at: number } | undefined;
  for (const { id, finding } of judged) {
    if (finding.outcome !== 'raised' || !points[id]) continue;
    for (const { ceiling } of finding.grounds) {
      const at = ceiling && ceilings[ceiling];
      if (at !== undefined && at < (lowest?.at ?? START)) lowest = { id, at };
    }
  }
  return lowest;
}

/** What goodwill might still give back, if all that could not be read spoke for the customer. */
function doubt(good: readonly Charged[], policy: Policy): number {
  const unread = good.filter(({ finding }) => !isJudged(finding));
  return unread.reduce((sum, { id, points }) => sum + (policy.points[id] ?? 0) - points, 0);
}

/** Points of the signs that were judged, of all points at stake; signs that do not apply are on neither side. */
export function coverageOf(judged: readonly Judged[], policy: Policy): number {
  let [all, known] = [0, 0];
  for (const { id, finding } of judged) {
    if (finding.outcome === 'not-applicable') continue;
    const points = policy.points[id] ?? 0;
    all += points;
    if (isJudged(finding)) known += points;
  }
  return all === 0 ? 0 : known / all;
}

/** A raised sign that misses parts has said what is bad and cannot say that this is all. */
export const isJudged = (finding: Finding): boolean =>
  finding.outcome === 'clear' || (finding.outcome === 'raised' && !finding.missing?.length);

const total = (signs: readonly Charged[]): number => signs.reduce((sum, { points }) => sum + points, 0);
