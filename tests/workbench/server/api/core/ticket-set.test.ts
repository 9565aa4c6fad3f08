import { describe, expect, it } from 'vitest';
import { TicketSet } from '../../../../../workbench/server/api/core/ticket-set';

describe('a set of tickets', () => {
  // Tickets 1, 31 and 32 to 63.
  const set = TicketSet.of([
    [0, 2 ** 31 + 2],
    [1, 2 ** 32 - 1],
  ]);

  it('counts its bits, the highest one of a block too', () => {
    expect(set.size).toBe(34);
    expect(TicketSet.of([]).size).toBe(0);
  });

  it('changes in the tickets that were looked at, and in no others', () => {
    const after = set.after([1, 2, 31, 40, 1000], [2, 31, 1000]);
    expect(after.size).toBe(34);
    expect(after.after([2, 31, 1000], []).size).toBe(31);
    expect(set.size).toBe(34);
  });
});
