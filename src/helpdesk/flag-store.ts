import type { FlagTrail } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import type { TicketId } from '../facts/ticket';
import type { CancelSignal } from './port';

/** Where the life of flags is kept: on the ticket (tags with a field or note), in a custom object, in this browser alone. */
export type FlagPlace = 'tags' | 'object' | 'browser';

/** What a ticket says of its flags. */
export interface TrailReading {
  readonly trail: FlagTrail;
  /** The ticket's tags, where this place keeps states in them: they tell a state where the trail is missing. */
  readonly tags: readonly string[];
  /** Something stands where the trail should stand, and it is none of ours or of a later release. Nothing is written over it. */
  readonly unreadable?: true;
}

/**
 * Keeps what happened to flags where everybody can read it. All acts are events: the same event told twice is one, and what
 * two people tell at once is kept both; the life machine then says what came of it. Rejections are always a HelpdeskError:
 * `closed` where the ticket takes no more writes, `conflict` where others kept writing, `unreadable` where something else
 * stands in the place.
 */
export interface FlagStore {
  readonly place: FlagPlace;
  /** One entry for each ticket that could be read; a ticket without a trail has an empty one. */
  read(tickets: readonly TicketId[], signal?: CancelSignal): Promise<ReadonlyMap<TicketId, TrailReading>>;
  /**
   * What a ticket's record, as lists tell it, says without a request; undefined where this place keeps the trail elsewhere
   * (then `read` must be asked, best for tickets whose `evenkeel_` tags say that there is one).
   */
  inRecord(record: Readonly<Record<string, unknown>>): TrailReading | undefined;
  /** Everything that it holds, where that costs nothing. */
  all?(): ReadonlyMap<TicketId, FlagTrail>;
  /**
   * Adds what is told (a trail of the new events alone) to the ticket's trail and settles once it is kept.
   * @param words what an internal note, where that is the place, says of it to people
   * @returns the whole trail as it is now
   */
  act(ticket: TicketId, told: FlagTrail, signal?: CancelSignal, words?: string): Promise<FlagTrail>;
}

/** How trails are merged and written; handed in, for a helpdesk knows nothing of flags. */
export interface TrailFormat {
  readonly empty: FlagTrail;
  merge(a: FlagTrail, b: FlagTrail): FlagTrail;
  /** Whether `trail` has every event of `other`. */
  tellsAll(trail: FlagTrail, other: FlagTrail): boolean;
  /** What of `told` the other does not have. */
  newsIn(told: FlagTrail, known: FlagTrail): FlagTrail;
  encode(trail: FlagTrail): string;
  /** Undefined where the text is no trail. Never throws. */
  decode(text: string): FlagTrail | undefined;
  /** The tags that state what the trail tells, against those that a ticket has. */
  tagChange(
    trail: FlagTrail,
    present: readonly string[],
    asOf: Instant,
  ): { readonly add: readonly string[]; readonly remove: readonly string[] };
  /** Whether a tag is one of a flag's. */
  isTag(tag: string): boolean;
  /** Whether a tag says that a flag rests until a time, which the trail alone knows. */
  isResting(tag: string): boolean;
}
