import type { Facts } from '../../../src/facts/facts';
import type { FlagCause } from '../../../src/facts/flag';
import type { FlagTrail } from '../../../src/facts/flag-trail';
import type { Instant } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import type { PersonId } from '../../../src/facts/person';
import type { TicketId } from '../../../src/facts/ticket';
import type { Band } from '../../../src/health/band';
import type { Waiting } from '../../../src/helpdesk/board-port';
import type { HealthReport } from '../../../src/report/types';
import type { Change } from '../../../src/triage/changes';
import type { Look } from '../../../src/triage/filter-text';
import type { BoardRow } from '../../../src/triage/types';
import type { Trouble } from '../../shared/trouble';
import type { Answered, Question } from '../asking';

/** What the page tells the worker. Plain data, as everything that goes between them. */
export type ToWorker =
  | {
      readonly kind: 'start';
      readonly settings: Readonly<Record<string, unknown>>;
      readonly me: Me;
      readonly seen: SeenList;
    }
  | {
      readonly kind: 'look';
      readonly look: Look;
      readonly today: number;
      readonly from: number;
      readonly to: number;
      /** The ticket whose whole reading is open. */
      readonly open?: TicketId;
    }
  | { readonly kind: 'shown'; readonly shown: boolean }
  /** Reads no further; what is there stays. */
  | { readonly kind: 'stop' }
  /** Goes on where it was stopped or where it failed. */
  | { readonly kind: 'resume' }
  /** The browser has a connection again. */
  | { readonly kind: 'online' }
  /** All that is on the board now is known: from here on changes are marked. */
  | { readonly kind: 'seen' }
  /** The ticket's messages, which the page has read: judge it whole. */
  | { readonly kind: 'read'; readonly ticket: TicketId; readonly messages: readonly Message[] }
  /** What happened to the flags of tickets, which the page has read or done. */
  | { readonly kind: 'trails'; readonly trails: readonly (readonly [TicketId, FlagTrail])[] }
  | Answered;

/** What the worker tells the page. */
export type ToPage =
  | Question
  | { readonly kind: 'view'; readonly view: BoardView }
  | { readonly kind: 'reading'; readonly ticket: TicketId; readonly facts: Facts; readonly report: HealthReport }
  /** The ticket is no longer open: there is nothing to read. */
  | { readonly kind: 'no-reading'; readonly ticket: TicketId }
  /** To be kept until the next look. */
  | { readonly kind: 'remember'; readonly seen: SeenList };

/** Who looks, as far as it matters for rows. */
export interface Me {
  readonly id?: PersonId;
  readonly timeZone?: string;
}

/** A look that is remembered: {@link Change}s are told against it. */
export interface SeenList {
  /** Absent where nothing is remembered: then nothing is marked as changed. */
  readonly at?: Instant;
  readonly rows: readonly (readonly [TicketId, string])[];
}

export type Phase = 'listing' | 'histories' | 'ready' | 'stopped' | 'failed';

/** How far the board has come. */
export interface Progress {
  readonly phase: Phase;
  readonly open: number;
  /** Zendesk had more than it handed over, or part of it could not be read. */
  readonly cut: boolean;
  readonly customers: number;
  readonly histories: number;
  /** Customers whose history is not read, because each would take a request of its own. */
  readonly left: number;
  readonly requests: number;
  readonly waiting?: Waiting;
  readonly trouble?: Trouble;
  /** Why not all is known of what happened to flags: only the latest of it is read, or nothing can be. */
  readonly flags?: 'cut' | Trouble;
  /** When the list was last up to date. */
  readonly readAt?: Instant;
}

export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
  readonly name?: string;
}

/** What can be filtered by, with the number of open tickets each. */
export interface Choices {
  readonly groups: readonly Choice<number | 'none'>[];
  readonly brands: readonly Choice<number>[];
  readonly flags: readonly Choice<FlagCause>[];
  readonly bands: readonly Choice<Band>[];
  readonly languages: readonly Choice<BoardRow['language']>[];
}

export interface RowView {
  readonly row: BoardRow;
  readonly change?: Change;
  /** Messages that the reasons point at, as far as they were read. */
  readonly messages?: readonly Message[];
  readonly assignee?: string;
  readonly group?: string;
  readonly brand?: string;
}

/** One look at the board: what was asked for, and of the rows those in the window. */
export interface BoardView {
  readonly progress: Progress;
  readonly asOf: Instant;
  /** Rows that pass filters and search. */
  readonly matching: number;
  /** Of those, rows that need somebody, and the first of them that today's number takes. */
  readonly needing: number;
  readonly now: number;
  /** Rows in the list that is shown. */
  readonly total: number;
  readonly from: number;
  readonly rows: readonly RowView[];
  /** The open row, where it stands outside of the window. */
  readonly apart?: { readonly index: number; readonly view: RowView };
  readonly choices: Choices;
  /** The search that was looked for, and whether it says who a customer is: then it stays out of addresses. */
  readonly search: string;
  readonly namesCustomer: boolean;
  /** Rows that changed since the last look, and when that was. */
  readonly changed: number;
  readonly since?: Instant;
}
