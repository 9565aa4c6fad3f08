import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../../app/board/scoring/queue';

/** A queue on a clock of its own: each piece of work takes 10 ms, and turns come when the test lets them. */
function open(piece = 25) {
  const [done, told]: [number[], boolean[]] = [[], []];
  const turns: (() => void)[] = [];
  let now = 0;
  const queue = createQueue({
    work: (ticket) => {
      done.push(ticket);
      now += 10;
    },
    after: (isDone) => void told.push(isDone),
    piece,
    now: () => now,
    later: (then) => void turns.push(then),
  });
  return { queue, done, told, turns, turn: () => turns.shift()?.() };
}

describe('work in small pieces', () => {
  it('does nothing at once: whoever asks meanwhile is answered first', () => {
    const { queue, done, turns } = open();
    queue.add([1, 2]);
    expect([done, queue.size, turns.length]).toEqual([[], 2, 1]);
  });

  it('lets others have a turn when a piece is over, and goes on in order', () => {
    const { queue, done, told, turn } = open();
    queue.add([1, 2, 3, 4]);
    turn();
    expect([done, told]).toEqual([[1, 2, 3], [false]]);
    turn();
    expect([done, told, queue.size]).toEqual([[1, 2, 3, 4], [false, true], 0]);
  });

  it('does one ticket a piece at least, however long each takes', () => {
    const { queue, done, turn } = open(0);
    queue.add([1, 2]);
    turn();
    expect(done).toEqual([1]);
  });

  it('does a ticket once that was added twice, and again where it was added after it was done', () => {
    const { queue, done, turn, turns } = open();
    queue.add([1]);
    queue.add([1]);
    expect(turns).toHaveLength(1);
    turn();
    queue.add([1]);
    turn();
    expect(done).toEqual([1, 1]);
  });

  it('is settled once nothing is left, and at once where there was nothing', async () => {
    const { queue, turn } = open(0);
    await queue.settled();
    queue.add([1, 2]);
    let isSettled = false;
    const settled = queue.settled().then(() => {
      isSettled = true;
    });
    turn();
    await Promise.resolve();
    expect(isSettled).toBe(false);
    turn();
    await settled;
  });

  it('is not settled while what was done brought new work', async () => {
    const turns: (() => void)[] = [];
    const done: number[] = [];
    const queue = createQueue({
      work: (ticket) => void done.push(ticket),
      after: (isDone) => isDone && done.length === 1 && queue.add([2]),
      piece: 25,
      now: () => 0,
      later: (then) => void turns.push(then),
    });
    queue.add([1]);
    const settled = queue.settled().then(() => done.length);
    turns.shift()?.();
    turns.shift()?.();
    expect(await settled).toBe(2);
  });

  it('does nothing more once it is closed', () => {
    const { queue, done, turn } = open();
    queue.add([1]);
    queue.close();
    turn();
    expect(done).toEqual([]);
  });
});
