import type { Channel } from '../../../../src/facts/message';

/**
 * Where a conversation stands at an instant. What is left out is empty: no promise, no apology, nothing asked. A `?` is
 * not compared: there careful readers and the engine do not agree yet.
 */
export interface Standing {
  /** The states of the five steps, in order. */
  readonly steps: string;
  /** Each promise of ours by its words, with its state and, where it has one, its due time: `open, due Wed 4`. */
  readonly promises?: Readonly<Record<string, string>>;
  /** How often we apologized in the current trouble. */
  readonly apologies?: number | '?';
  /** Questions of theirs that we have not answered. */
  readonly theyAsk?: readonly string[];
  /** Questions of ours that they have not answered. */
  readonly weAsk?: readonly string[];
}

/** One line of the table: somebody writes, or time passes; and where the conversation stands right after it. */
export interface Turn {
  readonly who: 'customer' | 'agent' | 'note' | 'machine' | 'nobody';
  /** Weekday and day of March 2026 in the account's zone: `Mon 2, 09:00`. */
  readonly when: string;
  readonly text: string;
  readonly then: Standing;
}

export interface Replay {
  /** What it shows, as a claim. */
  readonly claim: string;
  readonly channel: Channel;
  readonly language: 'en' | 'ko';
  readonly turns: readonly Turn[];
}

const said =
  (who: Turn['who']) =>
  (when: string, text: string, then: Standing): Turn => ({ who, when, text, then });

export const customer = said('customer');
export const agent = said('agent');
/** An internal note. */
export const note = said('note');
/** An automatic reply. */
export const machine = said('machine');
/** Nobody writes; time passes. */
export const passes = (when: string, then: Standing): Turn => ({ who: 'nobody', when, text: '', then });

/** States of all five steps that recur. */
export const ANEW = 'next later later later later';
export const ASK_FIRST = 'later later next later later';
export const OVER = 'not-needed not-needed not-needed not-needed not-needed';
export const ANSWER = 'not-needed not-needed not-needed next later';
export const UNSETTLED = '? ? ? ? ?';
