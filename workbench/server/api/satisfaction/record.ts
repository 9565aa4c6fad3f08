import { type Call, recordUrl } from '../core/call';
import { forbidden } from '../core/errors';
import { stamp } from '../core/time';
import type { StoredRating, TicketRow } from '../tickets/record';

/** What of a ticket its rating tells. */
export type RatedTicket = Pick<TicketRow, 'id' | 'requester_id' | 'assignee_id' | 'group_id' | 'updated_at'>;

/** When a ticket's rating came, for databases of before too, which did not keep it. */
export const ratedAt = "coalesce((t.satisfaction ->> 'created_at')::timestamptz, t.updated_at)";

/** Whether its customer gave a ticket's rating words. */
export const commented = "coalesce(t.satisfaction ->> 'comment', '') <> ''";

/** The id of a ticket's rating. */
export const ratingId = "(t.satisfaction ->> 'id')::bigint";

/** A rating of the old kind as the API sends it. Nobody is asked for a reason here. */
export function ratingRecord(call: Call, ticket: RatedTicket, rating: StoredRating): Record<string, unknown> {
  const created = rating.created_at ?? stamp(ticket.updated_at);
  return {
    url: recordUrl(call, `satisfaction_ratings/${rating.id}`),
    id: rating.id,
    ticket_id: ticket.id,
    requester_id: ticket.requester_id,
    assignee_id: ticket.assignee_id,
    group_id: ticket.group_id,
    score: rating.score,
    comment: rating.comment,
    created_at: created,
    updated_at: rating.updated_at ?? created,
  };
}

/** 403 where the account asks its customers in the other way, or not at all: it has ratings or surveys, never both. */
export function requireCsat(call: Call, kind: 'legacy' | 'survey', refuse = forbidden): void {
  const has = call.switches.csat === 'survey-apart' ? 'survey' : call.switches.csat;
  if (has !== kind) throw refuse();
}
