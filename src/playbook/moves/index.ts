import type { Charged } from '../../health/score';
import type { Move, MoveId } from '../types';
import { beQuick } from './be-quick';
import { document } from './document';
import { explainLimits } from './explain-limits';
import { handOver } from './hand-over';
import { oneClearQuestion } from './one-clear-question';
import { ownTheFailure } from './own-the-failure';
import { quoteRecord } from './quote-record';
import { setBoundary } from './set-boundary';
import { stayCalm } from './stay-calm';

/** Every move, the one to be made first in front. A move comes with the first sign that it answers. */
export const moves: readonly Move[] = [
  stayCalm,
  setBoundary,
  ownTheFailure,
  beQuick,
  handOver,
  quoteRecord,
  explainLimits,
  oneClearQuestion,
  document,
];

/** The moves that answer what takes points, the costliest first, at most so many. */
export function movesFor(signs: readonly Charged[], most: number): readonly MoveId[] {
  const weight = ({ answers }: Move): number =>
    Math.max(0, ...signs.filter(({ id }) => answers.includes(id)).map(({ points }) => points));
  return moves
    .map((move) => ({ id: move.id, weight: weight(move) }))
    .filter((move) => move.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ id }) => id);
}
