import type { SignalResult } from '../report/types';
import type { Reason } from './types';

/** So many reasons stand in a row; all of them are in the whole reading. */
const most = 2;

/** The signs that take most, with their evidence. One that is counted under another says nothing new. */
export const strongest = (signals: readonly SignalResult[]): readonly Reason[] =>
  signals
    .filter(
      ({ outcome, ledger, countedUnder }) =>
        outcome === 'raised' && ledger !== 'goodwill' && countedUnder === undefined,
    )
    .sort((a, b) => b.points - a.points || b.level - a.level)
    .slice(0, most)
    .map(({ id, points, evidence }) => ({ sign: id, points, evidence }));
