import * as v from 'valibot';
import { insertRows, nextId, updateRow } from '../../store/index';
import { type FieldRow, fieldsOf, fieldTags, storedValues } from '../account/field-values';
import { joinGroup } from '../account/groups';
import { booleanSchema, idSchema, nameSchema, tagsSchema, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { forbidden, invalid } from '../core/errors';
import { correct, remember } from '../core/memo';
import { parseTime } from '../core/time';
import { findUser } from './read';
import { blankUser, type UserRow } from './record';

const optionalText = v.optional(v.nullable(textSchema));

/** `{user: {...}}` of a request; unknown properties are ignored. */
export const userSchema = v.object({
  name: v.optional(nameSchema('Name: is too short (is 0 characters)')),
  email: v.optional(
    v.nullable(v.pipe(textSchema, v.trim(), v.regex(/^[^\s@]+@[^\s@]+$/, 'Email: is not properly formatted'))),
  ),
  role: v.optional(v.picklist(['end-user', 'agent', 'admin'], 'Role is not a role of this account')),
  role_type: v.optional(v.nullable(v.number())),
  alias: optionalText,
  phone: optionalText,
  organization_id: v.optional(v.nullable(idSchema)),
  organization: v.optional(v.nullable(v.object({ name: textSchema }))),
  default_group_id: v.optional(v.nullable(idSchema)),
  ticket_restriction: v.optional(v.nullable(v.picklist(['organization', 'groups', 'assigned', 'requested']))),
  only_private_comments: v.optional(booleanSchema),
  external_id: optionalText,
  tags: v.optional(v.nullable(tagsSchema)),
  user_fields: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  details: optionalText,
  notes: optionalText,
  locale: v.optional(textSchema),
  time_zone: v.optional(textSchema),
  iana_time_zone: v.optional(textSchema),
  suspended: v.optional(booleanSchema),
  verified: v.optional(booleanSchema),
  signature: optionalText,
  /** Imports of older accounts tell since when they know a customer; Zendesk ignores it. */
  created_at: v.optional(v.string()),
});
/** A checked {@link userSchema}. */
export type UserInput = v.InferOutput<typeof userSchema>;

/** Makes a user; agents may make end users, admins anybody. */
export async function createUser(call: Call, input: UserInput): Promise<number> {
  if (input.name === undefined) throw invalid({ name: 'Name: is too short (is 0 characters)' });
  if (input.email && (await userIdByEmail(call, input.email)) !== undefined) {
    throw invalid({ email: `Email: ${input.email} is already being used by another user` });
  }
  const role = input.role ?? 'end-user';
  if (role !== 'end-user' && call.actor.role !== 'admin') throw forbidden();
  const fields = await fieldsOf(call, 'user');
  const created = input.created_at === undefined ? undefined : parseTime(input.created_at);
  const blank: Omit<UserRow, 'id'> = {
    ...blankUser(call.now),
    name: input.name,
    role,
    role_type: role === 'admin' ? 4 : role === 'agent' ? 0 : null,
    created_at: created ?? call.now,
  };
  const id = await nextId(call.sql);
  const row = { ...blank, ...(await columns(call, input, blank, fields)) };
  await insertRows(call.sql, 'users', [{ id, ...row }]);
  keep(call, { id, ...row });
  if (role !== 'end-user') await joinDefaultGroup(call, id, input.default_group_id ?? null);
  call.tell({ type: 'user', id });
  return id;
}

/** Changes a user. */
export async function updateUser(call: Call, id: number, input: UserInput): Promise<void> {
  const before = await findUser(call, id, 'write');
  if (before.role !== 'end-user' && call.actor.role !== 'admin' && call.actor.id !== id) throw forbidden();
  if (input.role !== undefined && input.role !== before.role && call.actor.role !== 'admin') throw forbidden();
  const other = input.email ? await userIdByEmail(call, input.email) : undefined;
  if (other !== undefined && other !== id) {
    throw invalid({ email: `Email: ${input.email} is already being used by another user` });
  }
  const changes = await columns(call, input, before, await fieldsOf(call, 'user'));
  await updateRow(call.sql, 'users', id, { ...changes, updated_at: call.now });
  keep(call, { id, ...changes });
  if (before.role === 'end-user' && input.role !== undefined && input.role !== 'end-user') {
    await joinDefaultGroup(call, id, input.default_group_id ?? null);
  }
  call.tell({ type: 'user', id });
}

/** The user of an e-mail address. */
export function userIdByEmail(call: Call, email: string): Promise<number | undefined> {
  return remember(call, `email ${email.toLowerCase()}`, async () => {
    const [row] = await call.sql.query<{ id: number }>('select id from users where lower(email) = lower($1)', [email]);
    return row?.id;
  });
}

/** The first user with this external id. */
export function userIdByExternalId(call: Call, externalId: string): Promise<number | undefined> {
  return remember(call, `external ${externalId}`, async () => {
    const [row] = await call.sql.query<{ id: number }>(
      'select id from users where external_id = $1 order by id limit 1',
      [externalId],
    );
    return row?.id;
  });
}

/** Looks many users up at once, for the calls of the two functions above that follow. */
export async function foreseeUsers(
  call: Call,
  emails: readonly string[],
  externalIds: readonly string[],
): Promise<void> {
  const lower = emails.map((email) => email.toLowerCase());
  for (const email of lower) correct(call, `email ${email}`, undefined);
  for (const externalId of externalIds) correct(call, `external ${externalId}`, undefined);
  const rows = await call.sql.query<{ id: number; email: string | null; external_id: string | null }>(
    `select id, lower(email) as email, external_id from users
     where lower(email) = any($1::text[]) or external_id = any($2::text[]) order by id desc`,
    [lower, externalIds],
  );
  for (const row of rows) keep(call, row);
}

function keep(call: Call, user: { id: number; email?: string | null; external_id?: string | null }): void {
  if (user.email) correct(call, `email ${user.email.toLowerCase()}`, user.id);
  if (user.external_id) correct(call, `external ${user.external_id}`, user.id);
}

/** Replaces the tags. */
export async function setUserTags(call: Call, id: number, tags: string[]): Promise<void> {
  await updateRow(call.sql, 'users', id, { tags, updated_at: call.now });
  call.tell({ type: 'user', id });
}

async function columns(
  call: Call,
  input: UserInput,
  before: Omit<UserRow, 'id'>,
  fields: readonly FieldRow[],
): Promise<Partial<UserRow>> {
  const { organization, user_fields, tags, created_at, default_group_id, ...rest } = input;
  const { role_type, ticket_restriction, only_private_comments, ...plain } = rest;
  const changes: Record<string, unknown> = { ...plain };
  if (organization) changes.organization_id = await organizationByName(call, organization.name);
  if (input.organization_id) await mustExist(call, input.organization_id);
  if (call.actor.role === 'admin') {
    if (role_type !== undefined) changes.role_type = role_type;
    const light = (role_type ?? before.role_type) === 1;
    if (light || only_private_comments !== undefined) changes.only_private_comments = light || only_private_comments;
    else if (role_type !== undefined) changes.only_private_comments = false;
    if (ticket_restriction !== undefined) {
      changes.ticket_restriction = ticket_restriction;
      changes.restricted_agent = ticket_restriction !== null;
    }
  }
  const given = user_fields ? storedValues(user_fields, fields) : {};
  if (user_fields) changes.user_fields = { ...before.user_fields, ...given };
  const nextTags = fieldTags(tags ?? before.tags, given, fields);
  if (tags || nextTags.length !== before.tags.length) changes.tags = nextTags;
  if (input.iana_time_zone !== undefined && input.time_zone === undefined) {
    changes.time_zone = input.iana_time_zone.split('/').at(-1)?.replaceAll('_', ' ');
  }
  return changes;
}

async function mustExist(call: Call, organizationId: number): Promise<void> {
  const rows = await remember(call, `organizations ${organizationId}`, () =>
    call.sql.query('select 1 from organizations where id = $1', [organizationId]),
  );
  if (rows.length === 0) throw invalid({ organization: `Organization ${organizationId} does not exist` });
}

async function organizationByName(call: Call, name: string): Promise<number> {
  const [row] = await call.sql.query<{ id: number }>('select id from organizations where lower(name) = lower($1)', [
    name,
  ]);
  if (row === undefined) throw invalid({ organization: `Organization ${name} does not exist` });
  return row.id;
}

/** New agents are in the account's default group unless another is named. */
async function joinDefaultGroup(call: Call, userId: number, groupId: number | null): Promise<void> {
  const [group] = await call.sql.query<{ id: number }>(
    'select id from groups where id = $1 or ($1::bigint is null and is_default)',
    [groupId],
  );
  if (group === undefined) throw invalid({ default_group_id: `Group ${groupId} does not exist` });
  await joinGroup(call, userId, group.id, true);
}
