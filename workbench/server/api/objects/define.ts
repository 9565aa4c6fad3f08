import * as v from 'valibot';
import { insertRows } from '../../store/index';
import type { FieldRow } from '../account/field-values';
import { createField } from '../account/field-write';
import { parse, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import type { ObjectRow } from './record';

/** How many objects an Enterprise account can have. */
export const MAX_OBJECTS = 50;
/** How many fields an object can have, and how many of them may lead to other records. */
export const MAX_FIELDS = 100;
const MAX_LOOKUPS = 10;

const title = v.pipe(textSchema, v.trim(), v.nonEmpty('Title: cannot be blank'));
const createSchema = v.object({
  key: v.pipe(
    v.string('Key: cannot be blank'),
    v.regex(/^[a-z][a-z0-9_]*$/i, 'Key: is invalid'),
    v.notValue('limits', 'Key: is invalid'),
  ),
  title,
  title_pluralized: title,
  description: v.optional(textSchema, ''),
});
/** Makes a custom object. */
export async function createObject(call: Call, given: unknown): Promise<ObjectRow> {
  const input = parse(createSchema, given);
  const known = await call.sql.query('select 1 from custom_objects where key = $1', [input.key]);
  if (known.length > 0) throw invalid({ key: `Key: ${input.key} has already been taken` });
  if ((await countObjects(call)) >= MAX_OBJECTS) throw invalid({ base: `An account can have ${MAX_OBJECTS} objects` });
  const by = { user_id: call.actor.id, updated_by: call.actor.id };
  const row: ObjectRow = { ...input, ...by, created_at: call.now, updated_at: call.now };
  await insertRows(call.sql, 'custom_objects', [{ ...row }]);
  return row;
}

/** Gives a custom object one more field. */
export async function createObjectField(call: Call, kind: `object:${string}`, given: unknown): Promise<FieldRow> {
  const field = await createField(call, kind, given);
  const types = await fieldTypes(call, kind);
  if (types.length > MAX_FIELDS) throw invalid({ base: `An object can have ${MAX_FIELDS} fields` });
  if (types.filter((type) => type === 'lookup').length > MAX_LOOKUPS) {
    throw invalid({ base: `An object can have ${MAX_LOOKUPS} lookup fields` });
  }
  return field;
}

/** How many custom objects there are. */
export async function countObjects(call: Call): Promise<number> {
  const [row] = await call.sql.query<{ count: number }>('select count(*) as count from custom_objects');
  return row?.count ?? 0;
}

/** The types of the fields of a kind. */
export async function fieldTypes(call: Call, kind: string): Promise<string[]> {
  const rows = await call.sql.query<{ type: string }>(
    'select type from fields where kind = $1 and deleted_at is null',
    [kind],
  );
  return rows.map(({ type }) => type);
}
