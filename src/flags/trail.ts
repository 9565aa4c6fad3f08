import type { FlagCause } from '../facts/flag';
import type { FlagEvent } from '../facts/flag-event';
import type { FlagTrail, Folded, SignReview } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import { inOrder } from './in-order';
import { type LifeAsOf, lifeAsOf } from './life-as-of';

export type { FlagCause, FlagTrail };

export const emptyTrail: FlagTrail = { events: {}, reviews: [] };

/** A trail that tells events of one cause alone: what a store's `act` is given. */
export const told = (cause: FlagCause, ...events: readonly FlagEvent[]): FlagTrail => ({
  events: { [cause]: events },
  reviews: [],
});

/** A trail that tells what is said of signs. */
export const reviewed = (...reviews: readonly SignReview[]): FlagTrail => ({ events: {}, reviews });

/**
 * All that either tells, each event once and in the order of time: the same whichever comes first, and the same again
 * however often it is done. What came of it is for {@link lifeAsOf} to say.
 */
export function mergeTrails(a: FlagTrail, b: FlagTrail): FlagTrail {
  const causes = [...new Set([...causesOf(a), ...causesOf(b)])].sort();
  const folded = laterFold(a.folded, b.folded);
  return {
    events: Object.fromEntries(
      causes.map((cause) => [cause, inOrder([...(a.events[cause] ?? []), ...(b.events[cause] ?? [])])]),
    ),
    reviews: inOrder([...a.reviews, ...b.reviews]),
    ...(folded && { folded }),
  };
}

/** Whether a trail tells all that another one tells. */
export const tellsAll = (trail: FlagTrail, other: FlagTrail): boolean => {
  const known = idsOf(trail);
  return [...idsOf(other)].every((id) => known.has(id));
};

/** What of a trail another one does not tell. */
export function newsIn(told: FlagTrail, known: FlagTrail): FlagTrail {
  const ids = idsOf(known);
  const isNews = (kind: string) => (one: { readonly id: string }) => !ids.has(`${kind} ${one.id}`);
  const events = causesOf(told).map((cause) => [cause, (told.events[cause] ?? []).filter(isNews(cause))] as const);
  return {
    events: Object.fromEntries(events.filter(([, list]) => list.length > 0)),
    reviews: told.reviews.filter(isNews('review')),
  };
}

/** The causes of which anything is told. */
export const causesOf = ({ events }: FlagTrail): readonly FlagCause[] =>
  // Its keys are causes: that is what the type says, and what the decoder checks.
  (Object.keys(events) as FlagCause[]).filter((cause) => (events[cause]?.length ?? 0) > 0);

/** Where each cause stands at `asOf`. */
export const livesOf = (trail: FlagTrail, asOf: Instant): ReadonlyMap<FlagCause, LifeAsOf> =>
  new Map(causesOf(trail).map((cause) => [cause, lifeAsOf(trail.events[cause] ?? [], asOf)]));

/** When the latest of it happened, by the clock of whoever did it; undefined where nothing did. */
export const latestIn = ({ events, reviews }: FlagTrail): Instant | undefined => {
  const times = [...Object.values(events).flatMap((list) => list ?? []), ...reviews].map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : undefined;
};

const idsOf = ({ events, reviews }: FlagTrail): ReadonlySet<string> =>
  new Set([
    ...Object.entries(events).flatMap(([cause, list]) => (list ?? []).map(({ id }) => `${cause} ${id}`)),
    ...reviews.map(({ id }) => `review ${id}`),
  ]);

const laterFold = (a: Folded | undefined, b: Folded | undefined): Folded | undefined =>
  a && b ? { count: Math.max(a.count, b.count), until: Math.max(a.until, b.until) } : (a ?? b);
