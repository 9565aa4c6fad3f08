import { isFlagTag, isResting, tagChange } from './flag-tags';
import { emptyTrail, mergeTrails, newsIn, tellsAll } from './trail';
import { decodeTrail, encodeTrail } from './trail-json';

/** All that a store must know of trails to keep them. */
export const trailFormat = {
  empty: emptyTrail,
  merge: mergeTrails,
  tellsAll,
  newsIn,
  encode: (trail: Parameters<typeof encodeTrail>[0]): string => encodeTrail(trail),
  decode: decodeTrail,
  tagChange,
  isTag: isFlagTag,
  isResting,
};
