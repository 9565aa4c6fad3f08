import { describe, expect, it } from 'vitest';
import { createOpenTickets } from '../../../../app/board/scoring/ledger';
import { createReader, pollEvery } from '../../../../app/board/scoring/reader';
import type { History } from '../../../../src/facts/facts';
import { MINUTE } from '../../../../src/facts/instant';
import type { ListedTicket } from '../../../../src/facts/listed-ticket';
import type { Ticket, TicketId } from '../../../../src/facts/ticket';
import type { BoardSource, ListedPage } from '../../../../src/helpdesk/board-port';
import { customer, NOW, ticket } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';

const listed = (id: TicketId, over: Partial<Ticket> = {}): ListedTicket => ({
  ticket: { ...ticket({ requesterId: id, ...over }), id },
  customer: customer({ id }),
});
const LATER = NOW + 1;
const page = (...tickets: readonly ListedTicket[]): ListedPage => ({
  tickets,
  names: { groups: new Map(), people: new Map(), brands: new Map() },
  hasMore: false,
  cut: false,
});

/** A reader that has read its list of two tickets, and what it asked and told since. */
async function read() {
  const clock = handClock(NOW);
  const asked: { readonly changed: number[]; readonly histories: number[][] } = { changed: [], histories: [] };
  const news: { readonly changed: readonly TicketId[]; readonly gone: readonly TicketId[] }[] = [];
  let happened = page();
  const source: BoardSource = {
    async *openTickets() {
      yield page(listed(1), listed(2));
    },
    async *changed(since) {
      asked.changed.push(since);
      yield happened;
    },
    async *flags() {},
    async *histories(customers) {
      asked.histories.push([...customers.keys()]);
      const found = [...customers.keys()].map((id): [number, History] => [
        id,
        { tickets: [{ ...ticket({ requesterId: id }), id }], since: 0, complete: true },
      ]);
      yield { histories: new Map(found), way: 'batch', left: 0 };
    },
  };
  const tickets = createOpenTickets();
  const reader = createReader({
    source,
    clock,
    tickets,
    historyDays: 365,
    order: async () => [...tickets.listed.keys()],
    onNews: (changed, gone) => void news.push({ changed, gone }),
    onProgress: () => {},
    requests: () => 0,
    waiting: () => undefined,
  });
  const ready = () => expect.poll(() => clock.waiting).toBe(1);
  reader.resume();
  await ready();
  news.length = 0;
  return {
    reader,
    tickets,
    clock,
    asked,
    news,
    /** Lets a minute pass in which these tickets changed. */
    async minute(...changed: readonly ListedTicket[]): Promise<void> {
      happened = page(...changed);
      clock.advance(pollEvery);
      await ready();
    },
  };
}

describe('a board that is read', () => {
  it('asks once a minute for what changed, a little further back than it asked before', async () => {
    const { asked, minute } = await read();
    await minute();
    await minute();
    expect(asked.changed).toHaveLength(2);
    expect(asked.changed[0]).toBe(NOW - 3 * MINUTE);
    expect(asked.changed[1]).toBe(NOW + MINUTE - 3 * MINUTE);
    expect(asked.histories).toEqual([[1, 2]]);
  });

  it('takes in what changed, and has nothing judged anew that did not', async () => {
    const { news, tickets, minute } = await read();
    await minute(listed(1), listed(2, { updatedAt: LATER, subject: 'Still broken' }));
    expect(news[0]).toEqual({ changed: [2], gone: [] });
    expect(tickets.listed.get(2)?.ticket.subject).toBe('Still broken');
  });

  it('lets solved tickets go', async () => {
    const { news, tickets, minute } = await read();
    await minute(listed(1, { status: 'solved', updatedAt: LATER }));
    expect(news[0]).toEqual({ changed: [], gone: [1] });
    expect([...tickets.listed.keys()]).toEqual([2]);
  });

  it('reads the history of a new customer alone, and knows the news of the others from the list', async () => {
    const { asked, tickets, minute } = await read();
    await minute(listed(3, { updatedAt: LATER }), listed(1, { updatedAt: LATER, subject: 'Again' }));
    expect(asked.histories).toEqual([[1, 2], [3]]);
    expect(tickets.factsOf(1)?.history?.tickets.map(({ subject }) => subject)).toEqual(['Again']);
  });

  it('asks for nothing while it is hidden, and at once when it is shown after more than a minute', async () => {
    const { reader, asked, clock } = await read();
    reader.show(false);
    expect(clock.waiting).toBe(0);
    clock.advance(10 * MINUTE);
    expect(asked.changed).toEqual([]);
    reader.show(true);
    clock.advance(0);
    await expect.poll(() => asked.changed).toEqual([NOW - 3 * MINUTE]);
  });

  it('asks for nothing after it was stopped', async () => {
    const { reader, asked, clock } = await read();
    reader.stop();
    clock.advance(10 * MINUTE);
    expect(asked.changed).toEqual([]);
    expect(reader.progress.phase).toBe('stopped');
  });
});
