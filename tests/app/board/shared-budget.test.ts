import { afterEach, describe, expect, it, vi } from 'vitest';
import { sharedBudget } from '../../../app/board/shared-budget';
import { MINUTE } from '../../../src/facts/instant';
import { NOW } from '../../support/facts';

const heard = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(() => vi.unstubAllGlobals());

describe('the budget of all workers in a browser', () => {
  it('is one: what one of them asks, the others do not', async () => {
    const [board, past] = [sharedBudget(), sharedBudget()];
    for (let count = 0; count < 30; count += 1) expect(board.take(NOW)).toBe(NOW);
    await heard();
    for (let count = 30; count < 50; count += 1) expect(past.take(NOW)).toBe(NOW);
    await heard();
    expect(board.take(NOW)).toBe(NOW + MINUTE);
    expect([board.perMinute, past.perMinute]).toEqual([50, 50]);
  });

  it('is each one’s own where the browser lets nobody tell the others', () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      },
    );
    expect(sharedBudget().take(NOW)).toBe(NOW);
  });
});
