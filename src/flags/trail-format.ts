import { isFlagTag, tagChange } from './flag-tags';
import { emptyTrail, mergeTrails, tellsAll } from './trail';
import { decodeTrail, encodeTrail } from './trail-json';

/** All that a store must know of trails to keep them. */
export const trailFormat = {
  empty: emptyTrail,
  merge: mergeTrails,
  tellsAll,
  encode: (trail: Parameters<typeof encodeTrail>[0]): string => encodeTrail(trail),
  decode: decodeTrail,
  tagChange,
  isTag: isFlagTag,
};
