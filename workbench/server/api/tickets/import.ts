import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, reserveIds, type Sql } from '../../store/index';
import { requireAdmin } from '../core/auth';
import { parse } from '../core/body';
import type { Env } from '../core/call';
import { missingParameter } from '../core/errors';
import { eachItem, failedItem } from '../jobs/items';
import { type JobKind, jobItems, startJob } from '../jobs/start';
import { foresee } from '../users/brief';
import { type ImportedTicket, importTicket } from './imported';
import { importSchema } from './input';
import { singleTicket } from './routes';
import { findTicket } from './visible';

/** Ids for a ticket's metrics, its properties and half a dozen comments; a longer one asks for more. */
const IDS_A_TICKET = 24;

/** Every user that a ticket names, for one look-up before the work; what is no id is dealt with there. */
function namedUsers(ticket: unknown): number[] {
  const loose = v.object({ requester_id: id, comments: v.fallback(v.array(v.object({ author_id: id })), []) });
  const result = v.safeParse(loose, ticket);
  if (!result.success) return [];
  return [result.output.requester_id, ...result.output.comments.map(({ author_id }) => author_id)];
}

const id = v.fallback(v.number(), 0);

/** The job that imports many. */
export const importJob: JobKind = {
  type: 'Bulk Import Ticket',
  run: async (call, tickets) => {
    await foresee(call, tickets.flatMap(namedUsers));
    await reserveIds(call.sql, tickets.length, 'ticket_id');
    await reserveIds(call.sql, tickets.length * IDS_A_TICKET);
    const imported: ImportedTicket[] = [];
    const results = await eachItem(
      call,
      tickets,
      async (part, ticket, index) => {
        const one = await importTicket(part, parse(importSchema, ticket));
        imported.push(one);
        return { index, id: one.ticket.id };
      },
      (error, _ticket, index) => failedItem({ index }, error),
    );
    await save(call.sql, imported);
    call.grew(imported.length);
    if (imported.length > 0) call.tell({ type: 'ticket', id: 0 });
    return results;
  },
};

/** `POST /imports/tickets` and `/imports/tickets/create_many`: tickets with their past, for admins. */
export function importRoutes(app: Hono<Env>): void {
  app.post('/imports/tickets', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { ticket } = parse(v.object({ ticket: v.optional(v.unknown()) }), call.body ?? {});
    if (ticket === undefined) throw missingParameter('ticket');
    const imported = await importTicket(call, parse(importSchema, ticket));
    await save(call.sql, [imported]);
    call.tell({ type: 'ticket', id: imported.ticket.id });
    return c.json(await singleTicket(call, await findTicket(call, imported.ticket.id)), 201);
  });

  app.post('/imports/tickets/create_many', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { tickets } = parse(v.object({ tickets: v.optional(v.array(v.unknown())) }), call.body ?? {});
    const { body, headers } = await startJob(call, importJob, jobItems(tickets, 'tickets'));
    return c.json(body, 200, headers);
  });
}

async function save(sql: Sql, imported: readonly ImportedTicket[]): Promise<void> {
  await insertRows(
    sql,
    'tickets',
    imported.map(({ ticket }) => ({ ...ticket })),
  );
  await insertRows(
    sql,
    'comments',
    imported.flatMap(({ comments }) => comments.map((row) => ({ ...row }))),
  );
  await insertRows(
    sql,
    'audits',
    imported.flatMap(({ audits }) => audits.map((row) => ({ ...row }))),
  );
  await insertRows(
    sql,
    'ticket_metrics',
    imported.map(({ metrics }) => ({ ...metrics })),
  );
  for (const { ticket, followedUp } of imported) {
    if (followedUp === undefined) continue;
    await sql.query('update tickets set followup_ids = followup_ids || to_jsonb($2::bigint) where id = $1', [
      followedUp,
      ticket.id,
    ]);
  }
}
