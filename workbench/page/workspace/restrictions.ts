import type { JsonRecord } from '../../zaf/workspace';
import type { User } from '../rest/schemas';

/** Whom an installation is for. */
export interface Restrictions {
  readonly role_restrictions: readonly string[] | null;
  readonly group_restrictions: readonly number[];
}

/** Kinds of people that an installation can be restricted to. */
export const restrictableRoles = ['admin', 'agent', 'light-agent'] as const;

/** The kind of a person. Light agents are agents of a role of their own. */
export const kindOf = (person: Pick<User, 'role' | 'role_type'>): string =>
  person.role === 'admin' ? 'admin' : person.role_type === 1 ? 'light-agent' : 'agent';

/**
 * Whether a person has the app: they need one of the roles and, where groups are set too, one of the groups. Admins are
 * no exception.
 */
export const isFor = (
  { role_restrictions: roles, group_restrictions: groups }: Restrictions,
  person: Pick<User, 'role' | 'role_type'>,
  around: readonly JsonRecord[],
): boolean =>
  (roles === null || roles.includes(kindOf(person))) &&
  (groups.length === 0 || around.some(({ id }) => typeof id === 'number' && groups.includes(id)));
