import type { FlagTrail, Quieted, SignReview } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';

/** The signs that somebody has quieted on the ticket and nobody restored since: of each the latest word counts. */
export function quietedIn({ reviews }: Pick<FlagTrail, 'reviews'>, asOf: Instant): readonly Quieted[] {
  const latest = new Map<string, SignReview>();
  for (const review of reviews) {
    if (review.at <= asOf && review.at >= (latest.get(review.sign)?.at ?? review.at)) latest.set(review.sign, review);
  }
  return [...latest.values()].flatMap((review) =>
    review.kind === 'quiet' ? [{ sign: review.sign, at: review.at, who: review.who, reason: review.reason }] : [],
  );
}

/** What was said a moment ago, or by a clock that is ahead, counts at once. */
export const atOnce = (quieted: readonly Quieted[], asOf: Instant): readonly Quieted[] =>
  quieted.map((one) => ({ ...one, at: Math.min(one.at, asOf) }));
