import type { Hono } from 'hono';
import * as v from 'valibot';
import { nextId } from '../../store/index';
import { parse, textSchema } from '../core/body';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { forbidden, invalid } from '../core/errors';
import { stamp } from '../core/time';
import { applyAction } from './apply';
import { type TicketRow, viaOf } from './record';
import { findTicket } from './visible';

const schema = v.object({
  satisfaction_rating: v.object({
    score: v.picklist(['good', 'bad'], 'Score: is not included in the list'),
    comment: v.optional(v.nullable(textSchema)),
  }),
});

/** `POST /tickets/{id}/satisfaction_rating`, for the requester of a solved ticket. */
export function satisfactionRoutes(app: Hono<Env>): void {
  app.post('/tickets/:id{[0-9]+}/satisfaction_rating', async (c) => {
    const { call } = c.var;
    const ticket = await findTicket(call, idOf(c), 'write');
    if (ticket.requester_id !== call.actor.id) throw forbidden('Only the requester can rate a ticket.');
    const { score, comment } = parse(schema, call.body).satisfaction_rating;
    return c.json({ satisfaction_rating: await rateTicket(call, ticket, score, comment ?? null) });
  });
}

/** The requester says how it went. */
export async function rateTicket(
  call: Call,
  ticket: TicketRow,
  score: 'good' | 'bad',
  comment: string | null,
): Promise<Record<string, unknown>> {
  if (ticket.status !== 'solved') throw invalid({ base: 'Satisfaction ratings are taken on solved tickets only' });
  const rating = await storedRating(call, score, comment);
  const before = String(ticket.satisfaction?.score ?? 'unoffered');
  await applyAction(call, ticket, {
    changes: { satisfaction: rating },
    authorId: ticket.requester_id,
    via: viaOf('web'),
    events: [
      { type: 'Change', field_name: 'satisfaction_score', value: score, previous_value: before },
      { type: 'SatisfactionRating', score, assignee_id: ticket.assignee_id, body: comment },
    ],
  });
  return ratingRecord(call, ticket, rating);
}

/** What a ticket keeps of a rating. */
export async function storedRating(
  call: Call,
  score: string,
  comment: string | null,
): Promise<Record<string, unknown> & { id: number }> {
  return { id: await nextId(call.sql), score, comment };
}

const ratingRecord = (
  call: Call,
  ticket: TicketRow,
  rating: Record<string, unknown> & { id: number },
): Record<string, unknown> => ({
  url: recordUrl(call, `satisfaction_ratings/${rating.id}`),
  id: rating.id,
  ticket_id: ticket.id,
  requester_id: ticket.requester_id,
  assignee_id: ticket.assignee_id,
  group_id: ticket.group_id,
  score: rating.score,
  comment: rating.comment,
  created_at: stamp(call.now),
  updated_at: stamp(call.now),
});
