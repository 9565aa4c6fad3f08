import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { insertRows } from '../../store/index';
import { requireFullAgent } from '../core/auth';
import { parse } from '../core/body';
import type { Call, Handler } from '../core/call';
import { recordUrl } from '../core/call';
import { ApiError, missingParameter } from '../core/errors';
import { auditRecord } from './audit';
import { createTicket } from './create';
import { createSchema } from './input';
import { ticketFieldIds, ticketRecord } from './record';

/** Zendesk remembers an idempotency key for two hours. */
const KEPT_MS = 2 * 3600_000;

/** The longest idempotency key. */
const MAX_KEY = 255;

const refused = (description: string): ApiError => new ApiError(400, { error: 'IdempotentRequestError', description });

interface KeptAnswer {
  readonly request: string;
  readonly status: number;
  readonly location: string | null;
  readonly answer: Record<string, unknown>;
}

/** `POST /tickets`; with `Idempotency-Key` the first answer is given again for the same body. */
export const createFromRequest: Handler = async (c) => {
  const { call } = c.var;
  requireFullAgent(call.actor);
  const given = c.req.header('idempotency-key');
  if (given !== undefined && given.length > MAX_KEY) throw refused(`A key has at most ${MAX_KEY} characters`);
  // Two people may think of the same key.
  const key = given === undefined ? undefined : `${call.actor.id} ${given}`;
  const request = createHash('sha256')
    .update(JSON.stringify(call.body ?? null))
    .digest('hex');
  const kept = key === undefined ? undefined : await keptAnswer(call, key);
  if (kept !== undefined) {
    if (kept.request !== request) {
      throw refused('Idempotent request parameters did not match the first request with this key');
    }
    return c.json(kept.answer, 201, { location: kept.location ?? '', 'x-idempotency-lookup': 'hit' });
  }
  const answer = await create(call);
  const location = recordUrl(call, `tickets/${answer.id}`);
  if (key !== undefined) {
    await call.sql.query('delete from idempotency_keys where key = $1', [key]);
    await insertRows(call.sql, 'idempotency_keys', [
      { key, user_id: call.actor.id, request, status: 201, location, answer: answer.body, created_at: call.now },
    ]);
  }
  return c.json(answer.body, 201, { location, ...(key === undefined ? {} : { 'x-idempotency-lookup': 'miss' }) });
};

async function create(call: Call): Promise<{ id: number; body: Record<string, unknown> }> {
  const body = parse(v.object({ ticket: v.optional(v.unknown()) }), call.body ?? {});
  if (body.ticket === undefined) throw missingParameter('ticket');
  const { ticket, audit } = await createTicket(call, parse(createSchema, body.ticket));
  const record = ticketRecord(call, ticket, await ticketFieldIds(call), { generated: 0 });
  return { id: ticket.id, body: { ticket: record, audit: auditRecord(audit) } };
}

async function keptAnswer(call: Call, key: string): Promise<KeptAnswer | undefined> {
  const [row] = await call.sql.query<KeptAnswer>(
    'select request, status, location, answer from idempotency_keys where key = $1 and created_at > $2',
    [key, new Date(call.now.getTime() - KEPT_MS)],
  );
  return row;
}
