import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { parse, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { Conditions } from '../paging/index';
import { demand } from '../views/conditions';
import { conditionSchema } from '../views/input';
import { slaMetrics } from './clock';
import { findPolicy, type PolicyRow, policies } from './record';

const conditions = v.optional(v.array(conditionSchema), []);
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

/** Makes a policy; it comes last unless it says where. */
export async function createPolicy(call: Call, given: unknown): Promise<PolicyRow> {
  const { description, position, policy_metrics, ...input } = parse(policy, given);
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

/** Changes what is given of a policy. */
export async function changePolicy(call: Call, id: number, given: unknown): Promise<PolicyRow> {
  const before = await findPolicy(call, id);
  const input = parse(v.partial(policy), given);
  if (input.filter !== undefined) demand(call, new Conditions(), input.filter);
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  await updateRow(call.sql, 'sla_policies', before.id, { ...changes, updated_at: call.now });
  return findPolicy(call, id);
}
