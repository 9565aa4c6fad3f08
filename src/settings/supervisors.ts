import type { Account } from './account';

/** Who looks, as far as it matters here. */
interface Reader {
  readonly role: string;
  readonly groupIds: readonly number[];
}

/** Admins, and members of the groups that the account names; where nobody told who looks, nobody. */
export const maySupervise = (reader: Reader | undefined, { supervisorGroups }: Account): boolean =>
  reader !== undefined &&
  (reader.role === 'admin' || reader.groupIds.some((group) => supervisorGroups.includes(group)));
