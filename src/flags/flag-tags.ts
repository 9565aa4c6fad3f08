import type { FlagCause } from '../facts/flag';
import type { FlagTrail } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import { causes } from './causes';
import type { FlagState } from './life';
import { quietedIn } from './quieted';
import { latestIn, livesOf } from './trail';

type StateName = FlagState['is'];

/** What asks for eyes comes first: of two states that stand on a ticket it counts. */
const states: readonly StateName[] = ['raised', 'snoozed', 'acknowledged', 'taken-over', 'resolved', 'dismissed'];

/** On every ticket where a flag is raised that nobody has answered: one word to search, count and trigger by. */
export const UNACKNOWLEDGED = 'evenkeel_unacknowledged';

/** On every ticket where a flag rests: until when, its trail alone tells. */
export const SNOOZED = 'evenkeel_snoozed';

/** On every ticket where somebody says that the reading of a sign is wrong. */
export const READING_WRONG = 'evenkeel_reading_wrong';

/** The tag that states where a flag stands, such as `evenkeel_legal_acknowledged`. All tags of flags are defined here. */
export const tagOf = (cause: FlagCause, state: StateName): string => `evenkeel_${cause}_${state}`.replaceAll('-', '_');

/** Every tag that states where a flag of this cause stands. */
export const tagsOf = (cause: FlagCause): readonly string[] => states.map((state) => tagOf(cause, state));

/** Which tags a ticket must get and lose so that they state what the trail tells. Others, also of causes that it does not tell, stay. */
export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export function tagChange(trail: FlagTrail, present: readonly string[], now: Instant): TagChange {
  // What was done by a clock that is ahead is done.
  const asOf = Math.max(now, latestIn(trail) ?? now);
  const told = new Map<FlagCause, StateName>();
  for (const [cause, { life }] of livesOf(trail, asOf)) if (life) told.set(cause, life.state.is);
  const stated = new Map([...statesIn(present), ...told]);
  const wanted = new Set([...stated].map(([cause, state]) => tagOf(cause, state)));
  const all = [...stated.values()];
  if (all.includes('raised')) wanted.add(UNACKNOWLEDGED);
  if (all.includes('snoozed')) wanted.add(SNOOZED);
  if (quietedIn(trail, asOf).length > 0) wanted.add(READING_WRONG);
  return {
    add: [...wanted].filter((tag) => !present.includes(tag)),
    remove: present.filter((tag) => isFlagTag(tag) && !wanted.has(tag)),
  };
}

/** Where flags stand by a ticket's tags alone: all that is left where the trail is missing. */
export function statesIn(tags: readonly string[]): ReadonlyMap<FlagCause, StateName> {
  const found = new Map<FlagCause, StateName>();
  // Most tickets have none, and the board asks ten thousand.
  if (!tags.some(isFlagTag)) return found;
  for (const cause of causes) {
    const state = states.find((one) => tags.includes(tagOf(cause, one)));
    if (state) found.set(cause, state);
  }
  return found;
}

/** Whether a ticket's tags say that a trail of its flags was kept. */
export const isFlagTag = (tag: string): boolean => ours.has(tag);

/** Whether it says that a flag rests until a time. */
export const isResting = (tag: string): boolean => tag === SNOOZED;

const ours: ReadonlySet<string> = new Set([UNACKNOWLEDGED, SNOOZED, READING_WRONG, ...causes.flatMap(tagsOf)]);
