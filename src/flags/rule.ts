import type { Judged } from '../health/one-fact';
import type { Policy } from '../health/policy';
import type { Evidence, Ground, SignalId, View } from '../signals/types';
import type { FlagId, Severity } from './types';

/** What a rule may look at: the signs with their answers, the ticket and its conversation. */
export interface Seen {
  readonly signs: readonly Judged[];
  readonly view: Partial<View> & Pick<View, 'ticket' | 'asOf'>;
  readonly policy: Policy;
}

/** One cause that a supervisor must see. It is raised by its evidence: none, no flag. */
export interface FlagRule {
  readonly id: FlagId;
  readonly severity: Severity;
  /** The sign that reads the same things: where somebody says that its reading is wrong, so is the flag's. */
  readonly sign?: SignalId;
  evidence(seen: Seen): readonly Evidence[];
}

/** The grounds of a raised sign. */
export function groundsOf(signs: readonly Judged[], id: SignalId): readonly Ground[] {
  const finding = signs.find((sign) => sign.id === id)?.finding;
  return finding?.outcome === 'raised' ? finding.grounds : [];
}
