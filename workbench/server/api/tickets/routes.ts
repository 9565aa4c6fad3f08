import type { Context, Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { type Call, type Env, idOf } from '../core/call';
import { missingParameter, notFound, tooMany } from '../core/errors';
import { included } from '../core/include';
import { Conditions, countRecords, cursorSize, page } from '../paging/index';
import { auditRecord } from './audit';
import { deleteTicket } from './delete';
import { createFromRequest } from './idempotent';
import {
  allTickets,
  organizationTickets,
  recentTickets,
  requestedTickets,
  type TicketList,
  ticketsAround,
} from './lists';
import { type TicketRow, ticketColumns } from './record';
import { ticketsWith } from './sideload';
import { updateFromRequest } from './update';
import { isArchived, visibleTicket, whereVisible } from './visible';

/** Show, list, create, update and delete tickets. */
export function ticketRoutes(app: Hono<Env>): void {
  app.get('/tickets', (c) => listTickets(c, allTickets(c.var.call), cursorSize(c.var.call.url) === undefined));
  app.get('/users/:id{[0-9]+}/tickets/requested', async (c) =>
    listTickets(c, await requestedTickets(c.var.call, idOf(c))),
  );
  app.get('/organizations/:id{[0-9]+}/tickets', async (c) =>
    listTickets(c, await organizationTickets(c.var.call, idOf(c))),
  );

  app.get('/tickets/recent', (c) => listTickets(c, recentTickets(c.var.call)));
  for (const part of ['assigned', 'ccd', 'followed'] as const) {
    const path = `/users/:id{[0-9]+}/tickets/${part}`;
    app.get(path, async (c) => listTickets(c, await ticketsAround(c.var.call, idOf(c), part)));
    app.get(`${path}/count`, async (c) => countTickets(c, await ticketsAround(c.var.call, idOf(c), part)));
  }

  app.get('/tickets/count', (c) => countTickets(c, allTickets(c.var.call)));
  app.get('/organizations/:id{[0-9]+}/tickets/count', async (c) => {
    return countTickets(c, await organizationTickets(c.var.call, idOf(c)));
  });

  app.get('/tickets/show_many', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const ids = manyIds(call);
    const conditions = new Conditions();
    conditions.add(`t.id = any(${conditions.value(ids)}::bigint[]) and t.deleted_at is null`);
    whereVisible(call, conditions);
    const rows = await call.sql.query<TicketRow>(
      `select ${ticketColumns} from tickets t${conditions} order by t.id`,
      conditions.values,
    );
    const { tickets, beside } = await ticketsWith(call, rows, included(call.url));
    return c.json({ tickets, ...beside, count: tickets.length, next_page: null, previous_page: null });
  });

  app.get('/tickets/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    const row = await visibleTicket(call, idOf(c));
    return c.json(await singleTicket(call, row));
  });

  app.get('/tickets/:id{[0-9]+}/related', async (c) => {
    const { call } = c.var;
    const row = await visibleTicket(call, idOf(c));
    const [incidents] = await call.sql.query<{ count: number }>(
      'select count(*) as count from tickets where problem_id = $1 and deleted_at is null',
      [row.id],
    );
    return c.json({
      topic_id: null,
      jira_issue_ids: [],
      followup_source_ids: row.followup_ids,
      from_archive: isArchived(call, row),
      incidents: incidents?.count ?? 0,
    });
  });

  app.post('/tickets', createFromRequest);

  app.put('/tickets/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    const { ticket, audit } = await updateFromRequest(call, idOf(c));
    return c.json({ ...(await singleTicket(call, ticket)), audit: auditRecord(audit) });
  });

  app.delete('/tickets/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    await deleteTicket(call, idOf(c));
    return c.body(null, 204);
  });
}

/** One ticket with its sideloads; `GET /tickets/{id}` and the answers to writes. */
export async function singleTicket(call: Call, row: TicketRow): Promise<Record<string, unknown>> {
  const { tickets, beside } = await ticketsWith(call, [row], included(call.url), { single: true });
  const [ticket] = tickets;
  if (ticket === undefined) throw notFound();
  return { ticket, ...beside };
}

/** The ids of `?ids=1,2,3`, at most a hundred. */
export function manyIds(call: Call): number[] {
  const text = call.url.searchParams.get('ids');
  if (text === null) throw missingParameter('ids');
  const ids = text.split(',').flatMap((part) => (/^\s*\d{1,15}\s*$/.test(part) ? [Number(part)] : []));
  if (ids.length > 100) throw tooMany(100);
  return [...new Set(ids)];
}

/** `refreshed_at` of counts is spelled with an offset. */
export const refreshedAt = (call: Call): string => `${call.now.toISOString().slice(0, 19)}+00:00`;

async function countTickets(c: Context<Env>, list: TicketList): Promise<Response> {
  const { call } = c.var;
  const value = await countRecords(call, list);
  return c.json({ count: { value, refreshed_at: refreshedAt(call) } });
}

/** A page of tickets with its sideloads. `fields` repeats the custom fields; cursor lists of all tickets leave them out. */
export async function listTickets(c: Context<Env>, tickets: TicketList, fields = true): Promise<Response> {
  const { call } = c.var;
  const include = included(call.url);
  const answer = await page<TicketRow>(call, {
    ...tickets,
    key: 'tickets',
    columns: ticketColumns,
    id: 't.id',
    render: async (rows) => {
      const { tickets: records, beside } = await ticketsWith(call, rows, include, { fields });
      return { tickets: records, ...beside };
    },
  });
  return c.json(answer);
}
