import * as v from 'valibot';
import type { FieldValues } from '../../facts/person';
import { valuesOf } from './customer';
import { id, parsed, record } from './schema';

const organizationRecord = v.object({ id, organization_fields: v.fallback(record, {}) });

/** Values of organizations' fields by key, by organization. */
export type OrganizationFields = ReadonlyMap<number, FieldValues>;

/**
 * The organizations that came along with an answer; what is none is left out.
 *
 * @param keys of the fields to take along
 */
export const organizationsIn = (list: unknown, keys: readonly string[] = []): OrganizationFields =>
  new Map(
    (keys.length > 0 && Array.isArray(list) ? list : []).flatMap((each) => {
      const told = parsed(organizationRecord, each);
      return told ? [[told.id, valuesOf(keys, (key) => told.organization_fields[key])] as const] : [];
    }),
  );

/** What is to come along with tickets: organizations only where a setting names a field of theirs. */
export const withOrganizations = (include: string, keys: readonly string[] = []): string =>
  keys.length === 0 ? include : `${include},organizations`;
