import { groupRecords } from '../account/groups';
import type { Call } from '../core/call';
import { included } from '../core/include';
import { organizationRecords } from '../organizations/read';

/** What a request wants beside these users: their organizations, their groups, how many open tickets each has to do. */
export async function besideUsers(
  call: Call,
  users: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>> {
  const include = included(call.url);
  const ids = users.map(({ id }) => Number(id));
  const beside: Record<string, unknown> = {};
  if (include.has('organizations')) {
    beside.organizations = await organizationRecords(
      call,
      users.map(({ organization_id }) => organization_id as number | null),
    );
  }
  if (include.has('groups')) {
    const rows = await call.sql.query<{ group_id: number }>(
      'select distinct group_id from group_memberships where user_id = any($1::bigint[])',
      [ids],
    );
    beside.groups = await groupRecords(
      call,
      rows.map(({ group_id }) => group_id),
    );
  }
  if (include.has('open_ticket_count')) {
    const rows = await call.sql.query<{ id: number; open: number }>(
      `select u.id, (select count(*) from tickets t where t.assignee_id = u.id and t.deleted_at is null
         and t.status_rank < 4) as open
       from users u where u.id = any($1::bigint[])`,
      [ids],
    );
    beside.open_ticket_count = Object.fromEntries(rows.map(({ id, open }) => [id, open]));
  }
  return beside;
}
