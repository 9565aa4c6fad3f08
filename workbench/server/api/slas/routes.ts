import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { given } from '../account/fields';
import { requireAdmin } from '../core/auth';
import { parse, textSchema } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { Conditions } from '../paging/index';
import { visibleTicket } from '../tickets/visible';
import { demand } from '../views/conditions';
import { slaMetrics } from './clock';
import { findPolicy, type PolicyRow, policies, policyRecord } from './record';
import { slasOf } from './state';

const condition = v.object({
  field: v.string(),
  operator: v.string(),
  value: v.pipe(
    v.optional(v.nullable(textSchema), ''),
    v.transform((value) => value ?? ''),
  ),
});
const conditions = v.optional(v.array(condition), []);
const policy = v.object({
  title: v.pipe(textSchema, v.trim(), v.nonEmpty('Title: cannot be blank')),
  description: v.optional(v.nullable(textSchema)),
  position: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  filter: v.object({ all: conditions, any: conditions }),
  policy_metrics: v.optional(
    v.array(
      v.object({
        priority: v.picklist(['low', 'normal', 'high', 'urgent']),
        metric: v.picklist(slaMetrics),
        target: v.pipe(v.number(), v.integer(), v.minValue(1)),
        business_hours: v.optional(v.boolean(), false),
      }),
    ),
  ),
});

const ALL = '/slas/policies';
const ONE = `${ALL}/:id{[0-9]+}`;

/** Policies of service levels, for admins; and how a ticket stands by its own. */
export function slaRoutes(app: Hono<Env>): void {
  app.get(ALL, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const sla_policies = (await policies(call)).map((row) => policyRecord(call, row));
    return c.json({ sla_policies, count: sla_policies.length, next_page: null, previous_page: null });
  });
  app.get(ONE, async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json({ sla_policy: policyRecord(c.var.call, await findPolicy(c.var.call, idOf(c))) });
  });
  app.post(ALL, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ sla_policy: policyRecord(call, await createPolicy(call)) }, 201);
  });
  app.put(ONE, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ sla_policy: policyRecord(call, await changePolicy(call, idOf(c))) });
  });
  app.delete(ONE, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { id } = await findPolicy(call, idOf(c));
    await call.sql.query('delete from sla_policies where id = $1', [id]);
    return c.body(null, 204);
  });
  app.get('/tickets/:id{[0-9]+}/slas/policy_metrics', async (c) => {
    const { call } = c.var;
    const ticket = await visibleTicket(call, idOf(c));
    return c.json({ policy_metrics: (await slasOf(call, [ticket])).get(ticket.id) ?? [] });
  });
}

async function createPolicy(call: Call): Promise<PolicyRow> {
  const { description, position, policy_metrics, ...input } = parse(policy, given(call, 'sla_policy'));
  demand(call, new Conditions(), input.filter);
  const last = (await policies(call)).at(-1)?.position ?? 0;
  const row: PolicyRow = {
    id: await nextId(call.sql),
    ...input,
    description: description ?? '',
    position: position ?? last + 1,
    policy_metrics: policy_metrics ?? [],
    created_at: call.now,
    updated_at: call.now,
  };
  await insertRows(call.sql, 'sla_policies', [{ ...row }]);
  return row;
}

async function changePolicy(call: Call, id: number): Promise<PolicyRow> {
  const before = await findPolicy(call, id);
  const input = parse(v.partial(policy), given(call, 'sla_policy'));
  if (input.filter !== undefined) demand(call, new Conditions(), input.filter);
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  await updateRow(call.sql, 'sla_policies', before.id, { ...changes, updated_at: call.now });
  return findPolicy(call, id);
}
