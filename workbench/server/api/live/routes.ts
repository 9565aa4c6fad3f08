import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireStaff } from '../core/auth';
import { idSchema, parse } from '../core/body';
import { type Env, idOf } from '../core/call';
import { userRecords } from '../users/read';
import type { PresenceBoard } from './presence';

const presenceSchema = v.object({
  page: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  at: v.pipe(
    v.array(v.object({ ticket_id: idSchema, is_editing: v.boolean(), is_idle: v.boolean() })),
    v.maxLength(200),
  ),
});

/** Who looks at which ticket: what pages say of themselves, and what they ask about others. */
export function presenceRoutes(app: Hono<Env>, presence: PresenceBoard): void {
  app.post('/presence', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { page, at } = parse(presenceSchema, call.body);
    presence.tell(page, call.actor.id, at);
    return c.body(null, 204);
  });

  app.get('/tickets/:id{[0-9]+}/viewers', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const viewers = presence.viewers(idOf(c));
    const users = await userRecords(
      call,
      viewers.map(({ user }) => user),
    );
    return c.json({
      viewers: viewers.flatMap(({ user, ...how }) => {
        const found = users.find(({ id }) => id === user);
        return found === undefined ? [] : [{ ...found, ...how }];
      }),
    });
  });
}
