import type { BoardSource, Waiting } from '../../src/helpdesk/board-port';
import type { Clock } from '../../src/helpdesk/port';
import { createReadJson } from '../../src/helpdesk/rest/request';
import { createZendeskBoard } from '../../src/helpdesk/zendesk/board';
import { createBudget } from '../../src/helpdesk/zendesk/board/budget';
import type { FlagsApart } from '../../src/helpdesk/zendesk/board/flags';
import type { ListedFields } from '../../src/helpdesk/zendesk/board/listed';
import { createPatientRead } from '../../src/helpdesk/zendesk/board/patient';
import { hurriedClock, type Person, TIMEOUT } from './flag-desk';
import { ORIGIN, type TestApi } from './workbench-api';

export interface BoardDeskOptions {
  readonly as?: Person;
  readonly fields?: ListedFields;
  readonly apart?: FlagsApart;
  readonly clock?: Clock;
  /** Asked before each request, the first has number 1: the fault that befalls it, if any. */
  readonly faults?: (request: number, path: string) => string | undefined;
  /** What becomes of an answer on its way; as it is unless said otherwise. */
  readonly garble?: (body: Record<string, unknown>, request: number) => Record<string, unknown>;
}

/** A request that was made. */
export interface BoardRequest {
  readonly path: string;
  readonly at: number;
  readonly status: number;
}

/** The board's source over the workbench's API, put together as the board does, and what passes between them. */
export interface BoardDesk {
  readonly source: BoardSource;
  readonly requests: readonly BoardRequest[];
  readonly waits: readonly (Waiting | undefined)[];
}

export function openBoardDesk(api: TestApi, options: BoardDeskOptions = {}): BoardDesk {
  const { as = 'supervisor', fields = { fieldKeys: [] }, apart, clock = hurriedClock(api), faults, garble } = options;
  const requests: BoardRequest[] = [];
  const waits: (Waiting | undefined)[] = [];
  const budget = createBudget();
  let count = 0;
  const client = async (path: string) => {
    count += 1;
    const [number, at, fault] = [count, api.now, faults?.(count, path)];
    const headers = fault === undefined ? {} : { 'x-workbench-fault': fault };
    const request = new Request(ORIGIN + path, { headers: { authorization: `Bearer ${as}-token`, ...headers } });
    const answer = await api.api.fetch(request);
    requests.push({ path, at, status: answer.status });
    budget.hear((name) => answer.headers.get(name) ?? undefined, api.now);
    return garble && answer.ok ? garbled(answer, (body) => garble(body, number)) : answer;
  };
  const read = createPatientRead({
    read: createReadJson(client, clock, TIMEOUT),
    clock,
    budget,
    onWait: (waiting) => void waits.push(waiting),
    onRequest: () => {},
  });
  return { source: createZendeskBoard(read, fields, apart), requests, waits };
}

async function garbled(answer: Response, garble: (body: Record<string, unknown>) => object): Promise<Response> {
  return new Response(JSON.stringify(garble((await answer.json()) as Record<string, unknown>)), {
    headers: answer.headers,
  });
}

/** All that comes of it. */
export async function all<T>(pages: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(page);
  return found;
}
