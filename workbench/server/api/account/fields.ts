import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireAdmin, requireStaff } from '../core/auth';
import { parse } from '../core/body';
import type { Call, Env } from '../core/call';
import { missingParameter } from '../core/errors';
import { Conditions, page } from '../paging/index';
import { fieldRecord } from './field-record';
import type { FieldKind, FieldRow } from './field-values';
import { createField, deleteField, findField, updateField } from './field-write';

/** Fields of users, organizations and tickets: list, show, create, change, delete. */
export function fieldRoutes(app: Hono<Env>): void {
  routes(app, 'user');
  routes(app, 'organization');
  routes(app, 'ticket');
}

function routes(app: Hono<Env>, kind: 'user' | 'organization' | 'ticket'): void {
  const one = `${kind}_field`;
  const many = `/${one}s`;
  // Tickets have no keys.
  const each = `${many}/:name{${kind === 'ticket' ? '[0-9]+' : '[A-Za-z0-9_.-]+'}}` as const;

  app.get(many, async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    return c.json(await fieldPage(call, kind, `${one}s`));
  });
  app.get(each, async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    return c.json({ [one]: fieldRecord(call, await findField(call, kind, c.req.param('name'))) });
  });
  app.post(many, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ [one]: fieldRecord(call, await createField(call, kind, given(call, one))) }, 201);
  });
  app.put(each, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({ [one]: fieldRecord(call, await updateField(call, kind, c.req.param('name'), given(call, one))) });
  });
  app.delete(each, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    await deleteField(call, kind, c.req.param('name'));
    return c.body(null, 204);
  });
}

/** A page of the fields of a kind, inactive ones too, in the order of their forms. */
export async function fieldPage(call: Call, kind: FieldKind, key: string): Promise<Record<string, unknown>> {
  const conditions = new Conditions();
  conditions.add(`f.kind = ${conditions.value(kind)}`).add('f.deleted_at is null');
  return page<FieldRow>(call, {
    key,
    columns: 'f.*',
    from: 'fields f',
    id: 'f.id',
    conditions,
    sorts: { position: { sql: 'f.position', type: 'integer', style: 'both' } },
    order: { name: 'position' },
    render: async (rows) => ({ [key]: rows.map((row) => fieldRecord(call, row)) }),
  });
}

/** `{name: {...}}` of the body. */
export function given(call: Call, name: string): unknown {
  const value = parse(v.object({ [name]: v.optional(v.unknown()) }), call.body ?? {})[name];
  if (value === undefined) throw missingParameter(name);
  return value;
}
