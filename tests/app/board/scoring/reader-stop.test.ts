import { describe, expect, it } from 'vitest';
import { createOpenTickets } from '../../../../app/board/scoring/ledger';
import { createReader } from '../../../../app/board/scoring/reader';
import type { BoardSource, HistoryPage, ListedPage } from '../../../../src/helpdesk/board-port';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import { customer, NOW, ticket } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';

const ids = [1, 2, 3, 4];
const page = (): ListedPage => ({
  tickets: ids.map((id) => ({ ticket: { ...ticket({ requesterId: id }), id }, customer: customer({ id }) })),
  names: { groups: new Map(), people: new Map(), brands: new Map() },
  hasMore: false,
  cut: false,
});

/** A reader of a helpdesk that hands out histories one by one, each when it is let. */
function reading(way: HistoryPage['way'], left: number) {
  const asked: number[][] = [];
  const doors: (() => void)[] = [];
  const source: BoardSource = {
    async *openTickets() {
      yield page();
    },
    async *changed() {},
    async *flags() {},
    async *histories(customers, _, signal) {
      asked.push([...customers.keys()]);
      for (const id of customers.keys()) {
        await new Promise<void>((open) => doors.push(open));
        if (signal?.aborted) throw new HelpdeskError('cancelled', 'histories');
        yield { histories: new Map([[id, { tickets: [], since: 0, complete: true }]]), way, left };
      }
    },
  };
  const tickets = createOpenTickets();
  const reader = createReader({
    source,
    clock: handClock(NOW),
    tickets,
    historyDays: 365,
    order: async () => [...tickets.listed.keys()],
    onNews: () => {},
    onProgress: () => {},
    requests: () => 0,
    waiting: () => undefined,
  });
  const letOne = async (): Promise<void> => {
    await expect.poll(() => doors.length).toBeGreaterThan(0);
    doors.shift()?.();
  };
  return { reader, asked, letOne };
}

describe('a board that is stopped while it reads histories', () => {
  it.each([
    ['batches', 'batch', 0],
    ['lists of one customer each', 'single', 7],
  ] as const)('goes on with those that are missing, in %s, and says that it reads', async (_, way, left) => {
    const { reader, asked, letOne } = reading(way, left);
    reader.resume();
    await letOne();
    await expect.poll(() => reader.progress.histories).toBe(1);
    reader.stop();
    expect(reader.progress).toMatchObject({ phase: 'stopped', histories: 1 });
    reader.resume();
    await expect.poll(() => asked.length).toBe(2);
    expect(asked).toEqual([ids, ids.slice(1)]);
    expect(reader.progress.phase).toBe('histories');
    // The one that was under way is dropped.
    await letOne();
    for (let count = 0; count < 3; count += 1) await letOne();
    await expect.poll(() => reader.progress).toMatchObject({ phase: 'ready', histories: 4 });
  });

  it('does not read the others by single lists once the first of them are read', async () => {
    const { reader, asked, letOne } = reading('single', 7);
    reader.resume();
    for (let count = 0; count < 4; count += 1) await letOne();
    await expect.poll(() => reader.progress.phase).toBe('ready');
    reader.stop();
    reader.resume();
    await expect.poll(() => reader.progress.phase).toBe('ready');
    expect(asked).toHaveLength(1);
  });
});
