import type { Hono } from 'hono';
import * as v from 'valibot';
import { tables } from '../../store/index';
import { createAccount } from '../account/people';
import { installApps } from '../apps/installations';
import { requireAdmin } from '../core/auth';
import { idSchema, parse, textSchema } from '../core/body';
import type { Call, Env } from '../core/call';
import { ApiError } from '../core/errors';
import { stamp } from '../core/time';
import { rateTicket } from '../satisfaction/rate';
import { applyAction } from '../tickets/apply';
import { createTicket } from '../tickets/create';
import { type TicketRow, viaOf } from '../tickets/record';
import { singleTicket } from '../tickets/routes';
import { findTicket } from '../tickets/visible';
import { renderUsers } from '../users/read';
import { type UserRow, userColumns } from '../users/record';

const writeSchema = v.object({
  ticket_id: idSchema,
  body: v.pipe(textSchema, v.trim(), v.nonEmpty('body: cannot be blank')),
  channel: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z_]{1,40}$/)), 'email'),
  /** Of a call: how long it took. What was said is the body then. */
  call_seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400))),
});

const rateSchema = v.object({
  ticket_id: idSchema,
  score: v.picklist(['good', 'bad']),
  comment: v.optional(v.nullable(textSchema)),
});

/** The workbench's own endpoints, under `/workbench`: what a real account's customers and operators do elsewhere. */
export function controlRoutes(app: Hono<Env>): void {
  app.get('/people', async (c) => {
    const { call } = c.var;
    const rows = await call.sql.query<UserRow & { token: string }>(
      `select ${userColumns} from users u where u.token is not null order by u.id`,
    );
    const users = await renderUsers(call, rows);
    return c.json({ people: rows.map(({ token }, at) => ({ token, user: users[at] })) });
  });

  app.post('/customer-writes', async (c) => {
    const { call } = c.var;
    const { ticket_id, body, channel, call_seconds } = parse(writeSchema, call.body);
    const data = call_seconds === undefined ? null : phoneCall(call, call_seconds, body);
    const ticket = await customerWrites(call, await findTicket(call, ticket_id, 'write'), { body, channel, data });
    return c.json(await singleTicket(call, ticket));
  });

  app.post('/customer-rates', async (c) => {
    const { call } = c.var;
    const { ticket_id, score, comment } = parse(rateSchema, call.body);
    const ticket = await findTicket(call, ticket_id, 'write');
    return c.json({ satisfaction_rating: await rateTicket(call, ticket, score, comment ?? null) }, 201);
  });

  app.post('/reset', async (c) => {
    const { call } = c.var;
    if (call.actor.role === 'anonymous') throw new ApiError(401, { error: "Couldn't authenticate you" });
    requireAdmin(call.actor);
    await call.sql.query(`truncate ${tables.join(', ')}`);
    for (const sequence of ['record_id', 'ticket_id']) await call.sql.query(`alter sequence ${sequence} restart`);
    await createAccount(call.sql, call.now);
    await installApps(call);
    for (const type of ['ticket', 'user', 'installation'] as const) call.tell({ type, id: 0, by: 0 });
    return c.body(null, 204);
  });
}

/**
 * The requester writes. A waiting or solved ticket opens again; a closed one cannot, so the words start a follow-up
 * ticket, which is the answer then.
 */
async function customerWrites(
  call: Call,
  ticket: TicketRow,
  { channel, ...said }: { readonly body: string; readonly channel: string; readonly data: object | null },
): Promise<TicketRow> {
  const author_id = ticket.requester_id;
  const comment = { ...said, author_id, channel };
  if (ticket.status === 'closed') {
    const followUp = await createTicket(call, {
      subject: ticket.subject === null ? null : `Re: ${ticket.subject}`.slice(0, 150),
      comment,
      requester_id: author_id,
      group_id: ticket.group_id,
      via: { channel },
      via_followup_source_id: ticket.id,
    });
    return followUp.ticket;
  }
  const reopens = ticket.status === 'pending' || ticket.status === 'hold' || ticket.status === 'solved';
  const applied = await applyAction(call, ticket, {
    changes: reopens ? { status: 'open' } : {},
    comment: { ...comment, public: true },
    authorId: author_id,
    via: viaOf(channel),
  });
  return applied.ticket;
}

/** The data of a call that has just ended; numbers that nobody has. */
const phoneCall = (call: Call, seconds: number, words: string): object => ({
  call_id: call.now.getTime(),
  call_duration: seconds,
  from: '+1 (202) 555-0143',
  to: '+1 (202) 555-0100',
  started_at: stamp(new Date(call.now.getTime() - seconds * 1000)),
  answered_by_id: call.actor.id,
  answered_by_name: call.actor.name,
  recorded: true,
  transcription_text: words,
});
