import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireStaff } from '../core/auth';
import { idSchema, parse } from '../core/body';
import type { Env } from '../core/call';
import { notFound } from '../core/errors';

const notifySchema = v.object({
  app_id: idSchema,
  event: v.pipe(v.string(), v.nonEmpty('event: cannot be blank')),
  body: v.optional(v.unknown(), null),
  agent_id: v.optional(v.nullable(idSchema)),
});

/** `POST /apps/notify`: tells the pages of an app something (`api_notification.<event>`), those of one agent or of all. */
export function notifyRoutes(app: Hono<Env>): void {
  app.post('/apps/notify', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { app_id, event, body, agent_id } = parse(notifySchema, call.body ?? {});
    if (!call.apps.some(({ id }) => id === app_id)) throw notFound();
    call.tell({ type: 'notification', id: agent_id ?? 0, notification: { app: app_id, event, body } });
    return c.json(null);
  });
}
