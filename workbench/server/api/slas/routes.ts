import type { Hono } from 'hono';
import { given } from '../account/fields';
import { requireAdmin } from '../core/auth';
import { type Env, idOf } from '../core/call';
import { visibleTicket } from '../tickets/visible';
import { findPolicy, policies, policyRecord } from './record';
import { slasOf } from './state';
import { changePolicy, createPolicy } from './write';

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
    return c.json({ sla_policy: policyRecord(call, await createPolicy(call, given(call, 'sla_policy'))) }, 201);
  });
  app.put(ONE, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ sla_policy: policyRecord(call, await changePolicy(call, idOf(c), given(call, 'sla_policy'))) });
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
