import { leaves, type Shape } from './property';
import { timeZoneShape, toTimeZone } from './time-zone';
import type { JsonRecord } from './workspace';

export const groupShape = leaves('id', 'name');

export const organizationShape: Shape = {
  ...leaves('id', 'name', 'tags', 'sharedComments', 'sharedTickets', 'externalId', 'details', 'notes', 'domains'),
  group: groupShape,
};

export const userShape: Shape = {
  ...leaves('id', 'email', 'name', 'role', 'groups', 'organizations', 'identities', 'externalId', 'locale', 'details'),
  ...leaves('notes', 'alias', 'signature', 'tags', 'avatarUrl'),
  timeZone: timeZoneShape,
};

/** Records around a user that its ZAF object embeds. */
export interface UserSurroundings {
  readonly groups?: readonly JsonRecord[];
  readonly organizations?: readonly JsonRecord[];
}

/** A REST user as the framework's user object (`currentUser`, `ticket.requester`, authors). */
export const toUser = (user: JsonRecord, { groups = [], organizations = [] }: UserSurroundings = {}): JsonRecord => ({
  id: user.id,
  email: user.email ?? null,
  name: user.name,
  // A custom role is its number; light agents have one.
  role: typeof user.custom_role_id === 'number' ? user.custom_role_id : user.role,
  groups: groups.map(toGroup),
  organizations: organizations.map((organization) => toOrganization(organization)),
  identities: toIdentities(user),
  externalId: user.external_id ?? null,
  locale: user.locale,
  details: user.details ?? '',
  notes: user.notes ?? '',
  alias: user.alias ?? '',
  signature: user.signature ?? '',
  timeZone: toTimeZone(user.time_zone, user.iana_time_zone),
  tags: user.tags ?? [],
  avatarUrl: avatarOf(user),
});

export const toGroup = (group: JsonRecord): JsonRecord => ({ id: group.id, name: group.name });

export const toOrganization = (organization: JsonRecord, group?: JsonRecord): JsonRecord => ({
  id: organization.id,
  name: organization.name,
  tags: organization.tags ?? [],
  group: group === undefined ? null : toGroup(group),
  sharedComments: organization.shared_comments ?? false,
  sharedTickets: organization.shared_tickets ?? false,
  externalId: organization.external_id ?? null,
  details: organization.details ?? '',
  notes: organization.notes ?? '',
  domains: organization.domain_names ?? [],
});

export const avatarOf = (user: JsonRecord): string | null => {
  const photo = user.photo;
  const url = typeof photo === 'object' && photo !== null ? (photo as JsonRecord).content_url : undefined;
  return typeof url === 'string' ? url : null;
};

/** The user record names one identity, its primary e-mail address; it does not tell the identity's id. */
const toIdentities = (user: JsonRecord): readonly JsonRecord[] =>
  typeof user.email === 'string'
    ? [{ type: 'email', value: user.email, verified: user.verified ?? false, primary: true, userId: user.id }]
    : [];
