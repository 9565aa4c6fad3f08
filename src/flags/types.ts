import type { Evidence } from '../signals/types';

/** Ids of `domain.md` section 6. */
export type FlagId =
  | 'threat-of-harm'
  | 'safety'
  | 'abuse'
  | 'legal'
  | 'public'
  | 'churn'
  | 'wants-supervisor'
  | 'broken-promise'
  | 'ignored'
  | 'repeat-contact'
  | 'stuck'
  | 'double-failure'
  | 'silent-customer';

export type Severity = 'low' | 'medium' | 'high' | 'critical';

/** What a supervisor must see. One per ticket and cause. */
export interface Flag {
  readonly id: FlagId;
  readonly severity: Severity;
  readonly evidence: readonly Evidence[];
}
