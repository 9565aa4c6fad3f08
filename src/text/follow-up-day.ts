import { beginsIn } from './sentences';
import type { Span } from './span';
import type { FoundTopics } from './topics';

/** The day for which we announce ourselves. */
export type FollowUpDay = 'today' | 'tomorrow';

/** The latest day that announcements name; `undefined` where they name none. */
export function followUpDay(announced: readonly Span[], { today, tomorrow }: FoundTopics): FollowUpDay | undefined {
  if (announced.some((part) => beginsIn(part, tomorrow))) return 'tomorrow';
  return announced.some((part) => beginsIn(part, today)) ? 'today' : undefined;
}
