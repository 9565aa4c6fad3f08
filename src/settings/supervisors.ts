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

/** Who may open the board: every agent, or where the account names groups only those who supervise. */
export const mayOpenBoard = (reader: Reader | undefined, account: Account): boolean =>
  reader !== undefined &&
  (account.supervisorGroups.length === 0 ? reader.role !== 'other' : maySupervise(reader, account));
