import { describe, expect, it } from 'vitest';
import { createOpenTickets } from '../../../../app/board/scoring/ledger';
import { createReader, pollEvery } from '../../../../app/board/scoring/reader';
import { told } from '../../../../src/flags/trail';
import type { BoardSource, FlagPage, Waiting } from '../../../../src/helpdesk/board-port';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import { listed } from '../../../support/board';
import { AGENT_ID, hoursAgo, NOW } from '../../../support/facts';
import { type HandClock, handClock } from '../../../support/hand-clock';

const page = { tickets: [listed(1), listed(2)], names: { groups: new Map(), people: new Map(), brands: new Map() } };

/** A reader of a helpdesk whose parts a test may replace. */
function open(parts: Partial<BoardSource>, waiting: () => Waiting | undefined = () => undefined) {
  const clock: HandClock = handClock(NOW);
  const tickets = createOpenTickets();
  const news: number[][] = [];
  const reader = createReader({
    source: {
      async *openTickets() {
        yield { ...page, hasMore: false, cut: false };
      },
      async *flags() {},
      async *histories() {},
      async *changed() {},
      ...parts,
    },
    clock,
    tickets,
    historyDays: 365,
    order: async () => [...tickets.listed.keys()],
    onNews: (changed) => void news.push([...changed]),
    onProgress: () => {},
    requests: () => 0,
    waiting,
  });
  const becomes = (phase: string) => expect.poll(() => reader.progress.phase, { interval: 1 }).toBe(phase);
  return { reader, clock, tickets, news, becomes };
}

/** A list that does not come until it is let. */
function lost(code: 'offline' | 'no-permission') {
  const state = { isLost: true, asked: 0 };
  const parts: Partial<BoardSource> = {
    async *openTickets() {
      state.asked += 1;
      if (state.isLost) throw new HelpdeskError(code, 'list');
      yield { ...page, hasMore: false, cut: false };
    },
  };
  return { state, parts };
}

describe('a board that lost its connection', () => {
  it('comes back by itself within a minute, also to somebody who looked elsewhere meanwhile', async () => {
    const { state, parts } = lost('offline');
    const { reader, clock, becomes } = open(parts);
    reader.resume();
    await becomes('failed');
    reader.show(false);
    clock.advance(10 * pollEvery);
    expect(state.asked).toBe(1);
    state.isLost = false;
    reader.show(true);
    clock.advance(0);
    await becomes('ready');
    expect(reader.progress.trouble).toBeUndefined();
  });

  it('comes back at once when the browser says that there is a connection', async () => {
    const { state, parts } = lost('offline');
    const { reader, becomes } = open(parts);
    reader.resume();
    await becomes('failed');
    state.isLost = false;
    reader.online();
    await becomes('ready');
  });

  it('waits no longer then, where a request waits for want of a connection', async () => {
    let asked = 0;
    let waiting: Waiting | undefined = { why: 'offline', until: NOW + 60_000 };
    const { reader, becomes } = open(
      {
        async *openTickets(signal) {
          asked += 1;
          if (asked === 1) await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(cancelled)));
          yield { ...page, hasMore: false, cut: false };
        },
      },
      () => waiting,
    );
    const cancelled = new HelpdeskError('cancelled', 'list');
    reader.resume();
    await expect.poll(() => asked).toBe(1);
    reader.online();
    waiting = undefined;
    await becomes('ready');
    expect(asked).toBe(2);
  });

  it('is asked for nothing by a connection that never was lost', async () => {
    const { reader, becomes, clock } = open({});
    reader.resume();
    await becomes('ready');
    await expect.poll(() => clock.waiting).toBe(1);
    reader.online();
    expect(reader.progress.phase).toBe('ready');
  });

  it('does not try again what does not pass by itself', async () => {
    const { state, parts } = lost('no-permission');
    const { reader, clock, becomes } = open(parts);
    reader.resume();
    await becomes('failed');
    clock.advance(10 * pollEvery);
    reader.online();
    expect([state.asked, reader.progress.phase]).toEqual([1, 'failed']);
  });
});

describe('what happened to flags apart from the tickets', () => {
  const trail = told('legal', { id: 'a', kind: 'acknowledge', at: hoursAgo(1), who: AGENT_ID });

  it('is taken in for the tickets on the board, and has them judged anew', async () => {
    const pages: FlagPage[] = [
      {
        trails: new Map([
          [2, trail],
          [99, trail],
        ]),
        cut: true,
      },
    ];
    const { reader, tickets, news, becomes } = open({
      async *flags(list) {
        expect(list.map(({ ticket }) => ticket.id)).toEqual([1, 2]);
        yield* pages;
      },
    });
    reader.resume();
    await becomes('ready');
    expect(tickets.trailOf(2)).toEqual(trail);
    expect(news).toContainEqual([2]);
    expect(reader.progress.flags).toBe('cut');
  });

  it('is said to be missing where it cannot be read, and keeps nobody from the board', async () => {
    let isThere = false;
    const { reader, clock, becomes } = open({
      async *flags() {
        if (!isThere) throw new HelpdeskError('not-found', 'object');
        yield { trails: new Map(), cut: false };
      },
    });
    reader.resume();
    await becomes('ready');
    expect(reader.progress.flags).toEqual({ code: 'not-found' });
    isThere = true;
    await expect.poll(() => clock.waiting).toBe(1);
    clock.advance(pollEvery);
    await expect.poll(() => reader.progress.flags).toBeUndefined();
  });
});
