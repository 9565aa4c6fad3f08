import type { Finding, Ground, Missing, NonEmpty } from './types';

export const CLEAR: Finding = { outcome: 'clear' };
export const NOT_APPLICABLE: Finding = { outcome: 'not-applicable' };

export const unknown = (...missing: NonEmpty<Missing>): Finding => ({ outcome: 'unknown', missing });

/**
 * What follows from the grounds found: raised on any; else unknown while a part is missing that could have held one;
 * else clear.
 */
export function found(grounds: readonly Ground[], ...missing: readonly Missing[]): Finding {
  if (isFilled(grounds)) return { outcome: 'raised', grounds, ...(missing.length > 0 && { missing }) };
  return isFilled(missing) ? { outcome: 'unknown', missing } : CLEAR;
}

export const isFilled = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;
