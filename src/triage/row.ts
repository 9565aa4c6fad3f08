import type { ListedTicket } from '../facts/listed-ticket';
import { dueNext } from './due';
import { type FlagLives, flagsToday } from './flags-today';
import type { Glance } from './glance';
import { spokenIn } from './language';
import { strongest } from './reasons';
import type { BoardRow, Depth } from './types';

/**
 * @param zone the account's: a day ends where it is lived
 * @param lives where the ticket's flags stand, as far as somebody kept it
 */
export function rowOf(
  listed: ListedTicket,
  seen: Glance,
  depth: Depth,
  zone: string,
  lives: FlagLives = new Map(),
): BoardRow {
  const { ticket, customer, waitingSince, brandId } = listed;
  const due = dueNext(listed, seen, zone);
  return {
    ticket: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    customer: { id: customer.id, name: customer.name },
    band: seen.band,
    score: seen.score,
    scored: seen.scored,
    coverage: seen.coverage,
    owed: seen.owed,
    flags: flagsToday(seen, lives),
    reasons: strongest(seen.signals),
    ...(seen.trend && { trend: seen.trend.direction }),
    ...(waitingSince !== undefined && { waitingSince }),
    ...(due && { due }),
    ...(ticket.assigneeId !== undefined && { assigneeId: ticket.assigneeId }),
    ...(ticket.groupId !== undefined && { groupId: ticket.groupId }),
    ...(brandId !== undefined && { brandId }),
    language: spokenIn(listed),
    depth,
    updatedAt: ticket.updatedAt,
    asOf: seen.asOf,
  };
}
