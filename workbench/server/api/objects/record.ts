import { randomBytes } from 'node:crypto';
import { type FieldRow, fieldsOf, fieldValues } from '../account/field-values';
import { type Call, recordUrl } from '../core/call';
import { stamp } from '../core/time';

/** A custom object as stored. */
export interface ObjectRow {
  readonly key: string;
  readonly title: string;
  readonly title_pluralized: string;
  readonly description: string;
  readonly user_id: number;
  readonly updated_by: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A record of a custom object as stored. */
export interface RecordRow {
  /** Orders lists; the API's ids are texts. */
  readonly number: number;
  readonly id: string;
  readonly object_key: string;
  readonly name: string;
  readonly external_id: string | null;
  readonly custom_object_fields: Record<string, unknown>;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A custom object as the API sends it. */
export const objectRecord = (call: Call, row: ObjectRow): Record<string, unknown> => ({
  url: recordUrl(call, `custom_objects/${row.key}`),
  key: row.key,
  title: row.title,
  raw_title: row.title,
  title_pluralized: row.title_pluralized,
  raw_title_pluralized: row.title_pluralized,
  description: row.description,
  raw_description: row.description,
  created_by_user_id: String(row.user_id),
  updated_by_user_id: String(row.updated_by),
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});

/** The object's own fields. */
export const objectFields = (call: Call, key: string): Promise<FieldRow[]> => fieldsOf(call, `object:${key}`);

/** Records as the API sends them. */
export async function recordRecords(call: Call, rows: readonly RecordRow[]): Promise<Record<string, unknown>[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const fields = await objectFields(call, first.object_key);
  return rows.map((row) => ({
    url: recordUrl(call, `custom_objects/${row.object_key}/records/${row.id}`),
    id: row.id,
    name: row.name,
    custom_object_key: row.object_key,
    custom_object_fields: fieldValues(row.custom_object_fields, fields),
    external_id: row.external_id,
    created_by_user_id: String(row.created_by),
    updated_by_user_id: String(row.updated_by),
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
  }));
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id of a record: a ULID, 26 letters and digits that sort by time. */
export function newRecordId(now: Date): string {
  let time = now.getTime();
  let head = '';
  for (let at = 0; at < 10; at++) {
    head = (digits[time % 32] ?? '') + head;
    time = Math.floor(time / 32);
  }
  return head + [...randomBytes(16)].map((byte) => digits[byte % 32]).join('');
}
