import { describe, expect, it } from 'vitest';
import { createOpenTickets } from '../../../../app/board/scoring/ledger';
import type { FlagEvent } from '../../../../src/facts/flag-event';
import type { ListedTicket } from '../../../../src/facts/listed-ticket';
import { told } from '../../../../src/flags/trail';
import type { ListedPage } from '../../../../src/helpdesk/board-port';
import { listed } from '../../../support/board';
import { AGENT_ID, CUSTOMER_ID, history, hoursAgo, NOW, pastTicket, them, ticket } from '../../../support/facts';

const page = (...tickets: readonly ListedTicket[]): ListedPage => ({
  tickets,
  names: {
    groups: new Map([[7, 'Billing']]),
    people: new Map([[AGENT_ID, 'Jon Adler']]),
    brands: new Map([[3, 'Lumen']]),
  },
  hasMore: false,
  cut: false,
});
const OTHER = 5502;

/** Tickets 1 and 2 of one customer, 3 of another. */
function known() {
  const tickets = createOpenTickets();
  const at = (id: number, requesterId: number) => listed(id, { requesterId, updatedAt: hoursAgo(id) });
  tickets.take(page(at(1, CUSTOMER_ID), at(2, CUSTOMER_ID), at(3, OTHER)));
  return tickets;
}

describe('what is known of the open tickets', () => {
  it('takes each in once: a page that tells nothing new changes nothing', () => {
    const tickets = createOpenTickets();
    expect(tickets.take(page(listed(1), listed(2)))).toEqual({ changed: [1, 2], gone: [] });
    expect(tickets.take(page(listed(1), listed(2, { updatedAt: NOW + 1 })))).toEqual({ changed: [2], gone: [] });
  });

  it('lets solved tickets go, and is not told of those that were never there', () => {
    const tickets = known();
    const solved = page(listed(1, { status: 'solved' }), listed(9, { status: 'closed' }));
    expect(tickets.take(solved)).toEqual({ changed: [], gone: [1] });
    expect([...tickets.listed.keys()]).toEqual([2, 3]);
    expect(tickets.factsOf(1)).toBeUndefined();
  });

  it('takes back one that was reopened', () => {
    const tickets = known();
    tickets.take(page(listed(1, { status: 'solved' })));
    expect(tickets.take(page(listed(1, { updatedAt: NOW + 1 }))).changed).toEqual([1]);
  });

  it('keeps the names that stood beside them', () => {
    const { names } = known();
    expect([names.groups.get(7), names.people.get(AGENT_ID), names.brands.get(3)]).toEqual([
      'Billing',
      'Jon Adler',
      'Lumen',
    ]);
  });

  it('wants each customer’s history once, the neediest first, with the latest change of their tickets', () => {
    const wanted = known().withoutHistory([3, 2, 1, 99]);
    expect([...wanted]).toEqual([
      [OTHER, hoursAgo(3)],
      [CUSTOMER_ID, hoursAgo(1)],
    ]);
  });

  it('judges all open tickets of a customer anew whose history came, and does not ask for it again', () => {
    const tickets = known();
    expect(tickets.takeHistories(new Map([[CUSTOMER_ID, history([pastTicket(50, 40)])]]))).toEqual([1, 2]);
    expect([...tickets.withoutHistory([1, 2, 3]).keys()]).toEqual([OTHER]);
    expect([tickets.hasHistory(CUSTOMER_ID), tickets.hasHistory(OTHER)]).toEqual([true, false]);
    expect(tickets.factsOf(1)?.history?.tickets.map(({ id }) => id)).toEqual([50]);
    expect(tickets.factsOf(3)).not.toHaveProperty('history');
  });

  it('keeps a history up to date by what the list tells later, solved tickets too', () => {
    const tickets = known();
    tickets.takeHistories(new Map([[CUSTOMER_ID, history([ticket({ id: 1 }), pastTicket(50, 40)])]]));
    tickets.take(page(listed(1, { status: 'solved', requesterId: CUSTOMER_ID }), listed(4)));
    const { tickets: told } = tickets.factsOf(2)?.history ?? history([]);
    expect(told.map(({ id, status }) => [id, status])).toEqual([
      [4, 'open'],
      [1, 'solved'],
      [50, 'closed'],
    ]);
  });

  it('knows a customer’s first words until the conversation was read, and reads it again when the ticket changes', () => {
    const first = them(hoursAgo(5), 'The lamp broke.');
    const tickets = createOpenTickets();
    tickets.take(page(listed(1, {}, { firstMessage: first })));
    expect([tickets.factsOf(1)?.messages, tickets.hasMessages(1)]).toEqual([[first], false]);
    const read = [first, them(hoursAgo(1), 'Hello?')];
    tickets.takeMessages(1, read);
    expect([tickets.factsOf(1)?.messages, tickets.hasMessages(1)]).toEqual([read, true]);
    tickets.take(page(listed(1, { updatedAt: NOW + 1 }, { firstMessage: first })));
    expect([tickets.factsOf(1)?.messages, tickets.hasMessages(1)]).toEqual([[first], false]);
  });

  it('says nothing of a conversation that nobody read: that is not silence', () => {
    expect(known().factsOf(1)).not.toHaveProperty('messages');
  });

  it('adds up what happened to a ticket’s flags, whoever tells it first', () => {
    const act = (id: string, kind: 'acknowledge' | 'take-over'): FlagEvent => ({ id, kind, at: NOW, who: AGENT_ID });
    const tickets = known();
    tickets.takeTrail(1, told('legal', act('a', 'acknowledge')));
    tickets.takeTrail(1, told('legal', act('b', 'take-over'), act('a', 'acknowledge')));
    expect(tickets.trailOf(1).events.legal?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tickets.trailOf(2)).toEqual({ events: {}, reviews: [] });
  });
});
