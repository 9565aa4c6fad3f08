import type { Quieted } from '../facts/flag-trail';
import { evidenceDate } from '../signals/evidence-date';
import { found } from '../signals/outcome';
import type { Evidence, Finding } from '../signals/types';

/** A reading that somebody has said is wrong: who, when and why, and what it stood on. */
export interface QuietReading extends Omit<Quieted, 'sign'> {
  readonly evidence: readonly Evidence[];
}

/** A finding without what was said to be wrong. */
export interface Quiet {
  readonly finding: Finding;
  readonly quieted?: QuietReading;
}

/**
 * Takes from a finding the grounds that were there when somebody said that the reading is wrong. What came later is read as
 * ever: a threat of next week was not meant.
 */
export function quiet(finding: Finding, said: Quieted | undefined): Quiet {
  if (!said || finding.outcome !== 'raised') return { finding };
  const gone = finding.grounds.filter(({ evidence }) => evidence.every((item) => isSeen(item, said)));
  if (gone.length === 0) return { finding };
  const { at, who, reason } = said;
  return {
    finding: found(
      finding.grounds.filter((ground) => !gone.includes(ground)),
      ...(finding.missing ?? []),
    ),
    quieted: { at, who, reason, evidence: gone.flatMap(({ evidence }) => evidence) },
  };
}

/** Whether evidence was there when it was said. A count has no date, and is the same thing as long as it is counted. */
export const isSeen = (evidence: Evidence, { at }: Pick<Quieted, 'at'>): boolean =>
  (evidenceDate(evidence) ?? at) <= at;
