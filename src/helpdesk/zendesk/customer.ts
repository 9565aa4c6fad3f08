import * as v from 'valibot';
import type { Customer, FieldValues, PersonId } from '../../facts/person';
import { fieldValue, id, instant, maybe, parsed, record } from './schema';

const userRecord = v.object({
  id,
  name: v.fallback(v.string(), ''),
  organization_id: maybe(id),
  created_at: maybe(instant),
  locale: maybe(v.string()),
  user_fields: v.fallback(record, {}),
});

/**
 * A user record of the REST API in our words, or undefined where it is none.
 *
 * @param keys of the user fields to take along
 */
export const toCustomer = (user: unknown, keys: readonly string[]): Customer | undefined => {
  const told = parsed(userRecord, user);
  return (
    told && {
      id: told.id,
      name: told.name,
      ...(told.organization_id !== undefined && { organizationId: told.organization_id }),
      ...(told.created_at !== undefined && { createdAt: told.created_at }),
      ...(told.locale && { locale: told.locale.toLowerCase() }),
      fields: valuesOf(keys, (key) => told.user_fields[key]),
    }
  );
};

/** The customer among the sideloaded users of an answer. */
export const customerAmong = (users: unknown, wanted: PersonId, keys: readonly string[]): Customer | undefined =>
  (Array.isArray(users) ? users : []).map((user) => toCustomer(user, keys)).find((customer) => customer?.id === wanted);

/** The values of fields by key; an empty field is left out. */
export const valuesOf = (keys: readonly string[], value: (key: string) => unknown): FieldValues =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const told = parsed(fieldValue, value(key));
      return told === undefined || told === '' ? [] : [[key, told] as const];
    }),
  );
