import type { Span } from './span';
import { has, topic } from './topics';

/** The day for which we announce ourselves. */
export type FollowUpDay = 'today' | 'tomorrow';

/** The latest day that announcements name; `undefined` where they name none. */
export function followUpDay(folded: string, announced: readonly Span[]): FollowUpDay | undefined {
  const says = (day: typeof TODAY): boolean => announced.some(({ start, end }) => has(day, folded.slice(start, end)));
  if (says(TOMORROW)) return 'tomorrow';
  return says(TODAY) ? 'today' : undefined;
}

const TODAY = topic('today');
const TOMORROW = topic('tomorrow');
