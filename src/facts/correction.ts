import type { Instant } from './instant';
import type { PersonId } from './person';

/** Which promise of ours is meant: times and numbers alone, never text, so that it may be kept anywhere. */
export interface PromiseRef {
  /** When the message was written that makes it. Compared by whole seconds, as helpdesks tell times. */
  readonly saidAt: Instant;
  /** Its place among the promises of that second, from 1. */
  readonly ordinal: number;
}

/** How a promise is to be read: as none at all, as kept in time, as due at another time, or again as its words say. */
export type CorrectedReading = 'not-a-promise' | 'kept' | 'as-read' | { readonly due: Instant };

/** Somebody of ours says how a promise is to be read. Of several for one promise the latest counts. */
export interface PromiseCorrection {
  readonly promise: PromiseRef;
  readonly as: CorrectedReading;
  readonly at: Instant;
  /** Who said so, where it is known. */
  readonly by?: PersonId;
}

/** The same for every reference to the same promise. */
export const keyOfPromise = ({ saidAt, ordinal }: PromiseRef): string => `${Math.floor(saidAt / 1000)}#${ordinal}`;
