import { DIGITS, digitAt } from './digits';
import { numberOf, SLOTS, type SlotTable, slotTable } from './slots';

/**
 * Slots and weights as text: two of 64 characters for each step from one slot to the next, two of 16 for each weight,
 * first the upper digits of all, then the lower ones, because like packs better beside like. Weights are
 * whole numbers of 8 bits; slots that carry none are left out.
 */
export interface PackedWeights {
  readonly slots: string;
  readonly weights: string;
}

/** Weights by slot, each 128 more than it is. Throws where the text is broken: half a model would be a wrong one. */
export function unpack({ slots, weights }: PackedWeights): SlotTable {
  if (slots.length !== weights.length) throw new Error('The tone model is broken: slots and weights differ in number.');
  const entries: [number, number][] = [];
  const half = slots.length >> 1;
  let slot = -1;
  for (let at = 0; at < half; at += 1) {
    slot += 1 + digit(slots, at) * 64 + digit(slots, half + at);
    entries.push([slot, digit(weights, at) * 16 + digit(weights, half + at)]);
  }
  if (slot >= SLOTS) throw new Error('The tone model is broken: a slot lies outside the table.');
  return slotTable(entries);
}

/** The weight of a slot, -127..127; 0 for slots that carry none. */
export function weightOf(table: SlotTable, slot: number): number {
  const value = numberOf(table, slot);
  return value === 0 ? 0 : value - 128;
}

/** The text of a table of weights, each -127..127. */
export function pack(table: Int8Array): PackedWeights {
  const slots = { upper: '', lower: '' };
  const weights = { upper: '', lower: '' };
  let before = -1;
  const put = (slot: number, weight: number): void => {
    const step = slot - before - 1;
    slots.upper += DIGITS.charAt(step >> 6);
    slots.lower += DIGITS.charAt(step & 63);
    weights.upper += DIGITS.charAt((weight + 128) >> 4);
    weights.lower += DIGITS.charAt((weight + 128) & 15);
    before = slot;
  };
  for (let slot = 0; slot < table.length; slot += 1) {
    const weight = table[slot] ?? 0;
    // A wide gap is crossed by a slot that weighs nothing.
    if (weight !== 0 || slot - before - 1 === WIDEST) put(slot, weight);
  }
  return { slots: slots.upper + slots.lower, weights: weights.upper + weights.lower };
}

const digit = (text: string, at: number): number => digitAt(text, at, 'The tone model');

const WIDEST = 64 * 64 - 1;
