import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import { isStaff, requireFullAgent, requireStaff } from '../core/auth';
import { parse, storable } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { ApiError, forbidden, missingParameter } from '../core/errors';
import { Conditions, offsetLinks, page, pageNumber } from '../paging/index';
import { wordsQuery } from '../search/words';
import { manyIds } from '../tickets/routes';
import { findUser, renderUsers, userRecords } from './read';
import { type UserRow, userColumns } from './record';
import { besideUsers } from './sideload';
import { createUser, updateUser, userIdByEmail, userIdByExternalId, userSchema } from './write';

const envelope = v.object({ user: v.optional(v.unknown()) });

/** Users: show, list, search, create and update. */
export function userRoutes(app: Hono<Env>): void {
  app.get('/users/me', async (c) => c.json({ user: await me(c.var.call) }));

  app.get('/users', async (c) => c.json(await list(c.var.call, new Conditions())));
  app.get('/groups/:id{[0-9]+}/users', async (c) => {
    const conditions = new Conditions();
    conditions.add(`u.id in (select user_id from group_memberships where group_id = ${conditions.value(idOf(c))})`);
    return c.json(await list(c.var.call, conditions));
  });
  app.get('/organizations/:id{[0-9]+}/users', async (c) => {
    const conditions = new Conditions();
    conditions.add(`u.organization_id = ${conditions.value(idOf(c))}`);
    return c.json(await list(c.var.call, conditions));
  });

  app.get('/users/show_many', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const external = call.url.searchParams.get('external_ids');
    const ids = external === null ? manyIds(call) : await idsByExternal(call, external.split(','));
    const users = await userRecords(call, ids);
    const beside = await besideUsers(call, users);
    return c.json({ users, ...beside, count: users.length, next_page: null, previous_page: null });
  });

  app.get('/users/search', async (c) => c.json(await searchUsers(c.var.call)));
  app.get('/users/autocomplete', async (c) => {
    const name = c.var.call.url.searchParams.get('name') ?? '';
    if (name.trim().length < 2)
      throw new ApiError(400, { error: 'BadRequest', description: 'Name must have two characters' });
    return c.json(await searchUsers(c.var.call, name));
  });

  app.get('/users/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    if (!isStaff(call.actor) && call.actor.id !== idOf(c)) throw forbidden();
    const user = await shown(call, idOf(c));
    return c.json({ user, ...(await besideUsers(call, user === undefined ? [] : [user])) });
  });

  app.get('/users/:id{[0-9]+}/related', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { id } = await findUser(call, idOf(c));
    const [row] = await call.sql.query<Record<string, number>>(
      `select (select count(*) from tickets where assignee_id = $1 and deleted_at is null and status_rank < 4) as assigned_tickets,
         (select count(*) from tickets where requester_id = $1 and deleted_at is null) as requested_tickets,
         (select count(*) from tickets where collaborator_ids @> to_jsonb($1::bigint) and deleted_at is null) as ccd_tickets,
         0 as organization_subscriptions`,
      [id],
    );
    return c.json({ user_related: row });
  });

  app.post('/users', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const id = await createUser(call, input(call));
    return c.json({ user: await shown(call, id) }, 201);
  });
  app.put('/users/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    await updateUser(call, idOf(c), input(call));
    return c.json({ user: await shown(call, idOf(c)) });
  });
  app.post('/users/create_or_update', createOrUpdate);
}

const input = (call: Call): v.InferOutput<typeof userSchema> => {
  const { user } = parse(envelope, call.body ?? {});
  if (user === undefined) throw missingParameter('user');
  return parse(userSchema, user);
};

const shown = async (call: Call, id: number): Promise<Record<string, unknown> | undefined> =>
  (await renderUsers(call, [await findUser(call, id)]))[0];

