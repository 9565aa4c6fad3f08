import type { Call } from '../core/call';
import { notFound } from '../core/errors';
import { eachItem, failedItem } from '../jobs/items';
import { type JobKind, startJob } from '../jobs/start';
import { type TicketRow, ticketColumns } from '../tickets/record';
import { userRecords } from '../users/read';
import { cells, columnRecord } from './columns';
import { ticketsOfView } from './execute';
import { findViews, readableViews } from './readable';
import type { ViewRow } from './record';

/** A job's result is one row of the database: a file for a look at it, not for an archive. */
const MAX_LINES = 10_000;

/** Zendesk sends the file by mail. Nothing leaves this machine, so the job's result holds it. */
const viewExport: JobKind = {
  type: 'View CSV Export',
  run: (call, items) =>
    eachItem(
      call,
      items,
      async (part, id) => {
        const conditions = readableViews(part);
        const [view] = await findViews(part, conditions.add(`w.id = ${conditions.value(id)}`));
        if (view === undefined) throw notFound();
        return { view_id: view.id, action: 'export', success: true, ...(await csvOf(part, view)) };
      },
      (error, id) => failedItem({ view_id: id }, error),
    ),
};

/** The kinds of job that views have. */
export const viewJobs: readonly JobKind[] = [viewExport];

/** `GET /views/{id}/export`: the file is on its way. */
export async function exportView(call: Call, { id }: ViewRow): Promise<Record<string, unknown>> {
  await startJob(call, viewExport, [id]);
  return { export: { view_id: id, status: 'starting' } };
}

async function csvOf(call: Call, view: ViewRow): Promise<{ readonly tickets: number; readonly csv: string }> {
  const { from, conditions, sorts, order } = ticketsOfView(call, view);
  const direction = order.descending ? 'desc' : 'asc';
  const rows = await call.sql.query<TicketRow>(
    `select ${ticketColumns} from ${from}${conditions}
     order by ${sorts[order.name]?.sql ?? 't.id'} ${direction}, t.id ${direction} limit ${MAX_LINES}`,
    conditions.values,
  );
  const { columns } = view.execution;
  const people = await userRecords(
    call,
    rows.flatMap((row) => [row.requester_id, row.assignee_id, row.submitter_id]),
  );
  const names = new Map(people.map(({ id, name }) => [id, String(name)]));
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = cells([column], row);
      const [name = '', content] = Object.entries(value)[0] ?? [];
      return isPerson(name) ? (names.get(content) ?? '') : content;
    }),
  );
  const head = columns.map((column) => columnRecord(column).title);
  return { tickets: rows.length, csv: [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('') };
}

const isPerson = (name: string): boolean => ['requester_id', 'assignee_id', 'submitter_id'].includes(name);

/** Quoted where it must be; what a spreadsheet would run as a formula is marked as text. */
function field(value: unknown): string {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
