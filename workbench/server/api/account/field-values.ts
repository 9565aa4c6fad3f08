import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { remember } from '../core/memo';
import { parseTime } from '../core/time';

/** What the account adds fields to. */
export type FieldKind = 'user' | 'organization' | 'ticket';

/** A custom field as stored. Ticket fields are known by their id, the others by their key. */
export interface FieldRow {
  id: number;
  kind: FieldKind;
  key: string | null;
  type: string;
  title: string;
  description: string;
  active: boolean;
  required: boolean;
  position: number;
  tag: string | null;
  regexp_for_validation: string | null;
  options: { id: number; name: string; value: string; default: boolean }[] | null;
  created_at: Date;
  updated_at: Date;
}

/** The account's active fields of a kind, in the order of their forms. */
export const fieldsOf = (call: Call, kind: FieldKind): Promise<FieldRow[]> =>
  remember(call, `fields ${kind}`, () =>
    call.sql.query<FieldRow>('select * from fields where kind = $1 and active order by position, id', [kind]),
  );

/** The values of a record under every field's key; null where it has none. Dates get the midnight the API gives them. */
export function fieldValues(
  values: Readonly<Record<string, unknown>>,
  fields: readonly FieldRow[],
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ key, type }) => {
      const value = values[key ?? ''] ?? (type === 'checkbox' ? false : null);
      return [key, type === 'date' && typeof value === 'string' ? `${value}T00:00:00+00:00` : value];
    }),
  );
}

/** What is stored of given values: known keys only, in the field's type; 422 names the one that does not fit. */
export function storedValues(
  given: Readonly<Record<string, unknown>>,
  fields: readonly FieldRow[],
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const { key } = field;
      return key === null || !Object.hasOwn(given, key) ? [] : [[key, storedValue(field, given[key])]];
    }),
  );
}

function storedValue(field: FieldRow, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  const wrong = (what: string): never => {
    throw invalid({ [field.key ?? 'base']: `${field.title}: ${String(value)} is not ${what}` });
  };
  switch (field.type) {
    case 'checkbox':
      return value === true || value === 'true' || value === 1 || value === '1';
    case 'integer':
      return Number.isSafeInteger(Number(value)) ? Number(value) : wrong('an integer');
    case 'decimal':
      return Number.isFinite(Number(value)) ? Number(value) : wrong('a number');
    case 'date':
      return parseTime(String(value))?.toISOString().slice(0, 10) ?? wrong('a date');
    case 'dropdown':
      return field.options?.some((option) => option.value === value) ? value : wrong('one of the options');
    default:
      return String(value);
  }
}

/** Tags after checkbox fields that carry a tag were set or cleared. */
export function fieldTags(
  tags: readonly string[],
  values: Readonly<Record<string, unknown>>,
  fields: readonly FieldRow[],
): string[] {
  const all = new Set(tags);
  for (const { key, type, tag } of fields) {
    if (type !== 'checkbox' || tag === null || key === null || !Object.hasOwn(values, key)) continue;
    if (values[key] === true) all.add(tag);
    else all.delete(tag);
  }
  return [...all].sort();
}
