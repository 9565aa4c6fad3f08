import type { Hono } from 'hono';
import { requireFullAgent, requireStaff } from '../core/auth';
import { type Call, type Env, idOf } from '../core/call';
import { notFound } from '../core/errors';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';
import { withoutArchived } from './lists';
import { manyIds } from './routes';
import { whereVisible } from './visible';

interface DeletedRow {
  readonly id: number;
  readonly subject: string | null;
  readonly status: string;
  readonly deleted_at: Date;
  readonly actor_id: number;
  readonly actor_name: string;
}

/** Days in which a deleted ticket can be brought back; then Zendesk scrubs it. */
const RESTORE_DAYS = 30;

/** `/deleted_tickets`: what can still be brought back, archived tickets left out, and bringing it back. */
export function deletedTicketRoutes(app: Hono<Env>): void {
  app.get('/deleted_tickets', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const conditions = restorable(call);
    withoutArchived(call, conditions);
    const answer = await page<DeletedRow>(call, {
      key: 'deleted_tickets',
      columns: `t.id, t.subject, t.status, t.deleted_at, coalesce(t.deleted_by, -1) as actor_id,
        coalesce((select u.name from users u where u.id = t.deleted_by), '') as actor_name`,
      from: 'tickets t',
      id: 't.id',
      conditions,
      sorts: {
        id: { sql: 't.id', type: 'bigint', style: 'both' },
        subject: { sql: "lower(coalesce(t.subject, ''))", type: 'text', style: 'both' },
        deleted_at: { sql: 't.deleted_at', type: 'timestamptz', style: 'both' },
      },
      order: { name: 'id' },
      render: async (rows) => ({ deleted_tickets: rows.map(deletedRecord) }),
    });
    return c.json(answer);
  });

  app.put('/deleted_tickets/:id{[0-9]+}/restore', async (c) => {
    const restored = await restoreTickets(c.var.call, [idOf(c)]);
    if (restored.length === 0) throw notFound();
    return c.body(null, 200);
  });

  app.put('/deleted_tickets/restore_many', async (c) => {
    await restoreTickets(c.var.call, manyIds(c.var.call));
    return c.body(null, 200);
  });
}

/** Those of the account that the caller may see and that are not scrubbed yet. */
function restorable(call: Call): Conditions {
  const conditions = new Conditions();
  const scrubbed = new Date(call.now.getTime() - RESTORE_DAYS * 86_400_000).toISOString();
  conditions.add(`t.deleted_at > ${conditions.value(scrubbed)}::timestamptz`);
  conditions.add('t.destroyed_at is null');
  whereVisible(call, conditions);
  return conditions;
}

/** Brings tickets back as they were when they were deleted; those that cannot be are passed over. */
async function restoreTickets(call: Call, ids: readonly number[]): Promise<readonly number[]> {
  requireFullAgent(call.actor);
  const conditions = restorable(call);
  conditions.add(`t.id = any(${conditions.value(ids)}::bigint[])`);
  const rows = await call.sql.query<{ id: number }>(
    `update tickets t set deleted_at = null, deleted_by = null,
       generated_at = ${conditions.value(call.now)}::timestamptz${conditions} returning t.id`,
    conditions.values,
  );
  for (const { id } of rows) call.tell({ type: 'ticket', id });
  return rows.map(({ id }) => id);
}

const deletedRecord = (row: DeletedRow): Record<string, unknown> => ({
  id: row.id,
  subject: row.subject,
  deleted_at: stamp(row.deleted_at),
  previous_state: row.status,
  actor: { id: row.actor_id, name: row.actor_name },
});
