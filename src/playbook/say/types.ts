import type { Instant } from '../../facts/instant';
import type { Mode } from '../mode';
import type { MoveId, StepId } from '../types';

/** Languages that we have phrases in. */
export type SayLanguage = 'en' | 'ko';

/** Facts of the ticket that a phrase can be filled with. What is not known is absent, and so are the phrases that need it. */
export interface SayValues {
  /** The customer's whole name, as far as it is one that people are called by. */
  readonly name?: string;
  /** The trouble in the customer's own few words. */
  readonly problem?: string;
  /** For how long they waited for us in the current attempt, past what they may have to; milliseconds. */
  readonly wait?: number;
  /** How often they had to contact us about it, where more than once. */
  readonly times?: number;
  /** When a promise of ours fell due that we did not keep. */
  readonly promised?: Instant;
  /** Our latest promise on record, in our own words. */
  readonly record?: { readonly words: string; readonly at: Instant };
}

/** How things stand between us and the customer, as far as words depend on it. */
export type Circumstance =
  | 'voice'
  /** A fix of ours failed. */
  | 'failed'
  | 'failed-twice'
  /** A time that we named is here, and there is nothing new. */
  | 'no-news'
  | 'threat';

/** One phrase to say: when it fits, and what it is filled with. The words are in the translations, by its key. */
export interface Phrase<Key extends string = string> {
  readonly key: Key;
  readonly needs?: readonly (keyof SayValues)[];
  /** It fits only where all of them hold. */
  readonly when?: readonly Circumstance[];
  /** It does not fit where any of them holds. */
  readonly unless?: readonly Circumstance[];
  /** It fits an answer in this mode alone. */
  readonly mode?: Mode;
  /**
   * Never offered where an apology was made already. `anew`: it names what failed since, so that it may follow one of our
   * last message.
   */
  readonly apologizes?: 'once' | 'anew';
}

/** What phrases are offered under: a step, a move, or the last words once the customer has called it solved. */
export type SayGroup = StepId | MoveId | 'closing';

/** Flags, the gravest first, that no words of ours answer alone: somebody else is asked before. */
export const cautions = ['threat-of-harm', 'safety', 'legal'] as const;

export type Caution = (typeof cautions)[number];
