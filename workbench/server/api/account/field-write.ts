import * as v from 'valibot';
import { insertRows, nextId, nextIds, updateRow } from '../../store/index';
import { parse } from '../core/body';
import type { Call } from '../core/call';
import { invalid, notFound } from '../core/errors';
import { blankField, changeSchema, createSchema } from './field-input';
import type { FieldKind, FieldRow } from './field-values';

/** Makes a field. Its key must never have been used, not even by a field that is gone. */
export async function createField(call: Call, kind: FieldKind, given: unknown): Promise<FieldRow> {
  const { custom_field_options, key, ...field } = parse(createSchema(kind), given);
  if (kind !== 'ticket' && key === undefined) throw invalid({ key: 'Key: cannot be blank' });
  if (field.type === 'lookup' && field.relationship_target_type === undefined) {
    throw invalid({ relationship_target_type: 'Relationship target type: cannot be blank' });
  }
  const known = await call.sql.query('select 1 from fields where kind = $1 and key = $2', [kind, key ?? null]);
  if (known.length > 0) throw invalid({ key: `Key: ${key} has already been taken` });
  const options = custom_field_options ? await withIds(call, custom_field_options, []) : null;
  const own = { kind, key: kind === 'ticket' ? null : (key ?? null), options };
  const row = { ...blankField, ...field, ...own, id: await nextId(call.sql) };
  await insertRows(call.sql, 'fields', [{ ...row, created_at: call.now, updated_at: call.now }]);
  return findField(call, kind, String(row.id));
}

/** Changes a field; options that the request leaves out are gone, those it repeats keep their id. */
export async function updateField(call: Call, kind: FieldKind, name: string, given: unknown): Promise<FieldRow> {
  const before = await findField(call, kind, name);
  const { custom_field_options, ...changes } = parse(changeSchema, given);
  const options = custom_field_options && { options: await withIds(call, custom_field_options, before.options ?? []) };
  await updateRow(call.sql, 'fields', before.id, { ...changes, ...options, updated_at: call.now });
  return findField(call, kind, name);
}

/** Deletes a field softly, so that its key stays taken. The system's own cannot be deleted. */
export async function deleteField(call: Call, kind: FieldKind, name: string): Promise<void> {
  const { id, is_system } = await findField(call, kind, name);
  if (is_system) throw invalid({ base: 'System fields cannot be deleted' });
  await updateRow(call.sql, 'fields', id, { active: false, deleted_at: call.now });
}

/** The field by its id, or by its key where it has one; 404 where there is none. */
export async function findField(call: Call, kind: FieldKind, name: string): Promise<FieldRow> {
  const [column, value] = /^\d+$/.test(name)
    ? ['id', v.parse(v.fallback(v.pipe(v.number(), v.safeInteger()), 0), Number(name))]
    : ['key', name];
  const [row] = await call.sql.query<FieldRow>(
    `select * from fields where ${column} = $1 and kind = $2 and deleted_at is null`,
    [value, kind],
  );
  if (row === undefined) throw notFound();
  return row;
}

async function withIds(
  call: Call,
  options: readonly { name: string; value: string }[],
  before: NonNullable<FieldRow['options']>,
): Promise<NonNullable<FieldRow['options']>> {
  const ids = await nextIds(call.sql, options.length);
  return options.map(({ name, value }, at) => {
    const id = before.find((option) => option.value === value)?.id ?? ids[at] ?? 0;
    return { id, name, value, default: false };
  });
}
