import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';
import { findUser } from '../users/read';
import { findOrganization } from './read';

interface MembershipRow {
  readonly id: number;
  readonly user_id: number;
  readonly organization_id: number;
  readonly organization_name: string;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** Who belongs to which organization. A person of this helpdesk belongs to one at most. */
export function membershipRoutes(app: Hono<Env>): void {
  app.get('/users/:id{[0-9]+}/organization_memberships', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { id } = await findUser(call, idOf(c));
    return c.json(await memberships(call, 'u.id', id));
  });
  app.get('/organizations/:id{[0-9]+}/organization_memberships', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { id } = await findOrganization(call, idOf(c));
    return c.json(await memberships(call, 'o.id', id));
  });
}

function memberships(call: Call, column: 'u.id' | 'o.id', id: number): Promise<Record<string, unknown>> {
  const conditions = new Conditions().add('u.active');
  conditions.add(`${column} = ${conditions.value(id)}`);
  return page<MembershipRow>(call, {
    key: 'organization_memberships',
    // An id of its own: those of records are twenty apart.
    columns: `u.id + 1 as id, u.id as user_id, o.id as organization_id, o.name as organization_name, u.created_at,
      u.updated_at`,
    from: 'users u join organizations o on o.id = u.organization_id',
    id: 'u.id',
    conditions,
    sorts: { id: { sql: 'u.id', type: 'bigint', style: 'both' } },
    order: { name: 'id' },
    render: async (rows) => ({
      organization_memberships: rows.map(({ created_at, updated_at, ...row }) => ({
        url: recordUrl(call, `organization_memberships/${row.id}`),
        ...row,
        default: true,
        view_tickets: true,
        created_at: stamp(created_at),
        updated_at: stamp(updated_at),
      })),
    }),
  });
}
