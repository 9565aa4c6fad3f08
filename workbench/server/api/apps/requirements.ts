import { createField } from '../account/field-write';
import { createMacro } from '../account/macros';
import type { Call } from '../core/call';
import { ApiError } from '../core/errors';
import { createObject, createObjectField } from '../objects/define';
import type { InstalledApp } from '../options';
import { createView } from '../views/change';
import { isObject, isText } from './values';

/** What was made for an app, under the name that the app knows it by. */
export interface Requirement {
  readonly identifier: string;
  readonly requirement_type: string;
  readonly requirement_id: number;
}

type Make = (call: Call, given: unknown) => Promise<{ readonly id: number }>;

const makers: Readonly<Record<string, Make>> = {
  ticket_fields: (call, given) => createField(call, 'ticket', given),
  user_fields: keyedField('user'),
  organization_fields: keyedField('organization'),
  macros: createMacro,
  views: (call, view) => createView({ ...call, body: { view } }),
};

/** The types of requirements that packages may have and the helpdesk does not make. */
export const unmadeTypes = (requirements: unknown): readonly string[] =>
  isObject(requirements)
    ? Object.keys(requirements).filter((type) => !Object.hasOwn(makers, type) && type !== 'custom_objects_v2')
    : [];

/**
 * Makes what an app requires and does not have yet. A field of a user or an organization that is there under the same key,
 * and a custom object that is, are taken as they are.
 * @throws an `Error` that names the requirement which the helpdesk refuses
 */
export async function makeRequirements(
  call: Call,
  { name, requirements }: InstalledApp,
  known: readonly Requirement[],
): Promise<readonly Requirement[]> {
  if (!isObject(requirements)) return known;
  const made: Requirement[] = [...known];
  const refused = (what: string) => (error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    throw new Error(`${name} cannot be installed: its requirement ${what} was refused: ${error.message}`);
  };
  for (const [requirement_type, make] of Object.entries(makers)) {
    for (const [identifier, given] of Object.entries(entriesOf(requirements[requirement_type]))) {
      if (known.some((one) => one.identifier === identifier && one.requirement_type === requirement_type)) continue;
      const { id } = await make(call, given).catch(refused(`${requirement_type}.${identifier}`));
      made.push({ identifier, requirement_type, requirement_id: id });
    }
  }
  const { objects, object_fields } = entriesOf(requirements.custom_objects_v2);
  for (const object of listOf(objects)) {
    if (await hasObject(call, object.key)) continue;
    await createObject(call, object).catch(refused(`custom_objects_v2.${String(object.key)}`));
  }
  for (const { object_key, ...field } of listOf(object_fields)) {
    const kind = `object:${String(object_key)}` as const;
    if ((await fieldOf(call, kind, field.key)) !== undefined) continue;
    await createObjectField(call, kind, field).catch(
      refused(`custom_objects_v2.${String(object_key)}.${String(field.key)}`),
    );
  }
  return made;
}

function keyedField(kind: 'user' | 'organization'): Make {
  return async (call, given) =>
    (isObject(given) ? await fieldOf(call, kind, given.key) : undefined) ?? createField(call, kind, given);
}

async function fieldOf(call: Call, kind: string, key: unknown): Promise<{ readonly id: number } | undefined> {
  const [row] = await call.sql.query<{ id: number }>(
    'select id from fields where kind = $1 and key = $2 and deleted_at is null',
    [kind, isText(key) ? key : null],
  );
  return row;
}

async function hasObject(call: Call, key: unknown): Promise<boolean> {
  const rows = await call.sql.query('select 1 from custom_objects where key = $1', [isText(key) ? key : null]);
  return rows.length > 0;
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
