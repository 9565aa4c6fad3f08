import type { TicketId } from '../../../src/facts/ticket';

/** Work that is done in small pieces, so that whoever asks something meanwhile is answered soon. */
export interface WorkQueue {
  add(tickets: Iterable<TicketId>): void;
  readonly size: number;
  /** Resolves once nothing is left to do. */
  settled(): Promise<void>;
  /** Ends it; what is left is never done. */
  close(): void;
}

export interface QueueOptions {
  readonly work: (ticket: TicketId) => void;
  /** Called after each piece, with whether nothing is left. */
  readonly after: (isDone: boolean) => void;
  /** Milliseconds of one piece. */
  readonly piece: number;
  readonly now: () => number;
  readonly later: (then: () => void) => void;
}

export function createQueue({ work, after, piece, now, later }: QueueOptions): WorkQueue {
  const waiting = new Set<TicketId>();
  let planned = false;
  let closed = false;
  let waiters: (() => void)[] = [];
  const run = (): void => {
    planned = false;
    if (closed) return;
    const until = now() + piece;
    for (const ticket of waiting) {
      waiting.delete(ticket);
      work(ticket);
      if (now() >= until) break;
    }
    plan();
    after(waiting.size === 0);
    if (waiting.size > 0) return;
    const told = waiters;
    waiters = [];
    for (const tell of told) tell();
  };
  const plan = (): void => {
    if (planned || waiting.size === 0) return;
    planned = true;
    later(run);
  };
  return {
    add(tickets) {
      for (const ticket of tickets) waiting.add(ticket);
      plan();
    },
    get size() {
      return waiting.size;
    },
    settled: () => (waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => void waiters.push(resolve))),
    close() {
      closed = true;
    },
  };
}
