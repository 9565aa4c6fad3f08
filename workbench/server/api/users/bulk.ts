import type { Hono } from 'hono';
import * as v from 'valibot';
import { reserveIds } from '../../store/index';
import { failedItem, startJob } from '../account/jobs';
import { requireAdmin } from '../core/auth';
import { parse } from '../core/body';
import type { Call, Env } from '../core/call';
import { missingParameter, tooMany } from '../core/errors';
import { upsertUser } from './routes';
import { createUser, foreseeUsers, type UserInput, userSchema } from './write';

const MAX = 100;

const nameTags = v.object({ email: v.optional(v.string()), external_id: v.optional(v.string()) });

/** `users/create_many` and `users/create_or_update_many`: up to a hundred users as one job. */
export function bulkUserRoutes(app: Hono<Env>): void {
  app.post('/users/create_many', async (c) => {
    const results = await each(c.var.call, async (call, user) => ({
      id: await createUser(call, user),
      status: 'Created',
    }));
    return c.json(await startJob(c.var.call, 'Bulk Create User', results));
  });
  app.post('/users/create_or_update_many', async (c) => {
    const results = await each(c.var.call, async (call, user) => {
      const { id, created } = await upsertUser(call, user);
      return {
        id,
        status: created ? 'Created' : 'Updated',
        email: user.email ?? null,
        external_id: user.external_id ?? null,
      };
    });
    return c.json(await startJob(c.var.call, 'Bulk Create User', results));
  });
}

async function each(call: Call, work: (call: Call, user: UserInput) => Promise<object>): Promise<object[]> {
  requireAdmin(call.actor);
  const { users } = parse(v.object({ users: v.optional(v.array(v.unknown())) }), call.body ?? {});
  if (users === undefined) throw missingParameter('users');
  if (users.length > MAX) throw tooMany(MAX);
  const named = users.map((user) => v.parse(v.fallback(nameTags, {}), user));
  await foreseeUsers(
    call,
    named.flatMap(({ email }) => email ?? []),
    named.flatMap(({ external_id }) => external_id ?? []),
  );
  await reserveIds(call.sql, users.length);
  call.grew(users.length);
  const results: object[] = [];
  for (const [index, user] of users.entries()) {
    try {
      results.push({ index, ...(await work(call, parse(userSchema, user))) });
    } catch (error) {
      results.push(failedItem(index, error));
    }
  }
  return results;
}
