import type { ListedTicket } from '../../../facts/listed-ticket';
import type { Message } from '../../../facts/message';
import type { Customer, PersonId } from '../../../facts/person';
import type { TicketId } from '../../../facts/ticket';
import type { BoardSource } from '../../board-port';
import { HelpdeskError } from '../../error';
import type { PastRequest, PastTickets, PastWords } from '../../past-port';
import { readMessages } from '../messages';
import type { ReadJson } from '../read-json';

/** A past as a search tells it: what an agent may see, with its brands and its days to come back. */
export interface SearchedPast extends PastTickets {
  readonly listed: readonly ListedTicket[];
  /** Names of brands by their ids. */
  readonly brands: ReadonlyMap<number, string>;
  /** Zendesk had more than it handed over. */
  readonly cut: boolean;
}

export interface SearchPastOptions {
  readonly source: BoardSource;
  readonly read: ReadJson;
  readonly readHtml: (html: string) => string;
}

/**
 * The past for who may not use exports: the tickets by a search, one request per 1,000, and the words of some of them, one
 * request per ticket.
 */
export const createSearchPast = ({ source, read, readHtml }: SearchPastOptions) => ({
  tickets: async ({ since, signal, onProgress }: PastRequest): Promise<SearchedPast> => {
    const listed = new Map<TicketId, ListedTicket>();
    const customers = new Map<PersonId, Customer>();
    const brands = new Map<number, string>();
    let [requests, cut] = [0, false];
    for await (const page of source.changed(since, signal)) {
      requests += 1;
      if (page.cut) cut = true;
      for (const [id, name] of page.names.brands) brands.set(id, name);
      for (const each of page.tickets) {
        listed.set(each.ticket.id, each);
        customers.set(each.customer.id, each.customer);
      }
      onProgress({ requests, found: listed.size });
    }
    const all = [...listed.values()];
    return { tickets: all.map(({ ticket }) => ticket), customers, since, listed: all, brands, cut };
  },

  /** The words of these tickets, in this order, as far as they can be read: one that cannot is left out. */
  words: async (
    tickets: readonly TicketId[],
    { signal, onProgress }: Omit<PastRequest, 'since'>,
  ): Promise<PastWords> => {
    const messages = new Map<TicketId, readonly Message[]>();
    for (const [index, ticket] of tickets.entries()) {
      try {
        messages.set(ticket, await readMessages(read, readHtml, ticket, signal));
      } catch (error) {
        const isOfTicket =
          error instanceof HelpdeskError && (error.code === 'not-found' || error.code === 'no-permission');
        if (!isOfTicket) throw error;
      }
      onProgress({ requests: index + 1, found: messages.size });
    }
    return { messages, taggedAt: new Map() };
  },
});
