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

/** What a flag is about: what the engine sees, or an agent who asks for help by hand. */
export type FlagCause = FlagId | 'help-wanted';

export type Severity = 'low' | 'medium' | 'high' | 'critical';
