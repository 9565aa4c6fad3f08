/** Which tickets, one bit for each: their ids are small numbers without gaps to speak of. */
export class TicketSet {
  /** How many there are. */
  readonly size: number;

  private constructor(private readonly blocks: Uint32Array) {
    this.size = blocks.reduce((sum, bits) => sum + bitsIn(bits), 0);
  }

  /** Of blocks of 32 ids each: the number of the block, and its bits. */
  static of(blocks: readonly (readonly [block: number, bits: number])[]): TicketSet {
    const all = new Uint32Array(blocks.reduce((end, [block]) => Math.max(end, block + 1), 0));
    for (const [block, bits] of blocks) all[block] = bits;
    return new TicketSet(all);
  }

  /** The same set, but for the tickets that were looked at: of them those that were found. */
  after(looked: readonly number[], found: readonly number[]): TicketSet {
    const end = looked.reduce((most, id) => Math.max(most, (id >>> 5) + 1), this.blocks.length);
    const blocks = new Uint32Array(end);
    blocks.set(this.blocks);
    for (const id of looked) blocks[id >>> 5] = (blocks[id >>> 5] ?? 0) & ~(1 << (id & 31));
    for (const id of found) blocks[id >>> 5] = (blocks[id >>> 5] ?? 0) | (1 << (id & 31));
    return new TicketSet(blocks);
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
