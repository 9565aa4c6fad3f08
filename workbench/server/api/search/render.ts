import { groupRecords } from '../account/groups';
import type { Call } from '../core/call';
import { included } from '../core/include';
import { organizationRecords } from '../organizations/read';
import { type TicketRow, ticketColumns } from '../tickets/record';
import { ticketsWith } from '../tickets/sideload';
import { userRecords } from '../users/read';
import type { Found } from './run';

/** Results in their order, each with its `result_type`, and what `include=tickets(...)` asked for beside them. */
export async function renderFound(call: Call, found: readonly Found[]): Promise<Record<string, unknown>> {
  const of = (kind: Found['kind']): number[] => found.flatMap((one) => (one.kind === kind ? one.id : []));
  const ids = of('ticket');
  const rows =
    ids.length === 0
      ? []
      : await call.sql.query<TicketRow>(`select ${ticketColumns} from tickets t where t.id = any($1::bigint[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const { tickets, beside } = await ticketsWith(call, inOrder, included(call.url, 'tickets'));
  const records = new Map<string, Record<string, unknown>>();
  const add = (kind: Found['kind'], list: readonly Record<string, unknown>[]): void => {
    for (const record of list) records.set(`${kind} ${record.id}`, { ...record, result_type: kind });
  };
  add('ticket', tickets);
  add('user', await userRecords(call, of('user')));
  add('organization', await organizationRecords(call, of('organization')));
  add('group', await groupRecords(call, of('group')));
  return { results: found.flatMap(({ kind, id }) => records.get(`${kind} ${id}`) ?? []), ...beside };
}
