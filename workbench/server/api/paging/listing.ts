import type { Call } from '../core/call';
import type { Conditions } from './conditions';
import { cursorPage, cursorSize } from './cursor';
import { offsetPage } from './offset';

/** A key that a list can be ordered by. */
export interface Sort {
  /** Never null: cursors compare it. */
  readonly sql: string;
  readonly type: 'timestamptz' | 'bigint' | 'integer' | 'text';
  /** Which paging style takes it; the other refuses or ignores it. */
  readonly style: 'both' | 'cursor' | 'offset';
}

/** The order of one request. */
export interface Order {
  readonly sort: Sort;
  readonly descending: boolean;
}

/** Where a list's cursors differ from the common ones. */
export interface CursorRules {
  /** The largest `page[size]`; 100 if absent. */
  readonly maxSize?: number;
  /** What the first page tells of the pages before it: most lists fill `prev` already, some do not. */
  readonly firstHasNoPrev?: boolean;
  /** There is no way back at all. */
  readonly forwardOnly?: boolean;
  /** How long a cursor is taken, in milliseconds; for ever if absent. */
  readonly livesMs?: number;
}

/** A list of records of one table, before it is cut into pages. */
export interface Listing<Row> {
  /** The property that holds the records. */
  readonly key: string;
  readonly columns: string;
  /** Tables with aliases; the first one's id decides between equal sort keys. */
  readonly from: string;
  readonly id: string;
  readonly conditions: Conditions;
  readonly sorts: Readonly<Record<string, Sort>>;
  readonly order: { readonly name: string; readonly descending?: boolean };
  /** Parameters that its continuation links forget, as some of Zendesk's lists do. */
  readonly forgets?: readonly string[];
  readonly cursors?: CursorRules;
  /** Tickets (`from` names them `t`) of which each is listed or not by what it is and has itself. */
  readonly isOfTickets?: boolean;
  render(rows: readonly Row[], style: 'cursor' | 'offset'): Promise<Record<string, unknown>>;
}

/** Cuts a list by the paging style that the request's parameters ask for, and renders the page. */
export async function page<Row>(call: Call, listing: Listing<Row>): Promise<Record<string, unknown>> {
  return cursorSize(call.url) === undefined ? offsetPage(call, listing) : cursorPage(call, listing);
}
