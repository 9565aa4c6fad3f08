/**
 * N-grams are known by a number of 20 bits, not by their letters: the model file then holds no words of anybody, and
 * a weight is found in one step. Two n-grams rarely share a number; training meets the same coincidences as reading.
 */
export const SLOTS = 2 ** 20;

/** Where the hash of an n-gram begins; one seed per kind of n-gram keeps them apart. */
export const SEED = { letters: 0x12345, word: 0x2b0c5, words: 0x3f1d7, kind: 0x4a2e9, kinds: 0x5c3fb, shout: 0x6d50d };

/** Takes one more code unit, or one more hash, into a hash (FNV-1a's step, on 32 bits). */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The slot of a finished hash. */
export function slotOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) & (SLOTS - 1);
}

/** The slot of a word or stem under one of the seeds. */
export function slotOfText(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return slotOf(hash);
}

/** Numbers of 1..255 by slot, in few cells that lie close together: reading a text asks for hundreds of them. */
export type SlotTable = Int32Array;

/** A table of `entries`. The last of one slot counts. */
export function slotTable(entries: readonly (readonly [slot: number, value: number])[]): SlotTable {
  const cells = new Int32Array(2 ** Math.ceil(Math.log2(entries.length * 2 + 2)));
  for (const [slot, value] of entries) {
    let at = slot & (cells.length - 1);
    while (cells[at] !== 0 && (cells[at] as number) >>> 8 !== slot + 1) at = (at + 1) & (cells.length - 1);
    cells[at] = ((slot + 1) << 8) | value;
  }
  return cells;
}

/** The number of a slot; 0 where it has none. */
export function numberOf(table: SlotTable, slot: number): number {
  const mask = table.length - 1;
  for (let at = slot & mask; ; at = (at + 1) & mask) {
    const cell = table[at] as number;
    if (cell === 0) return 0;
    if (cell >>> 8 === slot + 1) return cell & 255;
  }
}
