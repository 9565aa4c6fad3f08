import { type Call, recordUrl } from '../core/call';
import { stamp } from '../core/time';
import type { FieldRow } from './field-values';

/** A field as the API sends it. */
export function fieldRecord(call: Call, row: FieldRow): Record<string, unknown> {
  const ticket = row.kind === 'ticket';
  return {
    url: recordUrl(call, `${pathOf(row)}/${row.id}`),
    id: row.id,
    type: row.type,
    ...(ticket ? {} : { key: row.key }),
    title: row.title,
    raw_title: row.title,
    description: row.description,
    raw_description: row.description,
    position: row.position,
    active: row.active,
    ...(ticket ? { required: row.required, removable: !row.is_system } : { system: row.is_system }),
    regexp_for_validation: row.regexp_for_validation,
    tag: row.tag,
    ...optionsOf(row),
    ...(row.relationship_target_type === null ? {} : { relationship_target_type: row.relationship_target_type }),
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
  };
}

const pathOf = ({ kind }: FieldRow): string =>
  kind.startsWith('object:') ? `custom_objects/${kind.slice('object:'.length)}/fields` : `${kind}_fields`;

function optionsOf({ options, is_system }: FieldRow): Record<string, unknown> {
  if (options === null) return {};
  if (!is_system) return { custom_field_options: options };
  return { system_field_options: options.map(({ name, value }) => ({ name, value })) };
}
