import type { History } from '../facts/facts';
import type { FlagTrail } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import type { ListedTicket } from '../facts/listed-ticket';
import type { PersonId } from '../facts/person';
import type { TicketId } from '../facts/ticket';
import type { HelpdeskErrorCode } from './error';
import type { CancelSignal } from './port';

/** What stands beside tickets in lists: names by id. */
export interface Names {
  readonly groups: ReadonlyMap<number, string>;
  readonly people: ReadonlyMap<PersonId, string>;
  readonly brands: ReadonlyMap<number, string>;
}

/** One page of the list of open tickets. */
export interface ListedPage {
  readonly tickets: readonly ListedTicket[];
  readonly names: Names;
  readonly hasMore: boolean;
  /** The helpdesk has more and does not hand it over, or some of the page could not be read. */
  readonly cut: boolean;
}

/** Histories of some customers. */
export interface HistoryPage {
  readonly histories: ReadonlyMap<PersonId, History>;
  /** `batch`: one search for many customers. `single`: one list each, for the first of them alone. */
  readonly way: 'batch' | 'single';
  /** Customers whose history is not read at all because that would take a list each. */
  readonly left: number;
}

/** What happened to the flags of some tickets. */
export interface FlagPage {
  readonly trails: ReadonlyMap<TicketId, FlagTrail>;
  /** More happened, longer ago or on other tickets, that is not read because it would cost too much. */
  readonly cut: boolean;
}

/** Why a request waits before it is made. */
export interface Waiting {
  /** `budget`: our own half of the limit is used up for the moment. Else what the helpdesk answered. */
  readonly why: 'budget' | HelpdeskErrorCode;
  readonly until: Instant;
}

/**
 * What we ask of a helpdesk for many tickets at once. Requests are made as the budget allows, so that anything may take
 * minutes; the signal calls all of it off. Rejections are always a HelpdeskError: what can pass by itself was tried again
 * before.
 */
export interface BoardSource {
  /** Every ticket that is not solved and that the signed-in person may see, in pages as they come. */
  openTickets(signal?: CancelSignal): AsyncIterable<ListedPage>;
  /**
   * The tickets since `since` of many customers; those named first are read first.
   * @param customers with the latest change of a ticket of theirs that is known to be there
   */
  histories(
    customers: ReadonlyMap<PersonId, Instant>,
    since: Instant,
    signal?: CancelSignal,
  ): AsyncIterable<HistoryPage>;
  /**
   * What happened to flags as far as lists of tickets do not tell it, and of that what is news since it was last asked: nothing
   * and no request where lists tell all.
   * @param listed the tickets in question, the most urgent first
   */
  flags(listed: readonly ListedTicket[], signal?: CancelSignal): AsyncIterable<FlagPage>;
  /** Every ticket that changed since `since`, solved ones too. */
  changed(since: Instant, signal?: CancelSignal): AsyncIterable<ListedPage>;
}
