import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { notFound } from '../core/errors';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';

interface BrandRow {
  id: number;
  name: string;
  subdomain: string;
  is_default: boolean;
  created_at: Date;
  updated_at: Date;
}

/** Brands: the account has one. */
export function brandRoutes(app: Hono<Env>): void {
  app.get('/brands', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const answer = await page<BrandRow>(call, {
      key: 'brands',
      columns: 'b.*',
      from: 'brands b',
      id: 'b.id',
      conditions: new Conditions(),
      sorts: { id: { sql: 'b.id', type: 'bigint', style: 'both' } },
      order: { name: 'id' },
      render: async (rows) => ({ brands: rows.map((row) => brandRecord(call, row)) }),
    });
    return c.json(answer);
  });
  app.get('/brands/:id{[0-9]+}', async (c) => {
    requireStaff(c.var.call.actor);
    const [brand] = await brandRecords(c.var.call, [idOf(c)]);
    if (brand === undefined) throw notFound();
    return c.json({ brand });
  });
}

/** Brands by id, each once. */
export async function brandRecords(call: Call, ids: readonly number[]): Promise<Record<string, unknown>[]> {
  const rows = await call.sql.query<BrandRow>('select * from brands where id = any($1::bigint[]) order by id', [ids]);
  return rows.map((row) => brandRecord(call, row));
}

const brandRecord = (call: Call, row: BrandRow): Record<string, unknown> => ({
  url: recordUrl(call, `brands/${row.id}`),
  id: row.id,
  name: row.name,
  brand_url: `https://${row.subdomain}.zendesk.com`,
  subdomain: row.subdomain,
  has_help_center: false,
  help_center_state: 'disabled',
  active: true,
  default: row.is_default,
  is_deleted: false,
  logo: null,
  ticket_form_ids: [],
  signature_template: '{{agent.signature}}',
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});
