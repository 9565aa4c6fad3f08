import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy, type Policy } from '../../../src/health/policy';
import { judge } from '../../../src/report/judge';
import { signals } from '../../../src/signals';
import type { Finding, Missing, NonEmpty, SignalId } from '../../../src/signals/types';
import type { Tone } from '../../../src/text/tone';
import { NOW } from '../facts';
import { hearing } from '../hearing';

/** What a sign is asked with, beside the facts. */
export interface Means {
  readonly tone?: Tone;
  /** Keys of mapped fields; the numbers are those of the default policy. */
  readonly mapped?: Pick<Policy, 'paymentField' | 'valueField'>;
  /** What words say cannot be heard yet. */
  readonly deaf?: true;
}

/** Small facts that lead to an outcome, with what they claim. */
export type Case = readonly [claim: string, told: Facts, means?: Means];
type Raised = readonly [level: number, ...Case];
type Unknown = readonly [missing: NonEmpty<Missing>, ...Case];

/** An outcome that a sign cannot have, and why. The law asks it of every case of every sign and of arbitrary facts. */
type Never = `never: ${string}`;

/**
 * Every outcome of one sign. Raised from its lowest level up to its highest, each kind and step between them; the others
 * once for each reason.
 */
export interface Outcomes extends Readonly<Record<Finding['outcome'], unknown>> {
  readonly raised: readonly [lowest: Raised, ...Raised[], highest: Raised];
  readonly clear: NonEmpty<Case>;
  readonly 'not-applicable': NonEmpty<Case> | Never;
  readonly unknown: NonEmpty<Unknown> | Never;
}

export type OutcomesOf<Id extends SignalId> = Readonly<Record<Id, Outcomes>>;

/** What a sign says of a case. */
export function findingOf(id: SignalId, [, told, means = {}]: Case, policy: Policy = defaultPolicy): Finding {
  const { tone, mapped, deaf } = means;
  const asked = judge(told, { ...policy, ...mapped }, NOW, {
    hearing: { ...(!deaf && hearing), ...(tone && { tone }) },
    signals: signals.filter((signal) => signal.id === id),
  }).charged[0];
  if (!asked) throw new Error(`no sign ${id}`);
  return asked.finding;
}
