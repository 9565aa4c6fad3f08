import type { FlagCause } from './flag';
import type { FlagEvent } from './flag-event';
import type { Instant } from './instant';
import type { PersonId } from './person';

/** Somebody says that a sign's reading is wrong on this ticket, or takes that back. Of several for one sign the latest counts. */
export type SignReview =
  | {
      readonly id: string;
      readonly kind: 'quiet';
      readonly at: Instant;
      readonly who: PersonId;
      readonly sign: string;
      readonly reason: string;
    }
  | {
      readonly id: string;
      readonly kind: 'restore';
      readonly at: Instant;
      readonly who: PersonId;
      readonly sign: string;
    };

/** A sign whose reading is wrong on this ticket, as far as its evidence is not later. */
export interface Quieted {
  readonly sign: string;
  readonly at: Instant;
  readonly who: PersonId;
  readonly reason: string;
}

/** Old events that were left out of a trail because there was no room for them; what came of them is still told by the others. */
export interface Folded {
  readonly count: number;
  /** The time of the latest of them. */
  readonly until: Instant;
}

/**
 * What happened to the flags of one ticket, and what was said of its signs: events in any order, each once. Plain JSON, the
 * same for whoever reads it.
 */
export interface FlagTrail {
  readonly events: Readonly<Partial<Record<FlagCause, readonly FlagEvent[]>>>;
  readonly reviews: readonly SignReview[];
  readonly folded?: Folded;
}
