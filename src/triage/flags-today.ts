import type { FlagCause } from '../facts/flag';
import type { FlagLife } from '../flags/life';
import { compareSeverity } from '../flags/severity';
import type { Glance } from './glance';
import type { RowFlag } from './types';

/** Where each flag of a ticket stands, and what was written beside a call for help. */
export type FlagLives = ReadonlyMap<FlagCause, { readonly life: FlagLife; readonly note?: string }>;

/**
 * The flags that the reading raises and those that somebody has acted on, the gravest first. One that is kept and no longer
 * seen stays until it is over: somebody may be at work on it.
 */
export function flagsToday({ flags, asOf }: Pick<Glance, 'flags' | 'asOf'>, lives: FlagLives): readonly RowFlag[] {
  const seen = new Map<FlagCause, RowFlag>();
  for (const { id, severity, evidence } of flags) {
    const known = lives.get(id);
    seen.set(id, {
      cause: id,
      severity: known?.life.severity ?? severity,
      state: known?.life.state ?? { is: 'raised', at: asOf },
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

/** A call for help stands before everything but danger to somebody. */
const byNeed = (a: RowFlag, b: RowFlag): number =>
  Number(isOver(a)) - Number(isOver(b)) ||
  compareSeverity(b.severity, a.severity) ||
  Number(b.cause === 'help-wanted') - Number(a.cause === 'help-wanted');

/** Nobody needs to look at it any more, or not now. */
export const isOver = ({ state }: Pick<RowFlag, 'state'>): boolean =>
  state.is === 'resolved' || state.is === 'dismissed' || state.is === 'snoozed';

const isAlive = ({ state }: FlagLife): boolean => state.is !== 'resolved' && state.is !== 'dismissed';
