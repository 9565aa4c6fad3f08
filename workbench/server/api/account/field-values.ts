import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { remember } from '../core/memo';
import { parseTime } from '../core/time';

/** What the account adds fields to. */
export type FieldKind = 'user' | 'organization' | 'ticket' | `object:${string}`;

/** A field as stored. Ticket fields are known by their id, the others by their key. */
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
  /** What a lookup field leads to: `zen:user`, `zen:custom_object:shelf`, ... */
  relationship_target_type: string | null;
  /** Every account has these; records have them as properties of their own. */
  is_system: boolean;
  created_at: Date;
  updated_at: Date;
}

/** The account's own active fields of a kind, in the order of their forms. */
export const fieldsOf = (call: Call, kind: FieldKind): Promise<FieldRow[]> =>
  remember(call, `fields ${kind}`, () =>
    call.sql.query<FieldRow>(
      'select * from fields where kind = $1 and active and not is_system and deleted_at is null order by position, id',
      [kind],
    ),
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
    case 'tagger':
      return field.options?.some((option) => option.value === value) ? value : wrong('one of the options');
    case 'multiselect': {
      const values = Array.isArray(value) ? value : [value];
      const known = values.every((one) => field.options?.some((option) => option.value === one));
      return known ? values : wrong('among the options');
    }
    case 'regexp':
      return fitsPattern(field.regexp_for_validation, String(value)) ? String(value) : wrong('of the right form');
    case 'lookup':
      return /^[0-9A-Z]{1,40}$/i.test(String(value)) ? String(value) : wrong('the id of a record');
    default:
      return String(value);
  }
}

/** Whether a text fits a field's pattern; a pattern that cannot be read fits everything. */
function fitsPattern(pattern: string | null, value: string): boolean {
  try {
    // Zendesk's patterns are Ruby's: the ends of the text have names of their own there.
    return pattern === null || new RegExp(pattern.replaceAll('\\A', '^').replaceAll('\\z', '$')).test(value);
  } catch {
    return true;
  }
}

/** A ticket field's value as tickets carry it: numbers as text, checkboxes as true or false. */
export function ticketValue(field: FieldRow, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return field.type === 'checkbox' ? false : null;
  switch (field.type) {
    case 'checkbox':
      return value === true || value === 'true' || value === 1 || value === '1';
    case 'integer':
    case 'decimal':
      return String(value);
    default:
      return value;
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
