import type { Hono } from 'hono';
import * as v from 'valibot';
import { nextId } from '../../store/index';
import { parse, textSchema } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { forbidden, invalid } from '../core/errors';
import { stamp } from '../core/time';
import { applyAction } from '../tickets/apply';
import { type StoredRating, type TicketRow, viaOf } from '../tickets/record';
import { findTicket } from '../tickets/visible';
import { ratingRecord, requireCsat } from './record';

const schema = v.object({
  satisfaction_rating: v.object({
    score: v.picklist(['good', 'bad'], 'Score: is not included in the list'),
    comment: v.optional(v.nullable(textSchema)),
  }),
});

/** `POST /tickets/{id}/satisfaction_rating`, for the requester of a solved ticket. */
export function ratingRoutes(app: Hono<Env>): void {
  app.post('/tickets/:id{[0-9]+}/satisfaction_rating', async (c) => {
    const { call } = c.var;
    requireCsat(call, 'legacy');
    const ticket = await findTicket(call, idOf(c), 'write');
    if (ticket.requester_id !== call.actor.id) throw forbidden('Only the requester can rate a ticket.');
    const { score, comment } = parse(schema, call.body).satisfaction_rating;
    return c.json({ satisfaction_rating: await rateTicket(call, ticket, score, comment ?? null) });
  });
}

/** The requester says how it went, by a rating or in a survey. */
export async function rateTicket(
  call: Call,
  ticket: TicketRow,
  score: 'good' | 'bad',
  comment: string | null,
): Promise<Record<string, unknown>> {
  if (call.switches.csat === 'no-csat') throw forbidden();
  if (ticket.status !== 'solved') throw invalid({ base: 'Satisfaction ratings are taken on solved tickets only' });
  const rating = await storedRating(call, { score, comment, at: call.now, before: ticket.satisfaction });
  const before = String(ticket.satisfaction?.score ?? 'unoffered');
  const { ticket: rated } = await applyAction(call, ticket, {
    changes: { satisfaction: rating },
    authorId: ticket.requester_id,
    via: viaOf('web'),
    events: [
      { type: 'Change', field_name: 'satisfaction_score', value: score, previous_value: before },
      { type: 'SatisfactionRating', score, assignee_id: ticket.assignee_id, body: comment },
    ],
  });
  return ratingRecord(call, rated, rating);
}

/** What a ticket keeps of a rating; a customer who rates again changes the rating there was. */
export async function storedRating(
  call: Call,
  given: { score: string; comment: string | null; at: Date; before?: StoredRating | null },
): Promise<StoredRating> {
  return {
    id: given.before?.id ?? (await nextId(call.sql)),
    score: given.score,
    comment: given.comment,
    created_at: given.before?.created_at ?? stamp(given.at),
    updated_at: stamp(given.at),
  };
}
