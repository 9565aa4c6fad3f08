import type { FlagCause } from '../facts/flag';
import type { Instant } from '../facts/instant';
import { type FlagLife, lifeAfter } from '../flags/life';
import { occurrenceOf } from '../flags/occurrence';
import { compareSeverity } from '../flags/severity';
import type { Flag } from '../flags/types';
import type { Glance } from './glance';
import type { RowFlag } from './types';

/** Where a flag of a ticket stands. */
export interface KnownLife {
  readonly life: FlagLife;
  /** What was written beside a call for help. */
  readonly note?: string;
  /** All that is known of it is a tag: neither who nor for how long. */
  readonly byTag?: true;
}

export type FlagLives = ReadonlyMap<FlagCause, KnownLife>;

/**
 * The flags that the reading raises and those that somebody has acted on, the gravest first. One that is kept and no longer
 * seen stays until it is over: somebody may be at work on it. What the customer does after a flag was settled raises it again.
 */
export function flagsToday({ flags, asOf }: Pick<Glance, 'flags' | 'asOf'>, lives: FlagLives): readonly RowFlag[] {
  const seen = new Map<FlagCause, RowFlag>();
  for (const flag of flags) {
    const { id, severity, evidence } = flag;
    const life = lifeToday(flag, lives.get(id), asOf);
    seen.set(id, {
      cause: id,
      severity: life?.severity ?? severity,
      state: life?.state ?? { is: 'raised', at: asOf },
      evidence,
    });
  }
  for (const [cause, { life, note }] of lives) {
    if (seen.has(cause) || !isAlive(life)) continue;
    seen.set(cause, {
      cause,
      severity: life.severity,
      state: life.state,
      evidence: [],
      ...(note !== undefined && { note }),
    });
  }
  return [...seen.values()].sort(byNeed);
}

/** Evidence that bears no time is no news, and tags alone do not tell since when they stand. */
const lifeToday = (flag: Flag, known: KnownLife | undefined, asOf: Instant): FlagLife | undefined =>
  known === undefined || known.byTag
    ? known?.life
    : lifeAfter(known.life, occurrenceOf(flag, asOf, known.life.evidenceAt)).life;

/** A call for help stands before everything but danger to somebody. */
const byNeed = (a: RowFlag, b: RowFlag): number =>
  Number(isOver(a)) - Number(isOver(b)) ||
  compareSeverity(b.severity, a.severity) ||
  Number(b.cause === 'help-wanted') - Number(a.cause === 'help-wanted');

/** Nobody needs to look at it any more, or not now. */
export const isOver = ({ state }: Pick<RowFlag, 'state'>): boolean =>
  state.is === 'resolved' || state.is === 'dismissed' || state.is === 'snoozed';

const isAlive = ({ state }: FlagLife): boolean => state.is !== 'resolved' && state.is !== 'dismissed';
