import type { BandLimits, Policy } from './policy';

/** What a score says. */
export type ScoredBand = 'healthy' | 'watch' | 'strained' | 'critical';

/**
 * `new`: no earlier ticket and nothing raised. `unknown`: coverage too low and nothing raised. Neither has a score.
 * `healthy` is claimed with enough coverage only: what is raised on too little is `watch` at best.
 */
export type Band = ScoredBand | 'new' | 'unknown';

/** Worst first. The last two say nothing of a customer. */
export const BANDS: readonly Band[] = ['critical', 'strained', 'watch', 'healthy', 'new', 'unknown'];

export const isWorse = (band: Band, than: Band): boolean => BANDS.indexOf(band) < BANDS.indexOf(than);

/** A judgement as far as a band needs it. */
export interface Standing {
  readonly score: number;
  readonly coverage: number;
  /** The customer's other tickets were read: no good news is claimed without them. */
  readonly historyRead: boolean;
  /** Anything that takes points. */
  readonly raised: boolean;
  /** The history was read and holds no ticket but the one in front, of whatever kind. */
  readonly firstTicket: boolean;
}

/**
 * The band of a judgement, given the band of the one before it. Missing data hides good news only: where something is
 * raised the score decides, and too little coverage then merely rules out `healthy`. Downwards a band changes at its
 * limit, upwards only a margin above it.
 */
export function bandOf(standing: Standing, before: Band | undefined, policy: Policy): Band {
  const covered = isCovered(standing, policy);
  if (!standing.raised) {
    if (!covered) return 'unknown';
    return standing.firstTicket ? 'new' : 'healthy';
  }
  const band = stickyBand(standing.score, before, policy);
  return band === 'healthy' && !covered ? 'watch' : band;
}

/**
 * Whether the number may stand beside the band. Not where nothing is scored, and not where too little was read for the
 * good news that it tells: a customer on watch with 100 points would contradict itself.
 */
export const isScored = (band: Band, standing: Standing, policy: Policy): boolean =>
  band !== 'new' &&
  band !== 'unknown' &&
  (isCovered(standing, policy) || bandOfScore(standing.score, policy.bands) !== 'healthy');

const isCovered = ({ coverage, historyRead }: Standing, { coverageMinimum }: Policy): boolean =>
  historyRead && coverage >= coverageMinimum;

/** The band of a score alone. */
export function bandOfScore(score: number, bands: BandLimits): ScoredBand {
  if (score >= bands.watch) return 'healthy';
  if (score >= bands.strained) return 'watch';
  return score >= bands.critical ? 'strained' : 'critical';
}

function stickyBand(score: number, before: Band | undefined, { bands, replay }: Policy): Band {
  const band = bandOfScore(score, bands);
  const rankBefore = before === undefined ? -1 : WORST_FIRST.indexOf(before);
  if (rankBefore < 0 || WORST_FIRST.indexOf(band) <= rankBefore) return band;
  // Better than before: only as far up as the score clears the limits by the margin, never below where it was.
  const surely = WORST_FIRST.indexOf(bandOfScore(score - replay.margin, bands));
  return WORST_FIRST[Math.max(rankBefore, surely)] ?? band;
}

/** Those that have a score. */
const WORST_FIRST: readonly Band[] = BANDS.slice(0, 4);
