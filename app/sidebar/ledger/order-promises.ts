import type { Promised } from '../../../src/ledgers/promises';

/** The due list: what still asks for something, the most overdue first, and apart from it what is settled. */
export interface DueList {
  readonly live: readonly Promised[];
  readonly settled: readonly Promised[];
}

/**
 * Sorts our promises by how soon they want something. What the agent has just corrected stays in sight, so that it can be
 * taken back where it was done.
 */
export function dueList(promises: readonly Promised[], dismissed: readonly Promised[]): DueList {
  const isSettled = ({ state, corrected }: Promised): boolean =>
    corrected?.livesIn !== 'browser' && (state === 'kept' || state === 'late' || corrected?.as === 'not-a-promise');
  const all = [...promises, ...dismissed];
  const live = all.filter((promise) => !isSettled(promise)).sort((a, b) => rank(a) - rank(b) || dueOf(a) - dueOf(b));
  return { live, settled: all.filter(isSettled).sort((a, b) => a.at - b.at) };
}

/** Stands for a promise whatever becomes of it. */
export const promiseKey = ({ message, ordinal }: Promised): string => `${message} ${ordinal}`;

const RANKS = { broken: 0, open: 1, vague: 2, late: 3, kept: 3 } as const;
const rank = ({ state, corrected }: Promised): number => (corrected?.as === 'not-a-promise' ? 4 : RANKS[state]);
const dueOf = ({ due, at }: Promised): number => due ?? at;
