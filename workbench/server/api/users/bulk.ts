import type { Hono } from 'hono';
import * as v from 'valibot';
import { reserveIds } from '../../store/index';
import { requireAdmin, requireFullAgent } from '../core/auth';
import { idSchema, parse, textSchema } from '../core/body';
import type { Call, Env } from '../core/call';
import { missingParameter, notFound } from '../core/errors';
import { eachItem, failedItem } from '../jobs/items';
import { type JobKind, jobItems, startJob } from '../jobs/start';
import { upsertUser } from './routes';
import { createUser, foreseeUsers, updateUser, userIdByExternalId, userSchema } from './write';

const nameTags = v.object({ email: v.optional(v.string()), external_id: v.optional(v.string()) });

const createJob: JobKind = {
  type: 'Bulk Create User',
  run: async (call, users) => {
    await prepare(call, users);
    return eachItem(
      call,
      users,
      async (part, user, index) => ({ index, id: await createUser(part, parse(userSchema, user)), status: 'Created' }),
      (error, _user, index) => failedItem({ index, status: 'Failed' }, error),
    );
  },
};

const upsertJob: JobKind = {
  type: 'Bulk Create Or Update User',
  run: async (call, users) => {
    await prepare(call, users);
    return eachItem(
      call,
      users,
      async (part, given, index) => {
        const user = parse(userSchema, given);
        const { id, created } = await upsertUser(part, user);
        const { email = null, external_id = null } = user;
        return { index, id, status: created ? 'Created' : 'Updated', email, external_id };
      },
      (error, _user, index) => failedItem({ index, status: 'Failed' }, error, 'UserUpdateError'),
    );
  },
};

/** Who is changed, by id or by external id, and how. */
const target = v.object({ id: v.optional(idSchema), external_id: v.optional(textSchema), user: v.unknown() });
type Target = v.InferOutput<typeof target>;

const updateJob: JobKind = {
  type: 'Bulk Update User',
  run: (call, items) =>
    eachItem(
      call,
      items,
      async (part, item) => {
        const { id: given, external_id, user } = parse(target, item);
        const id = given ?? (external_id === undefined ? undefined : await userIdByExternalId(part, external_id));
        if (id === undefined) throw notFound();
        await updateUser(part, id, parse(userSchema, user));
        return { id, action: 'update', status: 'Updated', success: true };
      },
      (error, item) => {
        const { id, external_id } = v.parse(v.fallback(target, { user: null }), item);
        const who = id === undefined ? { external_id: external_id ?? null } : { id };
        return failedItem({ ...who, action: 'update', status: 'Failed' }, error, 'UserUpdateError');
      },
    ),
};

/** The kinds of job that change users. */
export const userJobs: readonly JobKind[] = [createJob, upsertJob, updateJob];

/** `users/create_many`, `users/create_or_update_many` and `users/update_many`: up to a hundred users as one job. */
export function bulkUserRoutes(app: Hono<Env>): void {
  for (const [path, kind] of [
    ['/users/create_many', createJob],
    ['/users/create_or_update_many', upsertJob],
  ] as const) {
    app.post(path, async (c) => {
      const { call } = c.var;
      requireAdmin(call.actor);
      const { users } = parse(v.object({ users: v.optional(v.array(v.unknown())) }), call.body ?? {});
      const { body, headers } = await startJob(call, kind, jobItems(users, 'users'));
      return c.json(body, 200, headers);
    });
  }
  app.put('/users/update_many', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const { body, headers } = await startJob(call, updateJob, targets(call));
    return c.json(body, 200, headers);
  });
}

/** `?ids=` or `?external_ids=` with one `user` for all, or `users` that each say who they are. */
function targets(call: Call): readonly Target[] {
  const loose = v.looseObject({ id: v.optional(idSchema), external_id: v.optional(textSchema) });
  const { user, users } = parse(
    v.object({ user: v.optional(v.unknown()), users: v.optional(v.array(loose)) }),
    call.body ?? {},
  );
  const { searchParams } = call.url;
  const [ids, externalIds] = [searchParams.get('ids'), searchParams.get('external_ids')];
  if (ids === null && externalIds === null) {
    return jobItems(users, 'users').map(({ id, external_id, ...changes }) =>
      id === undefined ? { external_id, user: changes } : { id, user: { ...changes, external_id } },
    );
  }
  if (user === undefined) throw missingParameter('user');
  const words = jobItems((ids ?? externalIds ?? '').split(','), 'ids');
  return words.map((word) => (ids === null ? { external_id: word, user } : { id: parse(idSchema, word.trim()), user }));
}

async function prepare(call: Call, users: readonly unknown[]): Promise<void> {
  const named = users.map((user) => v.parse(v.fallback(nameTags, {}), user));
  await foreseeUsers(
    call,
    named.flatMap(({ email }) => email ?? []),
    named.flatMap(({ external_id }) => external_id ?? []),
  );
  await reserveIds(call.sql, users.length);
  call.grew(users.length);
}
