import { beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '../../../../../src/facts/instant';
import type { HistoryPage } from '../../../../../src/helpdesk/board-port';
import { all, type BoardDesk, type BoardDeskOptions, openBoardDesk } from '../../../../support/board-desk';
import { importOpenTickets } from '../../../../support/open-tickets';
import { START, startTestApi, type TestApi } from '../../../../support/workbench-api';

const SINCE = START - 365 * 86_400_000;

/** The list, then the histories of everybody in it: what it takes until the board is complete. */
async function wholeBoard(desk: BoardDesk): Promise<readonly HistoryPage[]> {
  const customers = new Map<number, Instant>();
  for (const { tickets } of await all(desk.source.openTickets())) {
    for (const { ticket, customer } of tickets) customers.set(customer.id, ticket.updatedAt);
  }
  return all(desk.source.histories(customers, SINCE));
}

const wordsOf = (path: string): readonly string[] =>
  (new URL(path, 'http://desk').searchParams.get('query') ?? '').split(/\s+/);
const isBatch = (path: string): boolean => wordsOf(path).some((word) => word.startsWith('requester:'));
const customersIn = (pages: readonly HistoryPage[]): number =>
  new Set(pages.flatMap(({ histories }) => [...histories.keys()])).size;

function withOpen(open: number, solvedEach: number): TestApi {
  const api = startTestApi();
  beforeAll(async () => {
    const { id } = await api.person('agent');
    const ask = <T>(method: string, path: string, body?: unknown): Promise<T> =>
      method === 'GET' ? api.get(path) : api.post(path, body);
    await importOpenTickets(ask, { open, solvedEach, now: START, assignee: id });
    await api.put('/workbench/switches', { endpointLimits: true });
  }, 120_000);
  return api;
}

describe('the board over 1,000 open tickets of as many customers', () => {
  const api = withOpen(1_000, 1);

  it('is complete after 25 requests at most, none with more words than a query may hold', async () => {
    const desk = openBoardDesk(api);
    const pages = await wholeBoard(desk);
    expect(customersIn(pages)).toBe(1_000);
    expect(pages.every(({ way, left }) => way === 'batch' && left === 0)).toBe(true);
    expect(desk.requests.length).toBeLessThanOrEqual(25);
    for (const { path } of desk.requests) {
      expect(wordsOf(path).length).toBeLessThanOrEqual(64);
      expect(wordsOf(path).filter((word) => word.startsWith('requester:')).length).toBeLessThanOrEqual(50);
    }
    const histories = pages.flatMap((page) => [...page.histories.values()]);
    expect(histories.every(({ complete, tickets }) => complete && tickets.length === 2)).toBe(true);
    expect(histories.every(({ tickets: [first, second] }) => (first?.updatedAt ?? 0) >= (second?.updatedAt ?? 0))).toBe(
      true,
    );
  });

  it('reads the first 50 customers alone where repeated words mean all of them, and says how many are left', async () => {
    await api.put('/workbench/switches', { repeatedKeywords: 'both' });
    const desk = openBoardDesk(api);
    const pages = await wholeBoard(desk);
    await api.put('/workbench/switches', { repeatedKeywords: 'either' });
    expect(customersIn(pages)).toBe(50);
    expect(pages.every(({ way, left }) => way === 'single' && left === 950)).toBe(true);
    // The list, one question how words are understood, and a list each.
    expect(desk.requests.length).toBe(1 + 1 + 50);
    expect(pages.flatMap((page) => [...page.histories.values()]).every(({ tickets }) => tickets.length === 2)).toBe(
      true,
    );
  });
});

describe('the board over 100 open tickets of as many customers', () => {
  const api = withOpen(100, 2);
  const board = async (options: BoardDeskOptions) => {
    const desk = openBoardDesk(api, options);
    return { desk, pages: await wholeBoard(desk) };
  };

  it('is complete after 4 requests at most', async () => {
    const { desk, pages } = await board({});
    expect(customersIn(pages)).toBe(100);
    expect(desk.requests.length).toBeLessThanOrEqual(4);
  });

  it('is the same for batches of any size: with fewer words where so many are refused', async () => {
    const { desk, pages } = await board({
      // An account that takes 30 words: to a fault that it does not know the workbench answers 400.
      faults: (_, path) => (wordsOf(path).length > 30 ? 'too many words' : undefined),
    });
    expect(customersIn(pages)).toBe(100);
    expect(pages.every(({ way }) => way === 'batch')).toBe(true);
    expect(desk.requests.length).toBe(1 + 1 + 4);
  });

  it('calls a history incomplete of which a record could not be read', async () => {
    const { pages } = await board({
      garble: (body, request) => (request === 2 ? { ...body, results: [{}, ...(body.results as object[])] } : body),
    });
    const complete = pages.map(({ histories }) => [...histories.values()].every((history) => history.complete));
    expect(complete).toEqual([false, true]);
  });

  it.each(['503', '502-html', '500-html', 'drop', 'garbage', '429'])(
    'asks once more for a batch after %s',
    async (fault) => {
      const { desk, pages } = await board({ faults: (request) => (request === 2 ? fault : undefined) });
      expect(customersIn(pages)).toBe(100);
      expect(pages.every(({ way }) => way === 'batch')).toBe(true);
      expect(desk.requests.filter(({ path }) => isBatch(path)).length).toBeLessThanOrEqual(3);
    },
  );
});
