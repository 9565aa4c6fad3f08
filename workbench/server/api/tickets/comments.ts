import type { Hono } from 'hono';
import { type Env, idOf } from '../core/call';
import { included } from '../core/include';
import { Conditions, page } from '../paging/index';
import { sideloadedUsers } from '../users/read';
import { type CommentRow, commentColumns, commentRecord } from './comment';
import { refreshedAt } from './routes';
import { visibleTicket } from './visible';

/** The conversation of a ticket, oldest first unless asked otherwise. */
export function commentRoutes(app: Hono<Env>): void {
  app.get('/tickets/:id{[0-9]+}/comments', async (c) => {
    const { call } = c.var;
    const { id } = await visibleTicket(call, idOf(c));
    const withUsers = included(call.url).has('users');
    const conditions = new Conditions();
    conditions.add(`c.ticket_id = ${conditions.value(id)}`);
    const answer = await page<CommentRow>(call, {
      key: 'comments',
      columns: commentColumns,
      from: 'comments c',
      id: 'c.id',
      conditions,
      sorts: { created_at: { sql: 'c.created_at', type: 'timestamptz', style: 'both' } },
      order: { name: 'created_at' },
      render: async (rows) => ({
        comments: rows.map(commentRecord),
        ...(withUsers
          ? {
              users: await sideloadedUsers(
                call,
                rows.map((row) => row.author_id),
              ),
            }
          : {}),
      }),
    });
    return c.json(answer);
  });

  app.get('/tickets/:id{[0-9]+}/comments/count', async (c) => {
    const { call } = c.var;
    const { id } = await visibleTicket(call, idOf(c));
    const [row] = await call.sql.query<{ count: number }>(
      'select count(*) as count from comments where ticket_id = $1',
      [id],
    );
    return c.json({ count: { value: row?.count ?? 0, refreshed_at: refreshedAt(call) } });
  });
}
