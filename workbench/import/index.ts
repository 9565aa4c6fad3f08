import { BATCH, importTickets, type Outcome, upsertUsers, usersThere } from '../seed/batches';
import { assignableAgents } from '../seed/people';
import { connect, type Zendesk, ZendeskError } from '../seed/zendesk';
import { type Agents, ticketBody, userBody } from './bodies';
import { type Known, knownTickets, searchedOf } from './known';
import { readLines } from './lines';
import { parseLine } from './parse';
import { LineError, type Thread } from './thread';

export interface ImportOptions {
  /** Conversation JSONL or a Zendesk ticket export (NDJSON), told apart line by line. */
  readonly file: string;
  readonly baseUrl: string;
  /** OAuth access token of an admin. */
  readonly token: string;
  /** Conversations without times end before this instant (milliseconds since 1970); the present if absent. */
  readonly now?: number;
  /** Gets one line of progress at a time. */
  readonly log: (line: string) => void;
  readonly patienceSeconds?: number;
}

export interface ImportCounts {
  readonly made: number;
  readonly there: number;
  /** Numbers of the lines that did not become a ticket. */
  readonly leftOut: readonly number[];
}

/** A thread with the line it stands on. */
interface Item {
  readonly line: number;
  readonly thread: Thread;
}

/**
 * Brings a file of conversations or exported tickets into a helpdesk through its REST API. Lines that cannot become a
 * ticket are named and skipped; tickets that are there already stay as they are, so a run that was cut off is repeated.
 * @throws ZendeskError with one line about file, address, token, or that no line was any good
 */
export async function importFile(options: ImportOptions): Promise<ImportCounts> {
  const { file, log, now = Date.now() } = options;
  const report = reporter(log);
  let run: Run | undefined;
  let waiting: Item[] = [];
  let position = 0;
  for await (const line of readLines(file)) {
    run ??= await openRun(await connect(options), report);
    try {
      waiting.push({ line: line.number, thread: parseLine(line, position, now) });
      position += 1;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      report.leaveOut(line.number, error.message);
    }
    if (waiting.length < BATCH) continue;
    await bring(run, waiting);
    waiting = [];
  }
  if (run && waiting.length > 0) await bring(run, waiting);
  return report.end(file);
}

interface Run {
  readonly zendesk: Zendesk;
  readonly agents: Agents;
  readonly known: Known;
  /** Customers whose tickets were looked for already. */
  readonly searched: Set<number>;
  readonly report: Reporter;
}

async function openRun(zendesk: Zendesk, report: Reporter): Promise<Run> {
  const agents = await assignableAgents(zendesk);
  return {
    zendesk,
    report,
    agents: agents.map(({ id }) => id),
    known: await knownTickets(zendesk),
    searched: new Set(),
  };
}

async function bring(run: Run, items: readonly Item[]): Promise<void> {
  const { zendesk, agents, known, report } = run;
  const fresh = await notThere(run, items);
  const requesters = new Map(fresh.map(({ thread }) => [thread.requester.externalId, thread.requester]));
  const users: ReadonlyMap<string, Outcome> =
    requesters.size === 0 ? new Map() : await upsertUsers(zendesk, [...requesters.values()].map(userBody));
  const ready = fresh.flatMap((item) => {
    const user = users.get(item.thread.requester.externalId) ?? { refused: 'no answer' };
    if ('id' in user) return [{ ...item, body: ticketBody(item.thread, user.id, agents, known) }];
    report.leaveOut(item.line, `customer refused: ${user.refused}`);
    return [];
  });
  const outcomes = await importTickets(
    zendesk,
    ready.map(({ body }) => body),
  );
  for (const [index, { line, thread }] of ready.entries()) {
    const outcome = outcomes[index] ?? { refused: 'no answer' };
    if ('refused' in outcome) report.leaveOut(line, `refused: ${outcome.refused}`);
    else known.set(thread.externalId, { id: outcome.id, problem: thread.more.type === 'problem' });
  }
  report.batch(items.length - fresh.length, outcomes.filter((outcome) => 'id' in outcome).length);
}

/** Leaves out what the account has, and the second of two lines with one id. */
async function notThere({ zendesk, known, searched }: Run, items: readonly Item[]): Promise<readonly Item[]> {
  const here = new Set<string>();
  const unlisted = items.filter(({ thread: { externalId } }) => {
    const again = known.has(externalId) || here.has(externalId);
    here.add(externalId);
    return !again;
  });
  if (unlisted.length === 0) return [];
  const names = [...new Set(unlisted.map(({ thread }) => thread.requester.externalId))];
  // Lists of all tickets leave archived ones out; a customer who is there already may have one.
  for (const user of (await usersThere(zendesk, names)).values()) {
    if (searched.has(user)) continue;
    searched.add(user);
    for (const [externalId, ticket] of await searchedOf(zendesk, user)) known.set(externalId, ticket);
  }
  return unlisted.filter(({ thread }) => !known.has(thread.externalId));
}

type Reporter = ReturnType<typeof reporter>;

/** More broken lines than this are counted but not named one by one: the file is of another kind. */
const NAMED = 20;

function reporter(log: (line: string) => void) {
  const leftOut: number[] = [];
  let made = 0;
  let there = 0;
  return {
    leaveOut(line: number, why: string): void {
      leftOut.push(line);
      if (leftOut.length <= NAMED) log(`line ${line}: ${why}`);
    },
    batch(found: number, created: number): void {
      there += found;
      made += created;
      log(`${made} tickets made${there > 0 ? `, ${there} were there` : ''}`);
    },
    end(file: string): ImportCounts {
      if (leftOut.length > NAMED) log(`... and ${leftOut.length - NAMED} lines more that could not be read`);
      if (made + there === 0) throw new ZendeskError(`Nothing in ${file} could be imported.`);
      const skipped = leftOut.length === 0 ? '' : `, ${leftOut.length} lines left out`;
      log(`done: ${made} tickets made, ${there} were there${skipped}`);
      return { made, there, leftOut };
    },
  };
}
