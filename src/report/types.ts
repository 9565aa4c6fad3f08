import type { Instant } from '../facts/instant';
import type { MessageId } from '../facts/message';
import type { Flag } from '../flags/types';
import type { Band } from '../health/band';
import type { QuietReading } from '../health/quiet';
import type { ScoreRow } from '../health/score';
import type { Promised } from '../ledgers/promises';
import type { Mode } from '../playbook/mode';
import type { MoveId, StepResult } from '../playbook/types';
import type { Evidence, Finding, Ledger, Missing, NonEmpty, SignalId } from '../signals/types';

/** One sign, judged. Clear ones are in the report too. */
export interface SignalResult {
  readonly id: SignalId;
  readonly ledger: Ledger;
  readonly outcome: Finding['outcome'];
  /** 0 unless raised. */
  readonly level: number;
  /** Whole points taken (`owed`, `strain`) or given back (`goodwill`). 0 unless raised and charged. */
  readonly points: number;
  readonly evidence: readonly Evidence[];
  /** Raised, but every fact was already charged under that sign. */
  readonly countedUnder?: SignalId;
  /** What could not be had: why it is unknown, or what could add to a raised sign. */
  readonly missing: readonly Missing[];
  /** What it would be raised for, had nobody said that this reading is wrong. */
  readonly quieted?: QuietReading;
}

export interface TrendPoint {
  readonly at: Instant;
  readonly score: number;
  readonly band: Band;
}

export interface Trend {
  /** `flat` also where there is nothing to compare with. */
  readonly direction: 'better' | 'worse' | 'flat';
  /** Oldest first, the last one is the report itself. */
  readonly points: readonly TrendPoint[];
}

/** How the customer is, and why. Plain JSON, no text in any language; the same facts always give the same report. */
export interface HealthReport {
  readonly policyVersion: string;
  readonly asOf: Instant;
  /** 0..100, 100 is calm. Shown only when the band is neither `new` nor `unknown`. */
  readonly score: number;
  readonly band: Band;
  /** Whether the score may be shown: not for `new` and `unknown`, nor where coverage is too low for its good news. */
  readonly scored: boolean;
  /** 0..1: share of the points at stake that could be judged. */
  readonly coverage: number;
  /** Points taken by each ledger, and given back. */
  readonly owed: number;
  readonly strain: number;
  readonly goodwill: number;
  readonly trend: Trend;
  readonly rows: readonly ScoreRow[];
  readonly signals: readonly SignalResult[];
  readonly flags: readonly Flag[];
  /** Always five, in order. */
  readonly steps: readonly StepResult[];
  readonly moves: readonly MoveId[];
  /** How to reply to the customer's latest words; absent where there are none that can be judged. */
  readonly mode?: Mode;
  /** Our promises on this ticket, oldest first. */
  readonly promises: readonly Promised[];
  /** What reads like a promise of ours, and somebody of ours said is none. */
  readonly dismissed: readonly Promised[];
  /** The fewest raised signs whose repair brings the band back to healthy; empty when it is. */
  readonly backToHealthy: readonly SignalId[];
}

export type { Band, Evidence, MessageId, NonEmpty, ScoreRow };