/** The signed-in person; nobody is "Anonymous user" with status 200, whatever credential was sent. */
async function me(call: Call): Promise<Record<string, unknown> | undefined> {
  if (call.actor.role !== 'anonymous') return shown(call, call.actor.id);
  return {
    id: null,
    name: 'Anonymous user',
    email: 'invalid@example.com',
    role: 'end-user',
    locale: 'en-US',
    user_fields: {},
  };
}

async function createOrUpdate(c: Context<Env>): Promise<Response> {
  const { call } = c.var;
  requireFullAgent(call.actor);
  const { id, created } = await upsertUser(call, input(call));
  return c.json({ user: await shown(call, id) }, created ? 201 : 200);
}

/** The user of that e-mail address or external id is changed, or made. */
export async function upsertUser(
  call: Call,
  user: v.InferOutput<typeof userSchema>,
): Promise<{ id: number; created: boolean }> {
  const byEmail = user.email ? await userIdByEmail(call, user.email) : undefined;
  const known = byEmail ?? (user.external_id ? await userIdByExternalId(call, user.external_id) : undefined);
  if (known === undefined) return { id: await createUser(call, user), created: true };
  await updateUser(call, known, user);
  return { id: known, created: false };
}

async function idsByExternal(call: Call, externalIds: readonly string[]): Promise<number[]> {
  const rows = await call.sql.query<{ id: number }>(
    'select id from users where external_id = any($1::text[]) order by id',
    [externalIds],
  );
  return rows.map(({ id }) => id);
}

async function list(call: Call, conditions: Conditions): Promise<Record<string, unknown>> {
  requireStaff(call.actor);
  conditions.add('u.active');
  const { searchParams } = call.url;
  const roles = [...searchParams.getAll('role'), ...searchParams.getAll('role[]')];
  if (roles.length > 0) conditions.add(`u.role = any(${conditions.value(roles)}::text[])`);
  const external = searchParams.get('external_id');
  if (external !== null) conditions.add(`u.external_id = ${conditions.value(external)}`);
  return page<UserRow>(call, {
    key: 'users',
    columns: userColumns,
    from: 'users u',
    id: 'u.id',
    conditions,
    sorts: {
      id: { sql: 'u.id', type: 'bigint', style: 'both' },
      updated_at: { sql: 'u.updated_at', type: 'timestamptz', style: 'cursor' },
      name: { sql: 'lower(u.name)', type: 'text', style: 'cursor' },
      created_at: { sql: 'u.created_at', type: 'timestamptz', style: 'offset' },
    },
    order: { name: 'id' },
    render: async (rows) => {
      const users = await renderUsers(call, rows);
      return { users, ...(await besideUsers(call, users)) };
    },
  });
}

/** `GET /users/search`: every word must begin a word of the name, address or notes. */
async function searchUsers(call: Call, name?: string): Promise<Record<string, unknown>> {
  requireStaff(call.actor);
  const { searchParams } = call.url;
  const external = searchParams.get('external_id');
  const text = storable(name ?? searchParams.get('query') ?? '');
  const conditions = new Conditions().add('u.active');
  if (external !== null) conditions.add(`u.external_id = ${conditions.value(external)}`);
  const email = /^(?:email:)?(\S+@\S+)$/.exec(text.trim())?.[1];
  const words = wordsQuery(text);
  if (email !== undefined) conditions.add(`lower(u.email) = lower(${conditions.value(email)})`);
  else if (words !== undefined) conditions.add(`u.search @@ ${conditions.value(words)}::tsquery`);
  else if (external === null) conditions.add('false');
  const { page: number, size } = pageNumber(call.url);
  const rows = await call.sql.query<UserRow>(
    `select ${userColumns} from users u${conditions} order by lower(u.name), u.id limit ${size} offset ${(number - 1) * size}`,
    conditions.values,
  );
  const count = await call.counts.of(call.sql, {
    sql: `select 1 from users u${conditions}`,
    values: conditions.values,
  });
  const users = await renderUsers(call, rows);
  return { users, ...(await besideUsers(call, users)), ...offsetLinks(call.url, number, size, count), count };
}
