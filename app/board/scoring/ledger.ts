import type { Facts, History } from '../../../src/facts/facts';
import type { FlagTrail } from '../../../src/facts/flag-trail';
import type { Instant } from '../../../src/facts/instant';
import type { ListedTicket } from '../../../src/facts/listed-ticket';
import type { Message } from '../../../src/facts/message';
import type { PersonId } from '../../../src/facts/person';
import type { Ticket, TicketId } from '../../../src/facts/ticket';
import { isOver } from '../../../src/facts/ticket-as-of';
import { emptyTrail, mergeTrails } from '../../../src/flags/trail';
import type { ListedPage } from '../../../src/helpdesk/board-port';

/** All that is known of the open tickets, as it comes in. */
export interface OpenTickets {
  readonly listed: ReadonlyMap<TicketId, ListedTicket>;
  readonly names: {
    readonly groups: Map<number, string>;
    readonly people: Map<PersonId, string>;
    readonly brands: Map<number, string>;
  };
  /** Takes in a page; solved tickets leave. Returns the tickets that are new or changed, and those that left. */
  take(page: ListedPage): { readonly changed: readonly TicketId[]; readonly gone: readonly TicketId[] };
  /** Takes in histories. Returns the open tickets of these customers. */
  takeHistories(histories: ReadonlyMap<PersonId, History>): readonly TicketId[];
  takeMessages(ticket: TicketId, messages: readonly Message[]): void;
  /** What happened to a ticket's flags, beside what the list tells; it adds up. */
  takeTrail(ticket: TicketId, trail: FlagTrail): void;
  trailOf(ticket: TicketId): FlagTrail;
  /** The customers of open tickets whose history is not there, with the latest change of a ticket of theirs. */
  withoutHistory(order: readonly TicketId[]): ReadonlyMap<PersonId, Instant>;
  hasHistory(customer: PersonId): boolean;
  hasMessages(ticket: TicketId): boolean;
  factsOf(ticket: TicketId): Facts | undefined;
}

export function createOpenTickets(): OpenTickets {
  const listed = new Map<TicketId, ListedTicket>();
  const histories = new Map<PersonId, History>();
  const messages = new Map<TicketId, readonly Message[]>();
  const trails = new Map<TicketId, FlagTrail>();
  const ofCustomer = new Map<PersonId, Set<TicketId>>();
  const names = { groups: new Map(), people: new Map(), brands: new Map() };

  const forget = (id: TicketId): boolean => {
    const known = listed.get(id);
    if (!known) return false;
    listed.delete(id);
    messages.delete(id);
    ofCustomer.get(known.customer.id)?.delete(id);
    return true;
  };

  return {
    listed,
    names,
    take(page) {
      for (const key of ['groups', 'people', 'brands'] as const) {
        for (const [id, name] of page.names[key]) names[key].set(id, name);
      }
      const changed: TicketId[] = [];
      const gone: TicketId[] = [];
      for (const each of page.tickets) {
        const { ticket, customer } = each;
        const known = listed.get(ticket.id);
        if (known && known.ticket.updatedAt === ticket.updatedAt) continue;
        const history = histories.get(customer.id);
        if (history) histories.set(customer.id, withTicket(history, ticket));
        if (isOver(ticket.status)) {
          if (forget(ticket.id)) gone.push(ticket.id);
          continue;
        }
        // What was read of its words is out of date.
        messages.delete(ticket.id);
        listed.set(ticket.id, each);
        ofCustomer.set(customer.id, (ofCustomer.get(customer.id) ?? new Set()).add(ticket.id));
        changed.push(ticket.id);
      }
      return { changed, gone };
    },
    takeHistories(read) {
      const touched: TicketId[] = [];
      for (const [customer, history] of read) {
        histories.set(customer, history);
        touched.push(...(ofCustomer.get(customer) ?? []));
      }
      return touched;
    },
    takeMessages: (ticket, told) => void messages.set(ticket, told),
    takeTrail: (ticket, trail) => void trails.set(ticket, mergeTrails(trails.get(ticket) ?? emptyTrail, trail)),
    trailOf: (ticket) => trails.get(ticket) ?? emptyTrail,
    withoutHistory(order) {
      const wanted = new Map<PersonId, Instant>();
      for (const id of order) {
        const each = listed.get(id);
        if (!each || histories.has(each.customer.id)) continue;
        wanted.set(each.customer.id, Math.max(wanted.get(each.customer.id) ?? 0, each.ticket.updatedAt));
      }
      return wanted;
    },
    hasHistory: (customer) => histories.has(customer),
    hasMessages: (ticket) => messages.has(ticket),
    factsOf(id) {
      const each = listed.get(id);
      if (!each) return undefined;
      const history = histories.get(each.customer.id);
      const told = messages.get(id) ?? (each.firstMessage && [each.firstMessage]);
      return {
        ticket: each.ticket,
        customer: each.customer,
        ...(told && { messages: told }),
        ...(history && { history }),
      };
    },
  };
}

const withTicket = (history: History, ticket: Ticket): History => ({
  ...history,
  tickets: [ticket, ...history.tickets.filter(({ id }) => id !== ticket.id)],
});
