import { type FieldRow, fieldValues } from '../account/field-values';
import { type Call, recordUrl } from '../core/call';
import { stamp, stampOrNull } from '../core/time';

/** A user as stored. */
export interface UserRow {
  id: number;
  name: string;
  email: string | null;
  role: 'admin' | 'agent' | 'end-user';
  role_type: number | null;
  alias: string | null;
  phone: string | null;
  organization_id: number | null;
  default_group_id: number | null;
  external_id: string | null;
  tags: string[];
  user_fields: Record<string, unknown>;
  details: string | null;
  notes: string | null;
  locale: string;
  time_zone: string;
  iana_time_zone: string;
  active: boolean;
  verified: boolean;
  suspended: boolean;
  restricted_agent: boolean;
  ticket_restriction: string | null;
  only_private_comments: boolean;
  signature: string | null;
  last_login_at: Date | null;
  token: string | null;
  created_at: Date;
  updated_at: Date;
}

/** The columns of {@link UserRow}. */
export const userColumns = `u.id, u.name, u.email, u.role, u.role_type, u.alias, u.phone, u.organization_id,
  u.default_group_id, u.external_id, u.tags, u.user_fields, u.details, u.notes, u.locale, u.time_zone, u.iana_time_zone,
  u.active, u.verified, u.suspended, u.restricted_agent, u.ticket_restriction, u.only_private_comments, u.signature,
  u.last_login_at, u.token, u.created_at, u.updated_at`;

/** A user before anything is known: active, verified, of the account's language and zone. */
export const blankUser = (now: Date): Omit<UserRow, 'id' | 'name' | 'role'> => ({
  email: null,
  role_type: null,
  alias: null,
  phone: null,
  organization_id: null,
  default_group_id: null,
  external_id: null,
  tags: [],
  user_fields: {},
  details: null,
  notes: null,
  locale: 'en-US',
  time_zone: 'UTC',
  iana_time_zone: 'Etc/UTC',
  active: true,
  verified: true,
  suspended: false,
  restricted_agent: false,
  ticket_restriction: null,
  only_private_comments: false,
  signature: null,
  last_login_at: null,
  token: null,
  created_at: now,
  updated_at: now,
});

/** Zendesk's numbers of the languages the demo uses; others count as English. */
const localeIds: Readonly<Record<string, number>> = { 'en-us': 1, ko: 69, ja: 67, de: 8, fr: 16, es: 2 };

/** A user as agents see it. */
export function userRecord(call: Call, row: UserRow, fields: readonly FieldRow[]): Record<string, unknown> {
  return {
    id: row.id,
    url: recordUrl(call, `users/${row.id}`),
    name: row.name,
    email: row.email,
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
    time_zone: row.time_zone,
    iana_time_zone: row.iana_time_zone,
    phone: row.phone,
    shared_phone_number: null,
    photo: null,
    locale_id: localeIds[row.locale.toLowerCase()] ?? 1,
    locale: row.locale,
    organization_id: row.organization_id,
    role: row.role,
    verified: row.verified,
    external_id: row.external_id,
    tags: row.tags,
    alias: row.alias,
    active: row.active,
    shared: false,
    shared_agent: false,
    last_login_at: stampOrNull(row.last_login_at),
    two_factor_auth_enabled: false,
    signature: row.signature,
    details: row.details,
    notes: row.notes,
    role_type: row.role_type,
    custom_role_id: null,
    moderator: row.role === 'admin',
    ticket_restriction: row.ticket_restriction,
    only_private_comments: row.only_private_comments,
    restricted_agent: row.restricted_agent,
    suspended: row.suspended,
    default_group_id: row.default_group_id,
    report_csv: row.role === 'admin',
    user_fields: fieldValues(row.user_fields, fields),
  };
}
