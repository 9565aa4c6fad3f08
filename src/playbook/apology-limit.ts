import type { PlaybookNumbers } from '../health/policy';

/** The apologies of a matter, the last of them included. */
export interface Apologizing {
  readonly inMatter: number;
  /** Since the last fix failed. */
  readonly inAttempt: number;
  readonly fixFailed: boolean;
  /** The last one names what went wrong. */
  readonly namesFailing: boolean;
  /** Something new comes with them: a way out, or a repair. */
  readonly bringsNews: boolean;
}

/**
 * Whether the last apology is one too many: the third of a matter, or the second after a failed fix without anything new.
 * The first for a fix that failed since is like none before it, if it names what failed.
 */
export function isOneTooMany(
  { inMatter, inAttempt, fixFailed, namesFailing, bringsNews }: Apologizing,
  { overdoneApologies }: PlaybookNumbers,
): boolean {
  const fresh = fixFailed && inAttempt === 1 && namesFailing;
  return (inMatter >= overdoneApologies && !fresh) || (fixFailed && inAttempt >= 2 && !bringsNews);
}
