import type { Hono } from 'hono';
import { type Call, type Env, idOf } from '../core/call';
import { notFound } from '../core/errors';
import { included } from '../core/include';
import { Conditions, page } from '../paging/index';
import { sideloadedUsers } from '../users/read';
import { type AuditRow, auditRecord } from './audit';
import { refreshedAt } from './routes';
import { isArchived, visibleTicket } from './visible';

/** What happened to a ticket, one audit per write. */
export function auditRoutes(app: Hono<Env>): void {
  app.get('/tickets/:id{[0-9]+}/audits', async (c) => {
    const { call } = c.var;
    const ticket = await visibleTicket(call, idOf(c));
    const answer = isArchived(call, ticket) ? await wholeHistory(call, ticket.id) : await historyPage(call, ticket.id);
    return c.json(answer);
  });

  app.get('/tickets/:id{[0-9]+}/audits/count', async (c) => {
    const { call } = c.var;
    const { id } = await visibleTicket(call, idOf(c));
    const [row] = await call.sql.query<{ count: number }>('select count(*) as count from audits where ticket_id = $1', [
      id,
    ]);
    return c.json({ count: { value: row?.count ?? 0, refreshed_at: refreshedAt(call) } });
  });

  app.get('/tickets/:id{[0-9]+}/audits/:audit{[0-9]+}', async (c) => {
    const { call } = c.var;
    const { id } = await visibleTicket(call, idOf(c));
    const [row] = await call.sql.query<AuditRow>('select * from audits where ticket_id = $1 and id = $2', [
      id,
      idOf(c, 'audit'),
    ]);
    if (row === undefined) throw notFound();
    return c.json({ audit: auditRecord(row) });
  });
}

async function historyPage(call: Call, ticketId: number): Promise<Record<string, unknown>> {
  const conditions = new Conditions();
  conditions.add(`a.ticket_id = ${conditions.value(ticketId)}`);
  const wanted = call.url.searchParams.getAll('filter_events[]');
  if (wanted.length > 0) {
    const types = conditions.value(wanted);
    conditions.add(
      `exists (select 1 from jsonb_array_elements(a.events) e where e ->> 'type' = any(${types}::text[]))`,
    );
  }
  return page<AuditRow>(call, {
    key: 'audits',
    columns: 'a.*',
    from: 'audits a',
    id: 'a.id',
    conditions,
    sorts: { created_at: { sql: 'a.created_at', type: 'timestamptz', style: 'both' } },
    order: { name: 'created_at' },
    render: async (rows) => ({ audits: rows.map(auditRecord), ...(await authors(call, rows)) }),
  });
}

/** Audits of an archived ticket come in one piece, whatever page was asked for. */
async function wholeHistory(call: Call, ticketId: number): Promise<Record<string, unknown>> {
  const rows = await call.sql.query<AuditRow>('select * from audits where ticket_id = $1 order by created_at, id', [
    ticketId,
  ]);
  return {
    audits: rows.map(auditRecord),
    ...(await authors(call, rows)),
    next_page: null,
    previous_page: null,
    count: rows.length,
  };
}

const authors = async (call: Call, rows: readonly AuditRow[]): Promise<{ users?: Record<string, unknown>[] }> =>
  included(call.url).has('users')
    ? {
        users: await sideloadedUsers(
          call,
          rows.map((row) => row.author_id),
        ),
      }
    : {};
