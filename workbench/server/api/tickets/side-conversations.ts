import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { type Call, type Env, idOf } from '../core/call';
import { notFound } from '../core/errors';
import { included } from '../core/include';
import { visibleTicket } from './visible';

const end = { count: 0, next_page: null, previous_page: null };

/** Side conversations: the account may have them, and nobody has held one. */
export function sideConversationRoutes(app: Hono<Env>): void {
  app.get('/tickets/:id{[0-9]+}/side_conversations', async (c) => {
    const { call } = c.var;
    await visibleTicket(call, idOf(c));
    return c.json({ side_conversations: [], ...withEvents(call), ...end });
  });
  for (const path of ['', '/events']) {
    app.get(`/tickets/:id{[0-9]+}/side_conversations/:conversation{[0-9a-f-]{36}}${path}`, async (c) => {
      await visibleTicket(c.var.call, idOf(c));
      throw notFound();
    });
  }
  app.get('/tickets/side_conversations/events', async (c) => {
    requireStaff(c.var.call.actor);
    return c.json({ events: [], ...end });
  });
}

/** The events that `include=events` (its spelling is not documented) brings along. */
const withEvents = (call: Call): { events?: object[] } => (included(call.url).has('events') ? { events: [] } : {});
