import type { Quote } from '../../ledgers/said';
import type { Span } from '../../text/span';
import type { StepId } from '../types';

/** What is better not sent as it stands. The ids are those of the domain's list and stay. */
export const warningIds = [
  'retaliate',
  'blame',
  'minimize',
  'disown',
  'absolute-promise',
  'vague-promise',
  'no-time-frame',
  'generic-apology',
  'repeat-apology',
  'no-apology',
  'no-acknowledgement',
  'asks-known',
  'open-question-ignored',
  'refusal-only',
] as const;

export type WarningId = (typeof warningIds)[number];

/** A warning about a draft. It never stops anybody from sending. */
export interface DraftWarning {
  readonly id: WarningId;
  /** The sentence of the draft that it is about; absent where something is missing. */
  readonly span?: Span;
  /** The customer's words that the draft passes over or asks for again. */
  readonly theirs?: Quote;
}

/** What a draft does and what it had better do. Spans point into the draft's text. */
export interface DraftCheck {
  /** Steps that the draft itself takes. */
  readonly covered: readonly StepId[];
  /** Steps that are due in this conversation and that the draft does not take. */
  readonly missing: readonly StepId[];
  /** In the order of {@link warningIds}; at most one of a kind. */
  readonly warnings: readonly DraftWarning[];
}
