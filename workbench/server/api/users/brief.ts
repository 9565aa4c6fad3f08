import type { Call } from '../core/call';
import { correct, remember } from '../core/memo';

/** The little that tickets need to know of a user. */
export interface UserBrief {
  readonly id: number;
  readonly role: 'admin' | 'agent' | 'end-user';
  readonly active: boolean;
  readonly organization_id: number | null;
}

const columns = 'select id, role, active, organization_id from users';

/** The user; undefined where there is none. */
export function userBrief(call: Call, id: number): Promise<UserBrief | undefined> {
  return remember(call, `user ${id}`, async () => {
    const [row] = await call.sql.query<UserBrief>(`${columns} where id = $1`, [id]);
    return row;
  });
}

/** Looks many users up at once, for the calls of {@link userBrief} that follow. */
export async function foresee(call: Call, ids: readonly number[]): Promise<void> {
  const rows = await call.sql.query<UserBrief>(`${columns} where id = any($1::bigint[])`, [[...new Set(ids)]]);
  for (const row of rows) correct(call, `user ${row.id}`, row);
}

/** Whether the user is staff; somebody unknown is not. */
export async function isAgent(call: Call, id: number): Promise<boolean> {
  const user = await userBrief(call, id);
  return user !== undefined && user.role !== 'end-user';
}
