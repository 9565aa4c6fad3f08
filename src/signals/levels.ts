import type { Pattern } from './numbers';
import type { Ground } from './types';

/** Into 0..1; what is no number becomes 0. */
export const clamp = (level: number): number => (level > 0 ? Math.min(1, level) : 0);

/**
 * Grows with the logarithm of `ratio`: nothing at 1, everything at `fullAt`. People feel the doubling of a wait or of a
 * load, not its minutes.
 */
export const logLevel = (ratio: number, fullAt: number): number => clamp(Math.log(ratio) / Math.log(fullAt));

/**
 * Several independent reasons as one level: each takes its share of what the others left. More reasons never lower it,
 * their order does not matter, and it never passes 1.
 */
export const combine = (grounds: readonly Ground[]): number =>
  1 - grounds.reduce((left, ground) => left * (1 - clamp(ground.level)), 1);

/**
 * Level of the case with that index among the cases of a pattern: {@link combine}d the first so many reach what the
 * pattern says of that number.
 */
export function share(index: number, { least, first, step }: Pattern): number {
  const one = 1 - (1 - clamp(first)) ** (1 / least);
  const before = first + step * (index - least);
  return index < least || before >= 1 ? one : clamp(Math.min(1, step / (1 - before)));
}
