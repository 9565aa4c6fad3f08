import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import type { Env } from '../core/call';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';
import { withoutArchived } from './lists';
import { whereVisible } from './visible';

interface DeletedRow {
  readonly id: number;
  readonly subject: string | null;
  readonly status: string;
  readonly deleted_at: Date;
  readonly actor_id: number;
  readonly actor_name: string;
}

/** `GET /deleted_tickets`: what can still be brought back, archived tickets left out. */
export function deletedTicketRoutes(app: Hono<Env>): void {
  app.get('/deleted_tickets', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const conditions = new Conditions().add('t.deleted_at is not null');
    whereVisible(call, conditions);
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
}

const deletedRecord = (row: DeletedRow): Record<string, unknown> => ({
  id: row.id,
  subject: row.subject,
  deleted_at: stamp(row.deleted_at),
  previous_state: row.status,
  actor: { id: row.actor_id, name: row.actor_name },
});
