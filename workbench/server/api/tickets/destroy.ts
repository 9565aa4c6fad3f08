import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireAdmin } from '../core/auth';
import { type Call, type Env, idOf } from '../core/call';
import { notFound } from '../core/errors';
import { eachItem, failedItem } from '../jobs/items';
import { type JobKind, startJob } from '../jobs/start';
import { manyIds } from './routes';

/** What stands in the place of a ticket's words that nobody may read again. */
export const SCRUBBED = 'SCRUBBED';

/** The kind of job that deletes tickets for good. */
export const destroyJob: JobKind = {
  type: 'Bulk Delete Ticket Permanently',
  run: (call, items) =>
    eachItem(
      call,
      items,
      async (part, item) => {
        const id = v.parse(v.number(), item);
        await destroyTicket(part, id);
        return { id, action: 'destroy', status: 'Destroyed', success: true };
      },
      (error, item) => failedItem({ id: item, action: 'destroy' }, error, 'TicketDestroyFailed'),
    ),
};

/** `DELETE /deleted_tickets/{id}` and `/deleted_tickets/destroy_many?ids=`: nothing brings those back. */
export function destroyRoutes(app: Hono<Env>): void {
  app.delete('/deleted_tickets/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    await findDeleted(call, idOf(c));
    const { body, headers } = await startJob(call, destroyJob, [idOf(c)]);
    return c.json(body, 200, headers);
  });

  app.delete('/deleted_tickets/destroy_many', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { body, headers } = await startJob(call, destroyJob, manyIds(call));
    return c.json(body, 200, headers);
  });
}

async function findDeleted(call: Call, id: number): Promise<void> {
  const [row] = await call.sql.query(
    'select 1 from tickets where id = $1 and deleted_at is not null and destroyed_at is null',
    [id],
  );
  if (row === undefined) throw notFound();
}

/** The ticket's number alone is left: incremental exports tell of it once more. */
async function destroyTicket(call: Call, id: number): Promise<void> {
  requireAdmin(call.actor);
  await findDeleted(call, id);
  for (const table of ['comments', 'audits', 'ticket_metrics', 'attachments'])
    await call.sql.query(`delete from ${table} where ticket_id = $1`, [id]);
  await call.sql.query(
    `update tickets set destroyed_at = $2, generated_at = $2, subject = $3, description = $3, tags = '{}',
       custom_fields = '{}', external_id = null, recipient = null, satisfaction = null, via = $4::jsonb,
       collaborator_ids = '[]', follower_ids = '[]', email_cc_ids = '[]' where id = $1`,
    [id, call.now, SCRUBBED, JSON.stringify({ channel: 'web', source: { from: {}, to: {}, rel: null } })],
  );
  call.tell({ type: 'ticket', id });
}
