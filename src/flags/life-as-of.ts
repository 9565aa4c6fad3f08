import type { FlagEvent } from '../facts/flag-event';
import type { Instant } from '../facts/instant';
import { awake, type FlagLife, lifeAfter, type Refusal } from './life';

/** A flag's life as far as its events tell, and what was not allowed on the way. */
export interface LifeAsOf {
  /** Absent while nothing was raised. */
  readonly life?: FlagLife;
  readonly refusals: readonly Refusal[];
}

/**
 * Where a flag stands at `asOf`, from its events in any order: each counts once and in the order of time, whoever told it
 * first. Later ones are not looked at.
 */
export function lifeAsOf(events: readonly FlagEvent[], asOf: Instant): LifeAsOf {
  let life: FlagLife | undefined;
  const refusals: Refusal[] = [];
  for (const event of inOrder(events.filter(({ at }) => at <= asOf))) {
    const outcome = lifeAfter(life, event);
    life = outcome.life;
    if (outcome.refusal) refusals.push(outcome.refusal);
  }
  return { ...(life && { life: awake(life, asOf) }), refusals };
}

/** Oldest first, events of the same instant by id; of one id the earliest alone. */
function inOrder(events: readonly FlagEvent[]): readonly FlagEvent[] {
  const known = new Set<string>();
  return [...events].sort(compare).filter(({ id }) => !known.has(id) && known.add(id));
}

/** Two events of one id and instant that differ all the same: by what they say, so that the input's order never shows. */
const compare = (a: FlagEvent, b: FlagEvent): number =>
  a.at - b.at || order(a.id, b.id) || order(JSON.stringify(a), JSON.stringify(b));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
