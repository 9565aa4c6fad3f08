import type { FlagCause } from '../facts/flag';
import type { FlagEvent } from '../facts/flag-event';
import type { FlagTrail } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import { lifeAsOf } from './life-as-of';
import { causesOf } from './trail';

/** The latest events stay whatever the room: whoever told one and lost the answer must find it there. */
const KEPT = 20;

/**
 * A trail without its oldest events, as many as must go until it fits. Only such go without which every flag stands where it
 * stands, and of what is said of a sign only what was said again later. May still not fit: then nothing more can go.
 */
export function fold(trail: FlagTrail, fits: (trail: FlagTrail) => boolean): FlagTrail {
  const lately = [...Object.values(trail.events).flatMap((list) => list ?? []), ...trail.reviews]
    .map(({ at }) => at)
    .sort((a, b) => b - a)
    .slice(0, KEPT);
  const since = lately.at(-1) ?? 0;
  let folded = outdatedReviews(trail, since);
  for (const { cause, event } of oldestFirst(folded)) {
    if (event.at >= since || fits(folded)) break;
    folded = without(folded, cause, event) ?? folded;
  }
  return folded;
}

function outdatedReviews(trail: FlagTrail, since: Instant): FlagTrail {
  const reviews = trail.reviews.filter(
    ({ sign, at }, index) => at >= since || trail.reviews.findLastIndex((later) => later.sign === sign) === index,
  );
  const gone = trail.reviews.filter((review) => !reviews.includes(review));
  return gone.reduce((shorter: FlagTrail, { at }) => counted(shorter, at), { ...trail, reviews });
}

/** Undefined where the flag would stand elsewhere. */
function without(trail: FlagTrail, cause: FlagCause, event: FlagEvent): FlagTrail | undefined {
  const before = trail.events[cause] ?? [];
  const after = before.filter((one) => one !== event);
  const end = Math.max(...before.map(({ at }) => at));
  const stands = (events: readonly FlagEvent[]): string => JSON.stringify(lifeAsOf(events, end).life);
  if (after.length === 0 || stands(after) !== stands(before)) return undefined;
  return counted({ ...trail, events: { ...trail.events, [cause]: after } }, event.at);
}

const counted = (trail: FlagTrail, at: Instant): FlagTrail => ({
  ...trail,
  folded: { count: (trail.folded?.count ?? 0) + 1, until: Math.max(trail.folded?.until ?? at, at) },
});

const oldestFirst = (trail: FlagTrail): readonly { cause: FlagCause; event: FlagEvent }[] =>
  causesOf(trail)
    .flatMap((cause) => (trail.events[cause] ?? []).map((event) => ({ cause, event })))
    .sort((a, b) => a.event.at - b.event.at);
