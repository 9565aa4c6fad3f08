import * as v from 'valibot';
import { booleanSchema, textSchema } from '../core/body';
import type { FieldKind, FieldRow } from './field-values';

const common = ['text', 'textarea', 'checkbox', 'date', 'integer', 'decimal', 'regexp', 'lookup'] as const;

const types: Readonly<Record<string, readonly string[]>> = {
  user: [...common, 'dropdown'],
  organization: [...common, 'dropdown'],
  ticket: [...common, 'partialcreditcard', 'multiselect', 'tagger'],
  object: [...common, 'dropdown', 'multiselect'],
};

const title = v.pipe(textSchema, v.trim(), v.nonEmpty('Title: cannot be blank'));

/** What can be changed of a field; its type and its key stay. */
const changeable = {
  title: v.optional(title),
  description: v.optional(textSchema),
  active: v.optional(booleanSchema),
  required: v.optional(booleanSchema),
  position: v.optional(v.pipe(v.number(), v.integer())),
  tag: v.optional(v.nullable(textSchema)),
  regexp_for_validation: v.optional(v.nullable(v.string())),
  custom_field_options: v.optional(v.array(v.object({ name: textSchema, value: textSchema }))),
};

/** `{..._field: {...}}` of a PUT or PATCH. */
export const changeSchema = v.object(changeable);

/** `{..._field: {...}}` of a POST. Drop-down fields come with options, lookup fields with what they lead to. */
export const createSchema = (kind: FieldKind) =>
  v.object({
    ...changeable,
    title,
    type: v.pipe(
      v.string('Type: cannot be blank'),
      v.check((type) => (types[kind.split(':')[0] ?? ''] ?? []).includes(type), 'Type: is invalid'),
    ),
    key: v.optional(v.pipe(v.string(), v.regex(/^(?=.*\D)[a-z0-9_\-.]+$/i, 'Key: is invalid'))),
    relationship_target_type: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^zen:(user|organization|ticket|custom_object:[\w-]+)$/, 'Relationship target type: is invalid'),
      ),
    ),
  });

/** The columns that a new field has unless the request says otherwise. */
export const blankField = {
  key: null,
  description: '',
  active: true,
  required: false,
  position: 9999,
  tag: null,
  regexp_for_validation: null,
  options: null,
  relationship_target_type: null,
  is_system: false,
} as const satisfies Partial<FieldRow>;
