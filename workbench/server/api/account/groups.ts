import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, nextId } from '../../store/index';
import { requireAdmin, requireStaff } from '../core/auth';
import { booleanSchema, idSchema, parse, textSchema } from '../core/body';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { invalid, notFound } from '../core/errors';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';

interface GroupRow {
  id: number;
  name: string;
  description: string;
  is_public: boolean;
  is_default: boolean;
  created_at: Date;
  updated_at: Date;
}

const createSchema = v.object({
  group: v.object({
    name: v.pipe(textSchema, v.trim(), v.nonEmpty('Name: cannot be blank')),
    description: v.optional(textSchema, ''),
    is_public: v.optional(booleanSchema, true),
  }),
});

const membershipSchema = v.object({
  group_membership: v.object({ user_id: idSchema, group_id: idSchema, default: v.optional(booleanSchema, false) }),
});

/** Groups and who is in them. */
export function groupRoutes(app: Hono<Env>): void {
  const list = async (call: Call, conditions: Conditions): Promise<Record<string, unknown>> => {
    requireStaff(call.actor);
    return page<GroupRow>(call, {
      key: 'groups',
      columns: 'g.*',
      from: 'groups g',
      id: 'g.id',
      conditions,
      sorts: { id: { sql: 'g.id', type: 'bigint', style: 'both' } },
      order: { name: 'id' },
      forgets: ['page[size]', 'exclude_deleted'],
      render: async (rows) => ({ groups: rows.map((row) => groupRecord(call, row)) }),
    });
  };
  app.get('/groups', async (c) => c.json(await list(c.var.call, new Conditions())));
  app.get('/groups/assignable', async (c) => c.json(await list(c.var.call, new Conditions())));
  app.get('/users/:id{[0-9]+}/groups', async (c) => {
    const conditions = new Conditions();
    conditions.add(
      `g.id in (select m.group_id from group_memberships m where m.user_id = ${conditions.value(idOf(c))})`,
    );
    return c.json(await list(c.var.call, conditions));
  });

  app.get('/groups/:id{[0-9]+}', async (c) => {
    requireStaff(c.var.call.actor);
    const [group] = await groupRecords(c.var.call, [idOf(c)]);
    if (group === undefined) throw notFound();
    return c.json({ group });
  });

  app.post('/groups', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { group } = parse(createSchema, call.body);
    const id = await nextId(call.sql);
    const times = { created_at: call.now, updated_at: call.now };
    await insertRows(call.sql, 'groups', [{ id, ...group, is_default: false, ...times }]);
    return c.json({ group: (await groupRecords(call, [id]))[0] }, 201);
  });

  app.get('/users/:id{[0-9]+}/group_memberships', async (c) =>
    c.json(await memberships(c.var.call, 'user_id', idOf(c))),
  );
  app.get('/groups/:id{[0-9]+}/memberships', async (c) => c.json(await memberships(c.var.call, 'group_id', idOf(c))));
  app.post('/group_memberships', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { user_id, group_id, ...rest } = parse(membershipSchema, call.body).group_membership;
    const [user] = await call.sql.query("select 1 from users where id = $1 and role <> 'end-user'", [user_id]);
    if (user === undefined) throw invalid({ user_id: `${user_id} is not an agent` });
    if ((await groupRecords(call, [group_id])).length === 0)
      throw invalid({ group_id: `Group ${group_id} does not exist` });
    await joinGroup(call, user_id, group_id, rest.default);
    const { group_memberships } = await memberships(call, 'user_id', user_id);
    return c.json({ group_membership: group_memberships.find((one) => one.group_id === group_id) }, 201);
  });
}

/** Puts an agent into a group; the default group of an agent is the one named first in assignments. */
export async function joinGroup(call: Call, userId: number, groupId: number, isDefault: boolean): Promise<void> {
  if (isDefault) await call.sql.query('update group_memberships set is_default = false where user_id = $1', [userId]);
  await call.sql.query('delete from group_memberships where user_id = $1 and group_id = $2', [userId, groupId]);
  const times = { created_at: call.now, updated_at: call.now };
  await insertRows(call.sql, 'group_memberships', [
    { id: await nextId(call.sql), user_id: userId, group_id: groupId, is_default: isDefault, ...times },
  ]);
  if (isDefault) await call.sql.query('update users set default_group_id = $1 where id = $2', [groupId, userId]);
}

/** Groups by id, each once; unknown ids are left out. */
export async function groupRecords(call: Call, ids: readonly (number | null)[]): Promise<Record<string, unknown>[]> {
  const wanted = ids.filter((id) => id !== null);
  const rows = await call.sql.query<GroupRow>('select * from groups where id = any($1::bigint[]) order by id', [
    wanted,
  ]);
  return rows.map((row) => groupRecord(call, row));
}

async function memberships(
  call: Call,
  column: 'user_id' | 'group_id',
  id: number,
): Promise<{ group_memberships: Record<string, unknown>[]; count: number; next_page: null; previous_page: null }> {
  requireStaff(call.actor);
  const rows = await call.sql.query<{
    id: number;
    user_id: number;
    group_id: number;
    is_default: boolean;
    created_at: Date;
    updated_at: Date;
  }>(`select * from group_memberships where ${column} = $1 order by is_default desc, id`, [id]);
  const group_memberships = rows.map((row) => ({
    url: recordUrl(call, `group_memberships/${row.id}`),
    id: row.id,
    user_id: row.user_id,
    group_id: row.group_id,
    default: row.is_default,
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
  }));
  return { group_memberships, count: group_memberships.length, next_page: null, previous_page: null };
}

const groupRecord = (call: Call, row: GroupRow): Record<string, unknown> => ({
  url: recordUrl(call, `groups/${row.id}`),
  id: row.id,
  is_public: row.is_public,
  name: row.name,
  description: row.description,
  default: row.is_default,
  deleted: false,
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});
