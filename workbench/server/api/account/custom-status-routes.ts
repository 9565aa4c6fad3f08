import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { requireAdmin } from '../core/auth';
import { booleanSchema, parse, textSchema } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { invalid, notFound } from '../core/errors';
import { type CustomStatus, customStatuses, isDefaultStatus, statusCategories, statusRecord } from './custom-statuses';
import { given } from './fields';

const label = v.pipe(textSchema, v.trim(), v.nonEmpty('Agent label: cannot be blank'));
const createSchema = v.object({
  status_category: v.picklist(statusCategories, 'Status category: is not included in the list'),
  agent_label: label,
  end_user_label: v.optional(textSchema),
  description: v.optional(textSchema, ''),
  end_user_description: v.optional(textSchema, ''),
  active: v.optional(booleanSchema, true),
});
const changeSchema = v.object({
  agent_label: v.optional(label),
  end_user_label: v.optional(textSchema),
  description: v.optional(textSchema),
  end_user_description: v.optional(textSchema),
  active: v.optional(booleanSchema),
});

/** The account's statuses, of five categories, with one default each. The list has no pages; end users may read it. */
export function customStatusRoutes(app: Hono<Env>): void {
  app.get('/custom_statuses', async (c) => {
    const { call } = c.var;
    const { searchParams } = call.url;
    const categories = searchParams.get('status_categories')?.split(',');
    const [active, isDefault] = [searchParams.get('active'), searchParams.get('default')];
    const statuses = (await customStatuses(call)).filter(
      (status) =>
        (categories?.includes(status.status_category) ?? true) &&
        (active === null || String(status.active) === active) &&
        (isDefault === null || String(isDefaultStatus(status)) === isDefault),
    );
    return c.json({ custom_statuses: statuses.map(statusRecord) });
  });

  app.get('/custom_statuses/:id{[0-9]+}', async (c) =>
    c.json({ custom_status: statusRecord(await shown(c.var.call, idOf(c))) }),
  );

  app.post('/custom_statuses', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const input = parse(createSchema, given(call, 'custom_status'));
    const end_user_label = input.end_user_label ?? input.agent_label;
    const times = { created_at: call.now, updated_at: call.now };
    const row: CustomStatus = { id: await nextId(call.sql), ...input, end_user_label, ...times };
    await insertRows(call.sql, 'custom_statuses', [{ ...row }]);
    return c.json({ custom_status: statusRecord(row) }, 201);
  });

  app.put('/custom_statuses/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const row = await shown(call, idOf(c));
    if (isDefaultStatus(row)) throw invalid({ base: 'Default statuses cannot be changed' });
    const changes = { ...parse(changeSchema, given(call, 'custom_status')), updated_at: call.now };
    await updateRow(call.sql, 'custom_statuses', row.id, changes);
    call.memo.clear();
    return c.json({ custom_status: statusRecord(await shown(call, row.id)) });
  });
}

async function shown(call: Call, id: number): Promise<CustomStatus> {
  const status = (await customStatuses(call)).find((one) => one.id === id);
  if (status === undefined) throw notFound();
  return status;
}
