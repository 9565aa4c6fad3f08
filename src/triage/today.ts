import { needs } from './rank';
import type { BoardRow } from './types';

/** What the team can take on today, and what has to wait. */
export interface Today {
  readonly now: readonly BoardRow[];
  readonly rest: readonly BoardRow[];
}

/**
 * Cuts ranked rows to what the team can handle: the first `most` of those that need a supervisor at all. Calm tickets never
 * fill up the number.
 */
export function cutToday(ranked: readonly BoardRow[], most: number): Today {
  const now = ranked.filter(needs).slice(0, Math.max(0, most));
  const taken = new Set(now);
  return { now, rest: ranked.filter((row) => !taken.has(row)) };
}
