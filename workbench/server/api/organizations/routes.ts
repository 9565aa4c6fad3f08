import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireFullAgent, requireStaff } from '../core/auth';
import { parse } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { missingParameter } from '../core/errors';
import { Conditions, page } from '../paging/index';
import { manyIds } from '../tickets/routes';
import {
  findOrganization,
  type OrganizationRow,
  organizationColumns,
  organizationRecords,
  renderOrganizations,
} from './read';
import {
  createOrganization,
  type OrganizationInput,
  organizationIdByName,
  organizationSchema,
  updateOrganization,
} from './write';

/** Organizations: show, list, create, update, and how many tickets and users they have. */
export function organizationRoutes(app: Hono<Env>): void {
  app.get('/organizations', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const answer = await page<OrganizationRow>(call, {
      key: 'organizations',
      columns: organizationColumns,
      from: 'organizations o',
      id: 'o.id',
      conditions: new Conditions(),
      sorts: {
        id: { sql: 'o.id', type: 'bigint', style: 'both' },
        name: { sql: 'lower(o.name)', type: 'text', style: 'both' },
        updated_at: { sql: 'o.updated_at', type: 'timestamptz', style: 'cursor' },
      },
      order: { name: 'id' },
      render: async (rows) => ({ organizations: await renderOrganizations(call, rows) }),
    });
    return c.json(answer);
  });

  app.get('/organizations/show_many', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const organizations = await organizationRecords(call, manyIds(call));
    return c.json({ organizations, count: organizations.length, next_page: null, previous_page: null });
  });

  app.get('/organizations/:id{[0-9]+}', async (c) => {
    requireStaff(c.var.call.actor);
    return c.json({ organization: await shown(c.var.call, idOf(c)) });
  });

  app.get('/organizations/:id{[0-9]+}/related', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { id } = await findOrganization(call, idOf(c));
    const [row] = await call.sql.query<Record<string, number>>(
      `select (select count(*) from tickets where organization_id = $1 and deleted_at is null) as tickets_count,
         (select count(*) from users where organization_id = $1 and active) as users_count`,
      [id],
    );
    return c.json({ organization_related: row });
  });

  app.post('/organizations', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    return c.json({ organization: await shown(call, await createOrganization(call, input(call))) }, 201);
  });

  app.post('/organizations/create_or_update', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const given = input(call);
    const id = given.name === undefined ? undefined : await organizationIdByName(call, given.name);
    if (id === undefined)
      return c.json({ organization: await shown(call, await createOrganization(call, given)) }, 201);
    await updateOrganization(call, id, given);
    return c.json({ organization: await shown(call, id) });
  });

  app.put('/organizations/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    await updateOrganization(call, idOf(c), input(call));
    return c.json({ organization: await shown(call, idOf(c)) });
  });
}

function input(call: Call): OrganizationInput {
  const { organization } = parse(v.object({ organization: v.optional(v.unknown()) }), call.body ?? {});
  if (organization === undefined) throw missingParameter('organization');
  return parse(organizationSchema, organization);
}

const shown = async (call: Call, id: number): Promise<Record<string, unknown> | undefined> =>
  (await renderOrganizations(call, [await findOrganization(call, id)]))[0];
