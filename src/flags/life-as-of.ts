import type { FlagEvent } from '../facts/flag-event';
import type { Instant } from '../facts/instant';
import { inOrder } from './in-order';
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
