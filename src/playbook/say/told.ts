import type { Facts } from '../../facts/facts';
import type { Instant } from '../../facts/instant';
import type { Promised } from '../../ledgers/promises';
import type { Numbers } from '../../signals/numbers';
import type { Hear } from '../../text/hearing';
import type { Mode } from '../mode';
import type { MoveId, StepResult } from '../types';
import type { Caution } from './types';

/** What phrases are chosen by: the facts, and what a report says about them. */
export interface Told {
  readonly facts: Facts;
  readonly asOf: Instant;
  readonly numbers: Numbers;
  /** Absent until words are heard. */
  readonly hear?: Hear | undefined;
  readonly steps: readonly StepResult[];
  readonly moves: readonly MoveId[];
  readonly mode?: Mode | undefined;
  readonly promises: readonly Promised[];
  /** What stands before any answer: the gravest first. */
  readonly cautions: readonly Caution[];
}
