import type { Finding, Ground, Ledger, SignalId } from '../signals/types';
import type { QuietReading } from './quiet';

/** A sign with its answer, before points. */
export interface Judged {
  readonly id: SignalId;
  readonly ledger: Ledger;
  readonly finding: Finding;
  /** What was taken from the finding, for somebody says that it is wrong. */
  readonly quieted?: QuietReading;
}

/** What a sign may charge for: its grounds less those whose fact an earlier sign has. */
export interface Claim {
  readonly grounds: readonly Ground[];
  /** The sign that has all of its facts, where none is left to it. */
  readonly countedUnder?: SignalId;
}

/**
 * One fact pays once. Signs come in the order of the list, and the first that raises a fact has it: a message that
 * nobody acknowledged is also ignored and waits, and is charged under `no-acknowledgement` alone.
 * @returns a claim per raised sign
 */
export function claimFacts(judged: readonly Judged[]): ReadonlyMap<SignalId, Claim> {
  const owners = new Map<string, SignalId>();
  const claims = new Map<SignalId, Claim>();
  for (const { id, finding } of judged) {
    if (finding.outcome !== 'raised') continue;
    const earlier = owners.get(finding.grounds[0].fact);
    const grounds = finding.grounds.filter(({ fact }) => !owners.has(fact));
    for (const { fact } of grounds) owners.set(fact, id);
    claims.set(id, grounds.length === 0 && earlier !== undefined ? { grounds, countedUnder: earlier } : { grounds });
  }
  return claims;
}
