import { fieldsOf } from '../account/field-values';
import type { Call } from '../core/call';
import { notFound } from '../core/errors';
import { type UserRow, userColumns, userRecord } from './record';

/** Users by id, each once, in the order asked for; unknown ids are left out. */
export async function userRecords(call: Call, ids: readonly (number | null)[]): Promise<Record<string, unknown>[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return [];
  const rows = await call.sql.query<UserRow>(`select ${userColumns} from users u where u.id = any($1::bigint[])`, [
    wanted,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return renderUsers(
    call,
    wanted.flatMap((id) => byId.get(id) ?? []),
  );
}

/** Users that come along with other records: whether they carry the account's own fields is for the switch to say. */
export async function sideloadedUsers(call: Call, ids: readonly (number | null)[]): Promise<Record<string, unknown>[]> {
  const users = await userRecords(call, ids);
  return call.switches.sideloadedUserFields ? users : users.map(({ user_fields: _, ...user }) => user);
}

/** Rows as records. */
export async function renderUsers(call: Call, rows: readonly UserRow[]): Promise<Record<string, unknown>[]> {
  const fields = await fieldsOf(call, 'user');
  return rows.map((row) => userRecord(call, row, fields));
}

/** The user; 404 where there is none. */
export async function findUser(call: Call, id: number, lock: 'read' | 'write' = 'read'): Promise<UserRow> {
  const [row] = await call.sql.query<UserRow>(
    `select ${userColumns} from users u where u.id = $1${lock === 'write' ? ' for update of u' : ''}`,
    [id],
  );
  if (row === undefined) throw notFound();
  return row;
}
