import type { FlagCause, Severity } from '../../../src/facts/flag';
import type { FlagEvent } from '../../../src/facts/flag-event';
import type { Instant } from '../../../src/facts/instant';
import { statesIn } from '../../../src/flags/flag-tags';
import { callSeverity, type FlagLife, type FlagState, isOver } from '../../../src/flags/life';
import { lifeAsOf } from '../../../src/flags/life-as-of';
import { occurrenceOf } from '../../../src/flags/occurrence';
import { compareSeverity } from '../../../src/flags/severity';
import { causesOf } from '../../../src/flags/trail';
import type { Flag } from '../../../src/flags/types';
import type { TrailReading } from '../../../src/helpdesk/flag-store';

/** One flag of a ticket: what the engine sees of it, and what people did with it. */
export interface Standing {
  readonly cause: FlagCause;
  readonly severity: Severity;
  /** What the engine sees now; absent where people alone speak of it. */
  readonly flag?: Flag;
  /** Everything that is told of it, the engine's latest word included. */
  readonly events: readonly FlagEvent[];
  readonly life?: FlagLife;
  /** Where it stands; by tags alone where nobody tells how it came there. */
  readonly state: FlagState['is'];
}

/**
 * Every flag of a ticket that is not over unseen, the ones that wait for somebody first, among them calls for help, then the
 * gravest.
 * @param undated the latest contact: stands for evidence without a date
 */
export function standingsOf(
  flags: readonly Flag[],
  { trail, tags }: Pick<TrailReading, 'trail' | 'tags'>,
  asOf: Instant,
  undated: Instant,
): readonly Standing[] {
  const stated = statesIn(tags);
  const causes = new Set<FlagCause>([...flags.map(({ id }) => id), ...causesOf(trail), ...stated.keys()]);
  const all = [...causes].flatMap((cause): Standing[] => {
    const flag = flags.find(({ id }) => id === cause);
    const told = trail.events[cause] ?? [];
    const events = flag ? [...told, occurrenceOf(flag, asOf, undated)] : told;
    const { life } = lifeAsOf(events, asOf);
    // Tags alone know a state where the trail is gone; what the engine sees afresh does not undo it.
    const state = told.length === 0 ? (stated.get(cause) ?? life?.state.is) : life?.state.is;
    if (state === undefined) return [];
    const severity = life?.severity ?? flag?.severity ?? (cause === 'help-wanted' ? callSeverity : 'medium');
    return [{ cause, severity, ...(flag && { flag }), events, ...(life && { life }), state }];
  });
  return all
    .filter(({ flag, state, cause }) => flag || cause === 'help-wanted' || !isOver({ is: state }))
    .sort((a, b) => rank(b) - rank(a) || compareSeverity(b.severity, a.severity));
}

/** Whether it asks for somebody's eyes. */
export const rings = ({ state }: Standing): boolean => state === 'raised';

const rank = (standing: Standing): number =>
  (isOver({ is: standing.state }) ? 0 : 2) + (rings(standing) && standing.cause === 'help-wanted' ? 1 : 0);
