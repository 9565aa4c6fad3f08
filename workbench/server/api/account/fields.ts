import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, nextId, nextIds } from '../../store/index';
import { requireAdmin, requireStaff } from '../core/auth';
import { booleanSchema, parse, textSchema } from '../core/body';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { invalid, missingParameter, notFound } from '../core/errors';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';
import type { FieldKind, FieldRow } from './field-values';

const recordTypes = [
  'text',
  'textarea',
  'checkbox',
  'date',
  'integer',
  'decimal',
  'regexp',
  'dropdown',
  'lookup',
] as const;
const ticketTypes = [
  'text',
  'textarea',
  'checkbox',
  'date',
  'integer',
  'decimal',
  'regexp',
  'partialcreditcard',
  'multiselect',
  'tagger',
  'lookup',
] as const;

const fieldSchema = (types: readonly string[]) =>
  v.object({
    type: v.pipe(
      v.string('Type: cannot be blank'),
      v.check((type) => types.includes(type), 'Type: is invalid'),
    ),
    title: v.pipe(textSchema, v.trim(), v.nonEmpty('Title: cannot be blank')),
    key: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9_\-.]+$/i, 'Key: is invalid'))),
    description: v.optional(textSchema, ''),
    active: v.optional(booleanSchema, true),
    required: v.optional(booleanSchema, false),
    position: v.optional(v.pipe(v.number(), v.integer()), 9999),
    tag: v.optional(v.nullable(textSchema), null),
    regexp_for_validation: v.optional(v.nullable(v.string()), null),
    custom_field_options: v.optional(v.array(v.object({ name: textSchema, value: textSchema }))),
  });

/** Custom fields of users, organizations and tickets: list, show, create. */
export function fieldRoutes(app: Hono<Env>): void {
  routes(app, 'user', recordTypes);
  routes(app, 'organization', recordTypes);
  routes(app, 'ticket', ticketTypes);
}

function routes(app: Hono<Env>, kind: FieldKind, types: readonly string[]): void {
  const one = `${kind}_field`;
  const many = `${one}s`;

  app.get(`/${many}`, async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const conditions = new Conditions();
    conditions.add(`f.kind = ${conditions.value(kind)}`);
    const answer = await page<FieldRow>(call, {
      key: many,
      columns: 'f.*',
      from: 'fields f',
      id: 'f.id',
      conditions,
      sorts: { position: { sql: 'f.position', type: 'integer', style: 'both' } },
      order: { name: 'position' },
      render: async (rows) => ({ [many]: rows.map((row) => fieldRecord(call, row)) }),
    });
    return c.json(answer);
  });

  app.get(`/${many}/:id{[0-9]+}`, async (c) => {
    requireStaff(c.var.call.actor);
    return c.json({ [one]: fieldRecord(c.var.call, await findField(c.var.call, kind, idOf(c))) });
  });

  app.post(`/${many}`, async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const given = parse(v.object({ [one]: v.optional(v.unknown()) }), call.body ?? {})[one];
    if (given === undefined) throw missingParameter(one);
    const { custom_field_options, key, ...field } = parse(fieldSchema(types), given);
    if (kind !== 'ticket' && key === undefined) throw invalid({ key: 'Key: cannot be blank' });
    const known = await call.sql.query('select 1 from fields where kind = $1 and key = $2', [kind, key ?? null]);
    if (known.length > 0) throw invalid({ key: `Key: ${key} has already been taken` });
    const optionIds = await nextIds(call.sql, custom_field_options?.length ?? 0);
    const options =
      custom_field_options?.map((option, at) => ({ id: optionIds[at], ...option, default: false })) ?? null;
    const id = await nextId(call.sql);
    const times = { created_at: call.now, updated_at: call.now };
    await insertRows(call.sql, 'fields', [
      { id, kind, key: kind === 'ticket' ? null : (key ?? null), ...field, options, ...times },
    ]);
    return c.json({ [one]: fieldRecord(call, await findField(call, kind, id)) }, 201);
  });
}

async function findField(call: Call, kind: FieldKind, id: number): Promise<FieldRow> {
  const [row] = await call.sql.query<FieldRow>('select * from fields where id = $1 and kind = $2', [id, kind]);
  if (row === undefined) throw notFound();
  return row;
}

const fieldRecord = (call: Call, row: FieldRow): Record<string, unknown> => ({
  url: recordUrl(call, `${row.kind}_fields/${row.id}`),
  id: row.id,
  type: row.type,
  ...(row.kind === 'ticket' ? {} : { key: row.key }),
  title: row.title,
  raw_title: row.title,
  description: row.description,
  raw_description: row.description,
  position: row.position,
  active: row.active,
  ...(row.kind === 'ticket' ? { required: row.required } : { system: false }),
  regexp_for_validation: row.regexp_for_validation,
  tag: row.tag,
  ...(row.options === null ? {} : { custom_field_options: row.options }),
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});
