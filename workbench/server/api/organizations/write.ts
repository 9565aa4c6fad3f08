import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { fieldsOf, fieldTags, storedValues } from '../account/field-values';
import { booleanSchema, idSchema, nameSchema, tagsSchema, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { findOrganization, type OrganizationRow } from './read';

const optionalText = v.optional(v.nullable(textSchema));

/** `{organization: {...}}` of a request; unknown properties are ignored. */
export const organizationSchema = v.object({
  name: v.optional(nameSchema('Name: cannot be blank')),
  external_id: optionalText,
  domain_names: v.optional(v.array(textSchema)),
  details: optionalText,
  notes: optionalText,
  group_id: v.optional(v.nullable(idSchema)),
  shared_tickets: v.optional(booleanSchema),
  shared_comments: v.optional(booleanSchema),
  tags: v.optional(v.nullable(tagsSchema)),
  organization_fields: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});
/** A checked {@link organizationSchema}. */
export type OrganizationInput = v.InferOutput<typeof organizationSchema>;

/** Makes an organization; 422 where the name is taken. */
export async function createOrganization(call: Call, input: OrganizationInput): Promise<number> {
  const { name } = input;
  if (name === undefined) throw invalid({ name: 'Name: cannot be blank' });
  await refuseTaken(call, name);
  const blank: Omit<OrganizationRow, 'id'> = {
    name,
    external_id: null,
    domain_names: [],
    details: null,
    notes: null,
    group_id: null,
    shared_tickets: false,
    shared_comments: false,
    tags: [],
    organization_fields: {},
    created_at: call.now,
    updated_at: call.now,
  };
  const id = await nextId(call.sql);
  await insertRows(call.sql, 'organizations', [{ id, ...blank, ...(await columns(call, input, blank)) }]);
  return id;
}

/** Changes an organization. */
export async function updateOrganization(call: Call, id: number, input: OrganizationInput): Promise<void> {
  const before = await findOrganization(call, id);
  if (input.name !== undefined) await refuseTaken(call, input.name, id);
  await updateRow(call.sql, 'organizations', id, { ...(await columns(call, input, before)), updated_at: call.now });
}

/** The organization of that name, whatever its case. */
export async function organizationIdByName(call: Call, name: string): Promise<number | undefined> {
  const [row] = await call.sql.query<{ id: number }>('select id from organizations where lower(name) = lower($1)', [
    name,
  ]);
  return row?.id;
}

/** Replaces the tags. */
export async function setOrganizationTags(call: Call, id: number, tags: string[]): Promise<void> {
  await updateRow(call.sql, 'organizations', id, { tags, updated_at: call.now });
}

async function columns(
  call: Call,
  input: OrganizationInput,
  before: Omit<OrganizationRow, 'id'>,
): Promise<Record<string, unknown>> {
  const { organization_fields, tags, ...plain } = input;
  const fields = await fieldsOf(call, 'organization');
  const given = organization_fields ? storedValues(organization_fields, fields) : {};
  return {
    ...plain,
    organization_fields: { ...before.organization_fields, ...given },
    tags: fieldTags(tags ?? before.tags, given, fields),
  };
}

async function refuseTaken(call: Call, name: string, self?: number): Promise<void> {
  const id = await organizationIdByName(call, name);
  if (id !== undefined && id !== self) throw invalid({ name: 'Name: has already been taken' });
}
