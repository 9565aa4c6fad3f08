import * as v from 'valibot';
import type { Customer } from '../../facts/person';
import { valuesOf } from './customer';
import { id, parsed, record } from './schema';

const organizationRecord = v.object({ id, organization_fields: v.fallback(record, {}) });

/** Values of organizations' fields by key, by organization. */
export type OrganizationFields = ReadonlyMap<number, Readonly<Record<string, unknown>>>;

/** The organizations that came along with an answer; what is none is left out. */
export const organizationsIn = (list: unknown): OrganizationFields =>
  new Map(
    (Array.isArray(list) ? list : []).flatMap((each) => {
      const told = parsed(organizationRecord, each);
      return told ? [[told.id, told.organization_fields] as const] : [];
    }),
  );

/** The customer with what their organization says where they have no value of their own under a key. */
export const withOrganizationFields = (
  customer: Customer,
  keys: readonly string[],
  value: (key: string) => unknown,
): Customer =>
  keys.length === 0 ? customer : { ...customer, fields: { ...valuesOf(keys, value), ...customer.fields } };

/** What is to come along with tickets: organizations only where a setting names a field of theirs. */
export const withOrganizations = (include: string, keys: readonly string[] = []): string =>
  keys.length === 0 ? include : `${include},organizations`;
