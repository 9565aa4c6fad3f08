import { DAY, MINUTE } from '../../../src/facts/instant';
import type { TicketId } from '../../../src/facts/ticket';
import type { BoardSource, Waiting } from '../../../src/helpdesk/board-port';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { Clock } from '../../../src/helpdesk/port';
import { troubleOf } from '../../shared/trouble';
import type { OpenTickets } from './ledger';
import type { Phase, Progress } from './messages';

export interface ReaderOptions {
  readonly source: BoardSource;
  readonly clock: Clock;
  readonly tickets: OpenTickets;
  readonly historyDays: number;
  /** All open tickets once they are ranked, the neediest first: their histories are read first. */
  readonly order: () => Promise<readonly TicketId[]>;
  /** Tickets of which something new is known, and tickets that are no longer open. */
  readonly onNews: (changed: readonly TicketId[], gone: readonly TicketId[]) => void;
  readonly onProgress: () => void;
  readonly requests: () => number;
  readonly waiting: () => Waiting | undefined;
}

/**
 * Reads the board: the list, then flags and histories, then what changes. Can be stopped at any moment and goes on from there.
 * What failed and may pass by itself is tried again every minute.
 */
export interface BoardReader {
  readonly progress: Progress;
  resume(): void;
  stop(): void;
  /** There is a connection again: what failed or waits for want of one is tried at once. */
  online(): void;
  /** A hidden board asks for nothing new. */
  show(shown: boolean): void;
}

/** How often is asked what has changed. The search index lags by about as much. */
export const pollEvery = MINUTE;
/** What was indexed late is asked for again. */
const overlap = 3 * MINUTE;

export function createReader(options: ReaderOptions): BoardReader {
  const { source, clock, tickets, historyDays, order, onNews, onProgress, requests, waiting } = options;
  let phase: Phase = 'listing';
  let trouble: Progress['trouble'];
  let flags: Progress['flags'];
  let [listedAll, cut, shown, left, topRead] = [false, false, true, 0, false];
  let readAt: number | undefined;
  let retryAt: number | undefined;
  let run: AbortController | undefined;
  let stopTimer = (): void => {};

  const set = (next: Phase): void => {
    phase = next;
    onProgress();
  };

  const list = async (signal: AbortSignal): Promise<void> => {
    if (listedAll) return;
    const began = clock.now();
    for await (const page of source.openTickets(signal)) {
      if (page.cut) cut = true;
      const { changed, gone } = tickets.take(page);
      onNews(changed, gone);
      onProgress();
    }
    listedAll = true;
    readAt = began;
  };

  /** States of flags are worth less than the board: what keeps them from being read is said, and the rest goes on. */
  const readFlags = async (signal: AbortSignal): Promise<void> => {
    const listed = (await order()).flatMap((id) => tickets.listed.get(id) ?? []);
    try {
      let cut = false;
      for await (const page of source.flags(listed, signal)) {
        cut = page.cut;
        for (const [ticket, trail] of page.trails) tickets.takeTrail(ticket, trail);
        onNews(
          [...page.trails.keys()].filter((id) => tickets.listed.has(id)),
          [],
        );
      }
      flags = cut ? 'cut' : undefined;
    } catch (error) {
      if (isCancelled(error)) throw error;
      flags = troubleOf(error);
    }
    onProgress();
  };

  const readHistories = async (signal: AbortSignal): Promise<void> => {
    const wanted = tickets.withoutHistory(await order());
    if (wanted.size === 0 || topRead) return;
    const since = clock.now() - historyDays * DAY;
    for await (const page of source.histories(wanted, since, signal)) {
      left = page.left;
      onNews(tickets.takeHistories(page.histories), []);
      onProgress();
    }
    // Where each customer takes a list of their own, only the first of them are read: once, and to the end.
    topRead = left > 0;
  };

  const poll = async (signal: AbortSignal): Promise<void> => {
    const began = clock.now();
    for await (const page of source.changed((readAt ?? began) - overlap, signal)) {
      const { changed, gone } = tickets.take(page);
      onNews(changed, gone);
    }
    readAt = began;
    await readFlags(signal);
    await readHistories(signal);
  };

  const plan = (): void => {
    stopTimer();
    if (!shown || run) return;
    const after = (at: number, then: () => void): void => {
      stopTimer = clock.after(Math.max(0, at - clock.now()), then);
    };
    if (phase === 'ready') after((readAt ?? 0) + pollEvery, () => begin(poll));
    else if (phase === 'failed' && retryAt !== undefined) after(retryAt, goOn);
  };

  const begin = (work: (signal: AbortSignal) => Promise<void>): void => {
    const mine = new AbortController();
    run = mine;
    trouble = undefined;
    work(mine.signal)
      .then(
        () => (run === mine ? set('ready') : undefined),
        (error: unknown) => {
          if (run !== mine || isCancelled(error)) return;
          trouble = troubleOf(error);
          const passes = error instanceof HelpdeskError && error.isPassing;
          retryAt = passes ? Math.max(clock.now() + pollEvery, error.retryAt ?? 0) : undefined;
          set('failed');
        },
      )
      .finally(() => {
        if (run !== mine) return;
        run = undefined;
        plan();
      });
  };

  const readAll = async (signal: AbortSignal): Promise<void> => {
    set('listing');
    await list(signal);
    set('histories');
    await readFlags(signal);
    await readHistories(signal);
  };

  /** What is missing after a stop, and what changed meanwhile. */
  const catchUp = async (signal: AbortSignal): Promise<void> => {
    set('histories');
    await poll(signal);
  };

  const goOn = (): void => begin(listedAll && readAt !== undefined ? catchUp : readAll);

  return {
    get progress() {
      const customers = new Set([...tickets.listed.values()].map(({ customer }) => customer.id));
      let histories = 0;
      for (const id of customers) if (tickets.hasHistory(id)) histories += 1;
      const wait = waiting();
      return {
        phase,
        open: tickets.listed.size,
        cut,
        customers: customers.size,
        histories,
        left,
        requests: requests(),
        ...(wait && { waiting: wait }),
        ...(trouble && { trouble }),
        ...(flags && { flags }),
        ...(readAt !== undefined && { readAt }),
      };
    },
    resume() {
      if (!run) goOn();
      onProgress();
    },
    online() {
      const isLost = run ? waiting()?.why === 'offline' : phase === 'failed' && retryAt !== undefined;
      if (!isLost) return;
      run?.abort();
      stopTimer();
      goOn();
    },
    stop() {
      run?.abort();
      run = undefined;
      stopTimer();
      set('stopped');
    },
    show(now) {
      shown = now;
      plan();
    },
  };
}

const isCancelled = (error: unknown): boolean => error instanceof HelpdeskError && error.code === 'cancelled';
