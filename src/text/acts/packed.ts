import { DIGITS, digitAt } from '../tone/digits';
import { SLOTS } from '../tone/slots';

/**
 * Weights of several acts over the same n-grams, as text: for each slot two of 64 characters for the step from the last
 * one and one for the number of acts that it says something about; for each of those one for the act and one for the
 * weight, a whole number of -31..31. Like is packed beside like.
 */
export interface PackedActs {
  readonly slots: string;
  readonly counts: string;
  readonly acts: string;
  readonly weights: string;
}

/** What an n-gram says: acts by their place in the list, each with its weight. */
export type Votes = readonly { readonly act: number; readonly weight: number }[];

/** What each slot says. Throws where the text is broken: half a model would be a wrong one. */
export function unpackActs({ slots, counts, acts, weights }: PackedActs): ReadonlyMap<number, Votes> {
  const votes = new Map<number, Votes>();
  let slot = -1;
  let at = 0;
  for (let index = 0; index < counts.length; index += 1) {
    slot += 1 + digit(slots, index) * BASE + digit(slots, counts.length + index);
    const end = at + digit(counts, index);
    const said: { act: number; weight: number }[] = [];
    for (; at < end; at += 1) said.push({ act: digit(acts, at), weight: digit(weights, at) - ZERO });
    if (said.length > 0) votes.set(slot, said);
  }
  if (at !== acts.length || at !== weights.length || slot >= SLOTS)
    throw new Error(`${MODEL} is broken: its parts differ in length.`);
  return votes;
}

/** The text of what slots say. */
export function packActs(votes: ReadonlyMap<number, Votes>): PackedActs {
  const packed = { upper: '', lower: '', counts: '', acts: '', weights: '' };
  let before = -1;
  const put = (slot: number, said: Votes): void => {
    const step = slot - before - 1;
    packed.upper += DIGITS.charAt(Math.floor(step / BASE));
    packed.lower += DIGITS.charAt(step % BASE);
    packed.counts += DIGITS.charAt(said.length);
    for (const { act, weight } of said) {
      packed.acts += DIGITS.charAt(act);
      packed.weights += DIGITS.charAt(weight + ZERO);
    }
    before = slot;
  };
  for (const [slot, said] of [...votes].sort(([a], [b]) => a - b)) {
    // A wide gap is crossed by a slot that says nothing.
    while (slot - before - 1 > WIDEST) put(before + 1 + WIDEST, []);
    put(slot, said);
  }
  return {
    slots: packed.upper + packed.lower,
    counts: packed.counts,
    acts: packed.acts,
    weights: packed.weights,
  };
}

/** The largest weight, either way. */
export const HEAVIEST = 31;

const digit = (text: string, at: number): number => digitAt(text, at, MODEL);

const MODEL = 'The model of acts';
const ZERO = HEAVIEST + 1;
const BASE = 64;
const WIDEST = BASE * BASE - 1;
