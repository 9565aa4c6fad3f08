import type { FlagCause, Severity } from '../facts/flag';
import type { FlagEvent } from '../facts/flag-event';
import type { FlagTrail } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import type { ListedTicket } from '../facts/listed-ticket';
import { flagRules } from '../flags';
import { statesIn } from '../flags/flag-tags';
import { callSeverity, type FlagLife, type FlagState } from '../flags/life';
import { lifeAsOf } from '../flags/life-as-of';
import { emptyTrail, latestIn, livesOf, mergeTrails } from '../flags/trail';
import { decodeTrail } from '../flags/trail-json';
import type { FlagLives, KnownLife } from './flags-today';

/** What happened to a ticket's flags, as far as the list told it or somebody read it. */
export function trailOf({ trailText }: Pick<ListedTicket, 'trailText'>, told: FlagTrail): FlagTrail {
  const listed = trailText === undefined ? undefined : decodeTrail(trailText);
  return listed ? mergeTrails(listed, told) : told;
}

/**
 * Where a ticket's flags stand: by its trail, else by its tags alone, which say neither who nor why. A trail that was read a
 * while ago may be behind: tags of a later change that say something else are right.
 */
export function flagLives(
  { ticket: { tags, updatedAt } }: Pick<ListedTicket, 'ticket'>,
  trail: FlagTrail,
  asOf: Instant,
): FlagLives {
  const lives = new Map<FlagCause, KnownLife>();
  const stated = statesIn(tags);
  // As with most tickets, of which a board asks thousands.
  if (trail === emptyTrail && stated.size === 0) return lives;
  // What somebody's clock is ahead of is seen at once.
  for (const [cause, { life }] of livesOf(trail, Math.max(asOf, latestIn(trail) ?? asOf))) {
    if (!life || isBehind(trail.events[cause] ?? [], stated.get(cause), updatedAt)) continue;
    const call = trail.events[cause]?.findLast((event) => event.kind === 'call');
    lives.set(cause, { life, ...(call?.kind === 'call' && { note: call.note }) });
  }
  for (const [cause, is] of stated) {
    if (!lives.has(cause)) lives.set(cause, { life: byTag(cause, is, updatedAt), byTag: true });
  }
  return lives;
}

/** Whether the ticket changed after all that is told of a flag, and its tags then said something else. */
function isBehind(events: readonly FlagEvent[], stated: FlagState['is'] | undefined, updatedAt: Instant): boolean {
  if (stated === undefined || events.some(({ at }) => at > updatedAt)) return false;
  return lifeAsOf(events, updatedAt).life?.state.is !== stated;
}

/** A snooze without its end holds for nobody knows how long: somebody has seen it, that is all. */
function byTag(cause: FlagCause, is: FlagState['is'], at: Instant): FlagLife {
  const state: FlagState =
    is === 'raised'
      ? { is, at }
      : is === 'resolved' || is === 'dismissed'
        ? { is, at, who: NOBODY, reason: '' }
        : { is: is === 'snoozed' ? 'acknowledged' : is, at, who: NOBODY };
  return { state, severity: severityOf(cause), evidenceAt: at, rangAt: at };
}

/** Only a call for help has no rule. */
const severityOf = (cause: FlagCause): Severity => flagRules.find(({ id }) => id === cause)?.severity ?? callSeverity;

/** No person's id: tags do not tell who. */
const NOBODY = 0;
