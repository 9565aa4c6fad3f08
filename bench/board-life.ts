import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from '../app/board/scoring/judge';
import { createOpenTickets } from '../app/board/scoring/ledger';
import { DAY } from '../src/facts/instant';
import type { TicketId } from '../src/facts/ticket';
import { defaultPolicy } from '../src/health/policy';
import { createZendeskBoard } from '../src/helpdesk/zendesk/board';
import { byNeed } from '../src/triage/rank';
import type { BoardRow } from '../src/triage/types';

/** What a worker is begun with. */
export interface Life {
  /** The answers to list and histories as they came, as JSON. */
  readonly answers: readonly string[];
  readonly now: number;
  /** Judges what each answer tells once it is there, as the board does; else all of it once all of it is there. */
  readonly asTheyCome: boolean;
}

/** Milliseconds of one thread, without those that compile and tidy up beside it. */
interface Thread {
  readonly ran: number;
  /** Ready to run, and other programs had the processor. */
  readonly waited: number;
}

/** Milliseconds that some work took. */
export interface Took {
  readonly clock: number;
  /** What the system tells of this thread; absent where it tells nothing. */
  readonly thread?: Thread;
}

/** What a worker took in its life: for all at the first time and at the second; and where it judged as they came, its last steps. */
export interface Lived {
  readonly first: Took;
  readonly again: Took;
  /** From the list's last answer being read to ranked rows. */
  readonly afterLastPage?: Took;
}

const PASSES = 2;

async function live({ answers, now, asTheyCome }: Life): Promise<Lived> {
  let next = 0;
  const read = async () => JSON.parse(answers[next++] ?? '{}');
  const source = createZendeskBoard(read, { fieldKeys: [] });
  const tickets = createOpenTickets();
  const judge = createJudge({ tickets, policy: defaultPolicy, baseline: undefined });
  const rows = new Map<TicketId, BoardRow>();
  const judgeAll = (ids: Iterable<TicketId>): void => {
    for (const id of ids) {
      const row = judge.quickly(id, now);
      if (row) rows.set(id, row);
    }
  };
  const rank = (): void => void [...rows.values()].sort(byNeed(now));

  let afterLastPage: Took | undefined;
  for await (const page of source.openTickets()) {
    const { changed } = tickets.take(page);
    if (asTheyCome) afterLastPage = timed(() => judgeAll(changed), rank);
  }
  for await (const page of source.histories(tickets.withoutHistory([...tickets.listed.keys()]), now - 365 * DAY)) {
    tickets.takeHistories(page.histories);
  }
  const [first, again] = Array.from({ length: PASSES }, () => timed(() => judgeAll(tickets.listed.keys()), rank));
  return { first: first as Took, again: again as Took, ...(afterLastPage && { afterLastPage }) };
}

function timed(...works: readonly (() => void)[]): Took {
  const [began, before] = [performance.now(), threadTimes()];
  for (const work of works) work();
  const [clock, after] = [performance.now() - began, threadTimes()];
  if (!before || !after) return { clock };
  return { clock, thread: { ran: after.ran - before.ran, waited: after.waited - before.waited } };
}

/** Linux tells it in nanoseconds. */
function threadTimes(): Thread | undefined {
  try {
    const [ran = 0, waited = 0] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ').map(Number);
    return { ran: ran / 1e6, waited: waited / 1e6 };
  } catch {
    return undefined;
  }
}

parentPort?.postMessage(await live(workerData as Life));
