import { groupRecords } from '../account/groups';
import { type Call, recordUrl } from '../core/call';
import { included } from '../core/include';
import { countRecords, page } from '../paging/index';
import { liveTickets, type TicketList } from '../tickets/lists';
import { type TicketRow, ticketColumns } from '../tickets/record';
import { sideloadedUsers } from '../users/read';
import { cells, columnRecord, viewSorts } from './columns';
import { demand } from './conditions';
import type { Execution, ViewRow } from './record';

/** The tickets of a view, in its order unless asked otherwise. Archived ones are in none. */
export function ticketsOfView(call: Call, view: Pick<ViewRow, 'conditions' | 'execution'>): TicketList {
  const list = liveTickets(call);
  demand(call, list.conditions, view.conditions);
  const { sort_by, sort_order } = view.execution;
  return { ...list, sorts: viewSorts, order: { name: sort_by, descending: sort_order === 'desc' } };
}

/** How many tickets a view holds. */
export function countView(call: Call, view: ViewRow): Promise<number> {
  return countRecords(call, ticketsOfView(call, view));
}

/** The rows of a view as its columns show them. */
export async function executeView(
  call: Call,
  view: Pick<ViewRow, 'conditions' | 'execution'>,
): Promise<Record<string, unknown>> {
  const { execution } = view;
  const answer = await page<TicketRow>(call, {
    ...ticketsOfView(call, view),
    key: 'rows',
    columns: ticketColumns,
    id: 't.id',
    render: async (rows) => ({
      rows: rows.map((row) => rowRecord(call, execution, row)),
      groups: await groupRecords(
        call,
        rows.map(({ group_id }) => group_id),
      ),
      ...(await usersOf(call, rows)),
    }),
  });
  return { columns: execution.columns.map(columnRecord), ...answer };
}

const rowRecord = (call: Call, { columns }: Execution, row: TicketRow): Record<string, unknown> => ({
  ticket: {
    id: row.id,
    url: recordUrl(call, `tickets/${row.id}`),
    subject: row.subject,
    description: row.description,
    status: row.status,
    type: row.type,
    priority: row.priority,
  },
  ...cells(columns, row),
});

async function usersOf(call: Call, rows: readonly TicketRow[]): Promise<{ users?: Record<string, unknown>[] }> {
  if (!included(call.url).has('users')) return {};
  const ids = rows.flatMap((row) => [row.requester_id, row.assignee_id, row.submitter_id]);
  return { users: await sideloadedUsers(call, ids) };
}
