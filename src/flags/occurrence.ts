import type { Occurrence } from '../facts/flag-event';
import type { Instant } from '../facts/instant';
import { evidenceDate } from '../signals/evidence-date';
import type { Flag } from './types';

/**
 * The event that a report's flag is for its life. Two sidebars that see the same evidence make the same event.
 * @param seenAt the report's instant
 * @param undated the latest contact of the ticket: stands for evidence that is a mere count
 */
export function occurrenceOf(flag: Flag, seenAt: Instant, undated: Instant): Occurrence {
  const dates = flag.evidence.flatMap((item) => evidenceDate(item) ?? []);
  const evidenceAt = dates.length > 0 ? Math.max(...dates) : undated;
  const id = `${flag.id} ${flag.severity} ${evidenceAt}`;
  return { id, kind: 'occur', at: seenAt, who: 'engine', severity: flag.severity, evidenceAt };
}
