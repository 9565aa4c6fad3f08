import type { FlagId, Severity } from '../facts/flag';
import type { Evidence } from '../signals/types';

export type { FlagId, Severity };

/** What a supervisor must see. One per ticket and cause. */
export interface Flag {
  readonly id: FlagId;
  readonly severity: Severity;
  readonly evidence: readonly Evidence[];
}
