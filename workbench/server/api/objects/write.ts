import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { storedValues } from '../account/field-values';
import { parse, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { findRecord, recordByExternalId } from './read';
import { newRecordId, objectFields, type RecordRow } from './record';

/** The values of one record take no more room than this. */
const MAX_BYTES = 32 * 1024;

const schema = v.object({
  name: v.optional(v.pipe(textSchema, v.trim(), v.nonEmpty('Name: cannot be blank'))),
  external_id: v.optional(v.nullable(textSchema)),
  custom_object_fields: v.optional(v.record(v.string(), v.unknown())),
});
type Input = v.InferOutput<typeof schema>;

/** Makes a record of `{name, external_id, custom_object_fields}`. */
export async function createRecord(call: Call, key: string, given: unknown): Promise<RecordRow> {
  const input = parse(schema, given);
  if (input.name === undefined) throw invalid({ name: 'Name: cannot be blank' });
  await refuseTaken(call, key, input.external_id);
  const row: RecordRow = {
    number: await nextId(call.sql),
    id: newRecordId(call.now),
    object_key: key,
    name: input.name,
    external_id: input.external_id ?? null,
    custom_object_fields: await values(call, key, input, {}),
    created_by: call.actor.id,
    updated_by: call.actor.id,
    created_at: call.now,
    updated_at: call.now,
  };
  await insertRows(call.sql, 'custom_object_records', [{ ...row }]);
  return row;
}

/** Changes the given properties and field values of a record; the others stay. */
export async function updateRecord(call: Call, key: string, id: string, given: unknown): Promise<RecordRow> {
  const before = await findRecord(call, key, id, 'write');
  const input = parse(schema, given);
  if (input.external_id !== before.external_id) await refuseTaken(call, key, input.external_id);
  const { name = before.name, external_id = before.external_id } = input;
  const custom_object_fields = await values(call, key, input, before.custom_object_fields);
  const changes = { name, external_id, custom_object_fields, updated_by: call.actor.id, updated_at: call.now };
  await updateRow(call.sql, 'custom_object_records', before.number, changes, 'number');
  return { ...before, ...changes };
}

/** The record of that external id is changed, or made. */
export async function upsertRecord(
  call: Call,
  key: string,
  externalId: string,
  given: unknown,
): Promise<{ record: RecordRow; created: boolean }> {
  const known = await recordByExternalId(call, key, externalId);
  const input = { ...parse(v.looseObject({}), given), external_id: externalId };
  if (known === undefined) return { record: await createRecord(call, key, input), created: true };
  return { record: await updateRecord(call, key, known.id, input), created: false };
}

/** Deletes a record for good. */
export async function deleteRecord(call: Call, key: string, id: string): Promise<void> {
  const { number } = await findRecord(call, key, id, 'write');
  await call.sql.query('delete from custom_object_records where number = $1', [number]);
}

async function values(
  call: Call,
  key: string,
  { custom_object_fields = {} }: Input,
  before: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const fields = await objectFields(call, key);
  const unknown = Object.keys(custom_object_fields).find((name) => !fields.some((field) => field.key === name));
  if (unknown !== undefined) throw invalid({ [unknown]: `${unknown} is not a field of ${key}` });
  const after = { ...before, ...storedValues(custom_object_fields, fields) };
  if (Buffer.byteLength(JSON.stringify(after)) > MAX_BYTES) throw invalid({ base: 'The record is larger than 32 KB' });
  return after;
}

async function refuseTaken(call: Call, key: string, externalId: string | null | undefined): Promise<void> {
  if (externalId === null || externalId === undefined) return;
  if ((await recordByExternalId(call, key, externalId)) !== undefined) {
    throw invalid({ external_id: `External id: ${externalId} has already been taken` });
  }
}
