import type { Instant } from './instant';
import type { Message } from './message';
import type { Ticket } from './ticket';

/** Oldest first; messages of the same instant by id, so that the order of the input never shows. */
export const byTime = (a: Message, b: Message): number => a.at - b.at || compare(a.id, b.id);

/** Oldest first; tickets of the same instant by id. */
export const byCreation = (a: Ticket, b: Ticket): number => a.createdAt - b.createdAt || (a.id ?? 0) - (b.id ?? 0);

/** How many items at the front of `sorted` lie at or before `asOf`. */
export function countUntil<T>(sorted: readonly T[], at: (item: T) => number, asOf: Instant): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && at(item) <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tickets opened at or after `since`. */
export const openedSince = (oldestFirst: readonly Ticket[], since: Instant): readonly Ticket[] =>
  oldestFirst.slice(countUntil(oldestFirst, (ticket) => ticket.createdAt, since - 1));

/** Ids are numbers as text, so a shorter one is an earlier one. */
const compare = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
