import type { Message } from '../facts/message';
import type { PromiseReading } from './promises';
import type { Proofs } from './proofs';
import type { Sayings } from './sayings';
import type { Tone } from './tone';

/** What a message says beyond what every report needs at once. Spans are whole sentences of `Message.text`. */
export interface Heard {
  readonly sayings: Sayings;
  /** What its writer commits to. */
  readonly promises: readonly PromiseReading[];
  /** How often they had to come, where the first sentence that counts it names a number. */
  readonly claimedCount?: number;
  /** What it proves of promises made before it, found out when somebody asks. */
  readonly proofs: () => Proofs;
}

/** Hears what one message says. */
export type Hear = (message: Message) => Heard;

/**
 * Reads more of words than the plain reading does. Both parts are large and come after the first badge; until one is
 * there its signs are unknown.
 */
export interface Hearing {
  readonly tone?: Tone | undefined;
  readonly hear?: Hear | undefined;
}
