import type { Hono } from 'hono';
import { type Env, idOf } from '../core/call';
import { stamp } from '../core/time';
import { Conditions, cursorPage } from '../paging/index';
import { type CommentRow, commentColumns } from './comment';
import { visibleTicket } from './visible';

type LogRow = CommentRow & { by_agent: boolean };

/** `GET /tickets/{id}/conversation_log`: comments and messages in one list, by cursor only. */
export function conversationLogRoutes(app: Hono<Env>): void {
  app.get('/tickets/:id{[0-9]+}/conversation_log', async (c) => {
    const { call } = c.var;
    const { id } = await visibleTicket(call, idOf(c));
    const conditions = new Conditions();
    conditions.add(`c.ticket_id = ${conditions.value(id)}`);
    const answer = await cursorPage<LogRow>(call, {
      key: 'events',
      columns: `${commentColumns}, coalesce(u.role, 'agent') <> 'end-user' as by_agent`,
      from: 'comments c left join users u on u.id = c.author_id',
      id: 'c.id',
      conditions,
      sorts: { created_at: { sql: 'c.created_at', type: 'timestamptz', style: 'cursor' } },
      order: { name: 'created_at' },
      render: async (rows) => ({ events: rows.map(logEvent) }),
    });
    return c.json(answer);
  });
}

/** What came by messaging is a message; the rest are comments. */
function logEvent(row: LogRow): Record<string, unknown> {
  const message = row.via.channel === 'native_messaging' && row.public;
  return {
    id: String(row.id),
    type: message ? 'Messaging::ConversationMessage' : row.type,
    reference: `zen:ticket_event:${row.id}`,
    created_at: stamp(row.created_at),
    attachments: row.attachments,
    author: {
      type: row.via.channel === 'rule' ? 'bot' : row.by_agent ? 'agent' : 'user',
      'zen:support:user_id': String(row.author_id),
    },
    content: message ? { type: 'text', text: row.plain_body } : { type: 'html', body: row.html_body },
    metadata: { ...row.metadata, visibility: row.public ? 'public' : 'private' },
  };
}
