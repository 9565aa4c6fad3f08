import type { Hono } from 'hono';
import { requireAdmin } from '../core/auth';
import type { Call, Env } from '../core/call';
import { Conditions, type CursorAnswer, cursorPage, cursorSize } from '../paging/index';
import { type AuditRow, auditRecord } from './audit';
import { withoutArchived } from './lists';

/**
 * `GET /ticket_audits`: the audits of all tickets but the archived ones, newest first, for admins. Without `page[size]` it
 * speaks a dialect of its own, which is older than the other lists' cursors.
 */
export function allAuditRoutes(app: Hono<Env>): void {
  app.get('/ticket_audits', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json(cursorSize(call.url) === undefined ? await inOwnDialect(call) : await audits(call));
  });
}

function audits(call: Call): Promise<CursorAnswer> {
  const conditions = new Conditions().add('t.deleted_at is null');
  withoutArchived(call, conditions);
  return cursorPage<AuditRow>(call, {
    key: 'audits',
    columns: 'a.*',
    from: 'audits a join tickets t on t.id = a.ticket_id',
    id: 'a.id',
    conditions,
    sorts: { created_at: { sql: 'a.created_at', type: 'timestamptz', style: 'cursor' } },
    order: { name: 'created_at', descending: true },
    render: async (rows) => ({ audits: rows.map(auditRecord) }),
  });
}

/** `cursor` asks for what follows; there is no way back. */
async function inOwnDialect(call: Call): Promise<Record<string, unknown>> {
  const url = new URL(call.url);
  const cursor = url.searchParams.get('cursor');
  if (cursor !== null) url.searchParams.set('page[after]', cursor);
  const { meta, links: _, ...answer } = await audits({ ...call, url });
  const next = new URL(call.url);
  if (meta.after_cursor !== null) next.searchParams.set('cursor', meta.after_cursor);
  return {
    ...answer,
    after_cursor: meta.after_cursor,
    after_url: meta.after_cursor === null ? null : next.toString(),
    before_cursor: null,
    before_url: null,
  };
}
