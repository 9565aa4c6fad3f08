import { sumOf } from '../../src/text/tone';
import { GROUP_SCALE, type Grams, isPlain } from '../../src/text/tone/grams';
import { SLOTS } from '../../src/text/tone/slots';

/** A text as the model sees it. */
export interface Example {
  readonly slots: Int32Array;
  readonly length: number;
  readonly target: number;
  readonly weight: number;
  readonly scale: number;
}

/** Odds of strain (as a logarithm): the bias, and the sum of a text's weights over the root of its length. */
export interface Fitted {
  /** By slot. */
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Reads n-grams once; remembers in `groups` how firmly each slot may be believed. */
export function sheetOf(grams: Grams, text: string, groups: Float64Array): { slots: Int32Array; length: number } {
  const slots: number[] = [];
  let length = 0;
  grams(text, (slot, _first, _last, group) => {
    slots.push(slot);
    groups[slot] = GROUP_SCALE[group];
    if (isPlain(group)) length += 1;
  });
  return { slots: Int32Array.from(slots), length };
}

/**
 * Weights by slot: logistic regression, first on every n-gram of two texts or more, then once more on the `most`
 * that matter most. The same examples in the same order give the same weights: one thread, fixed shuffles.
 */
export function fitWeights(examples: readonly Example[], groups: Float64Array, most: number): Fitted {
  const texts = textsBySlot(examples);
  const seen = Array.from(texts.keys()).filter((slot) => (texts[slot] ?? 0) >= 2);
  const rough = descend(examples, seen, groups).weights;
  const matters = (slot: number): number => Math.abs(rough[slot] ?? 0) * Math.sqrt(texts[slot] ?? 0);
  const kept = [...seen].sort((a, b) => matters(b) - matters(a) || a - b).slice(0, most);
  return descend(examples, kept, groups);
}

function textsBySlot(examples: readonly Example[]): Int32Array {
  const texts = new Int32Array(SLOTS);
  const last = new Int32Array(SLOTS).fill(-1);
  examples.forEach(({ slots }, index) => {
    for (const slot of slots) {
      if (last[slot] === index) continue;
      last[slot] = index;
      texts[slot] = (texts[slot] ?? 0) + 1;
    }
  });
  return texts;
}

/** Stochastic descent with a step of its own for each weight (Adagrad). */
function descend(examples: readonly Example[], kept: readonly number[], groups: Float64Array): Fitted {
  const column = new Int32Array(SLOTS).fill(-1);
  kept.forEach((slot, index) => {
    column[slot] = index;
  });
  const belief = Float64Array.from(kept, (slot) => groups[slot] ?? 1);
  const rows = examples.map(({ slots }) => slots.map((slot) => column[slot] ?? -1).filter((index) => index >= 0));
  const weights = new Float64Array(kept.length);
  const squares = new Float64Array(kept.length).fill(1e-3);
  /** One for all, and one more for each scale but the first. */
  const bias = new Float64Array(SCALES);
  const biasSquares = new Float64Array(SCALES).fill(1e-3);
  const order = Int32Array.from(examples.keys());
  const chance = fixedChance();

  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const index of order) {
      const example = examples[index];
      const columns = rows[index];
      if (!example || !columns) continue;
      const share = sumOf(1, example.length);
      let sum = 0;
      for (let at = 0; at < columns.length; at += 1) {
        const c = columns[at] as number;
        sum += (weights[c] as number) * (belief[c] as number);
      }
      const odds = (bias[0] as number) + (example.scale > 0 ? (bias[example.scale] as number) : 0) + sum * share;
      const wrong = (1 / (1 + Math.exp(-odds)) - example.target) * example.weight;
      for (let at = 0; at < columns.length; at += 1) {
        const c = columns[at] as number;
        const slope = wrong * share * (belief[c] as number) + DECAY * (weights[c] as number);
        squares[c] = (squares[c] as number) + slope * slope;
        weights[c] = (weights[c] as number) - (RATE * slope) / Math.sqrt(squares[c] as number);
      }
      for (const which of example.scale > 0 ? [0, example.scale] : [0]) {
        biasSquares[which] = (biasSquares[which] as number) + wrong * wrong;
        bias[which] = (bias[which] as number) - (RATE * wrong) / Math.sqrt(biasSquares[which] as number);
      }
    }
  }
  const table = new Float64Array(SLOTS);
  kept.forEach((slot, index) => {
    table[slot] = (weights[index] as number) * (belief[index] as number);
  });
  return { weights: table, bias: bias[0] as number };
}

function shuffle(order: Int32Array, chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const value = order[at] as number;
    order[at] = order[other] as number;
    order[other] = value;
  }
}

/** The same numbers in every run (a linear congruence of Numerical Recipes). */
function fixedChance(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SCALES = 3;
const ROUNDS = 5;
const RATE = 0.3;
const DECAY = 3e-3;
