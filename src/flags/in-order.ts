import type { Instant } from '../facts/instant';

interface Told {
  readonly id: string;
  readonly at: Instant;
  readonly kind: string;
}

/**
 * Each id once, told by its earliest; oldest first. Of one instant what raises comes before what answers it. Two of one id
 * and instant that differ all the same go by what they say: the order is whole, so that the input's never shows.
 */
export function inOrder<One extends Told>(told: readonly One[]): readonly One[] {
  const known = new Set<string>();
  return [...told].sort(compare).filter(({ id }) => !known.has(id) && known.add(id));
}

const compare = (a: Told, b: Told): number =>
  a.at - b.at || rank(a) - rank(b) || order(a.id, b.id) || order(JSON.stringify(a), JSON.stringify(b));

const rank = ({ kind }: Told): number => (kind === 'occur' || kind === 'call' ? 0 : 1);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
