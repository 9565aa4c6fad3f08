import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOpenTickets } from '../app/board/scoring/ledger';
import { DAY } from '../src/facts/instant';
import { createZendeskBoard } from '../src/helpdesk/zendesk/board';
import type { ReadJson } from '../src/helpdesk/zendesk/read-json';
import { importOpenTickets } from '../tests/support/open-tickets';
import { boardSpeed } from './board-speed';
import { type BenchAccount, openAccount } from './helpdesk/account';
import { type Benchmark, median, milliseconds, type Row } from './row';

const sizes = [
  { open: 100, wanted: '<= 4' },
  { open: 1_000, wanted: '<= 25' },
  { open: 10_000, wanted: '<= 220' },
];
const ROUNDS = 5;

/** `npm run bench -- board`: requests to a complete board, and the time to judge and rank 10,000 tickets as the worker does. */
export const boardBenchmark: Benchmark = async (say) => {
  const rows: Row[] = [];
  for (const { open, wanted } of sizes) {
    await onAccount(async (account) => {
      const desk = await filled(account, open, say);
      say(`${open} open tickets: requests`);
      const ored = await readBoard(account);
      rows.push({
        what: `board: requests, ${open} open tickets of as many customers`,
        wanted,
        measured: `${ored.requests}, all ${ored.histories} histories`,
      });
      await account.ask('PUT', '/workbench/switches', { repeatedKeywords: 'both' });
      const anded = await readBoard(account);
      rows.push({
        what: `board: the same where repeated words mean all of them`,
        wanted: 'top 50',
        measured: `${anded.requests}, ${anded.histories} histories, ${anded.left} left`,
      });
      if (open === 10_000) rows.push(...(await boardSpeed(ored.answers, open, desk)), parsing(ored.answers[0] ?? '{}'));
    });
  }
  return rows;
};

async function onAccount(work: (account: BenchAccount) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const account = await openAccount({ dataDir: join(folder, 'data') });
  try {
    await work(account);
  } finally {
    await account.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Open tickets and the present that they were made for. */
async function filled(account: BenchAccount, open: number, say: (line: string) => void): Promise<number> {
  const now = Date.now();
  const { users } = await account.ask<{ users: { id: number }[] }>('GET', '/api/v2/users.json?role=admin');
  await importOpenTickets(account.ask, {
    open,
    solvedEach: open > 1_000 ? 1 : 3,
    now,
    say,
    ...(users[0] && { assignee: users[0].id }),
  });
  return now;
}

interface ReadBoard {
  readonly requests: number;
  readonly histories: number;
  readonly left: number;
  /** As they came, as JSON. */
  readonly answers: readonly string[];
}

async function readBoard(account: BenchAccount): Promise<ReadBoard> {
  let requests = 0;
  const answers: string[] = [];
  const read: ReadJson = async (path) => {
    requests += 1;
    const answer = await account.ask<Record<string, unknown>>('GET', path);
    answers.push(JSON.stringify(answer));
    return answer;
  };
  const source = createZendeskBoard(read, { fieldKeys: [] });
  const tickets = createOpenTickets();
  for await (const page of source.openTickets()) tickets.take(page);
  const wanted = tickets.withoutHistory([...tickets.listed.keys()]);
  let histories = 0;
  let left = 0;
  for await (const page of source.histories(wanted, Date.now() - 365 * DAY)) {
    tickets.takeHistories(page.histories);
    histories += page.histories.size;
    left = page.left;
  }
  return { requests, histories, left, answers };
}

function parsing(page: string): Row {
  const size = `${(page.length / 1e6).toFixed(1)} MB`;
  return {
    what: `board: JSON of one page of 1,000 tickets (${size})`,
    wanted: '',
    measured: milliseconds(median(times(() => JSON.parse(page)))),
  };
}

/** Processor time: the machine is not ours alone. */
function times(work: () => unknown): readonly number[] {
  return Array.from({ length: ROUNDS }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
}
