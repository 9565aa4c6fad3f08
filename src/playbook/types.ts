import type { Evidence, SignalId } from '../signals/types';

export type StepId = 'acknowledge' | 'apologize' | 'ask' | 'offer' | 'follow-up';

/** Why a step is not needed or overdone: a reason the interface can word. */
export type StepReason =
  | 'nothing-to-repair'
  | 'no-open-problem'
  | 'already-answered'
  | 'already-told'
  | 'said-twice'
  | 'asked-thrice'
  | 'closed-with-thanks'
  | 'waiting-for-customer';

export type StepState =
  | { readonly state: 'done'; readonly evidence: readonly Evidence[] }
  /** The agent says that it was said, on the phone: no words show it. */
  | { readonly state: 'done'; readonly byHand: true }
  | { readonly state: 'next' }
  | { readonly state: 'later' }
  | { readonly state: 'not-needed'; readonly why: StepReason }
  | { readonly state: 'overdone'; readonly why: StepReason; readonly evidence: readonly Evidence[] };

/** One of the five steps of a de-escalation, with where this conversation stands. */
export type StepResult = { readonly id: StepId } & StepState;

export type MoveId =
  | 'stay-calm'
  | 'be-quick'
  | 'set-boundary'
  | 'explain-limits'
  | 'quote-record'
  | 'one-clear-question'
  | 'hand-over'
  | 'own-the-failure'
  | 'document';

/** A move answers signs: it is suggested while one of them is raised. */
export interface Move {
  readonly id: MoveId;
  readonly answers: readonly SignalId[];
}
