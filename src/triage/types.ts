import type { FlagCause, Severity } from '../facts/flag';
import type { Instant } from '../facts/instant';
import type { PersonId } from '../facts/person';
import type { TicketId, TicketStatus } from '../facts/ticket';
import type { FlagState } from '../flags/life';
import type { Band } from '../health/band';
import type { Trend } from '../report/types';
import type { Evidence, SignalId } from '../signals/types';

/** How far a ticket was read: its own line of the list, its customer's other tickets too, its words too. */
export type Depth = 'list' | 'history' | 'words';

/** A flag of a row and where it stands. */
export interface RowFlag {
  readonly cause: FlagCause;
  readonly severity: Severity;
  readonly state: FlagState;
  readonly evidence: readonly Evidence[];
  /** What an agent who asks for help wrote. */
  readonly note?: string;
}

/** A raised sign with what it stands on. */
export interface Reason {
  readonly sign: SignalId;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** What comes next: a promise of ours, or the day for which somebody wanted to come back. */
export interface Due {
  readonly what: 'promise' | 'follow-up';
  readonly at: Instant;
}

/** One open ticket as the board shows it. */
export interface BoardRow {
  readonly ticket: TicketId;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly customer: { readonly id: PersonId; readonly name: string };
  readonly band: Band;
  readonly score: number;
  readonly scored: boolean;
  readonly coverage: number;
  readonly owed: number;
  readonly flags: readonly RowFlag[];
  /** At most two, the strongest first. */
  readonly reasons: readonly Reason[];
  readonly trend?: Trend['direction'];
  readonly waitingSince?: Instant;
  readonly due?: Due;
  readonly assigneeId?: PersonId;
  readonly groupId?: number;
  readonly brandId?: number;
  readonly language: 'en' | 'ko' | 'other' | 'unknown';
  readonly depth: Depth;
  readonly updatedAt: Instant;
  /** When it was judged: what its evidence says lasts until then. */
  readonly asOf: Instant;
}
