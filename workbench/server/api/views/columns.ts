import { stamp, stampOrNull } from '../core/time';
import type { Sort } from '../paging/index';
import { ticketSorts } from '../tickets/lists';
import type { TicketRow } from '../tickets/record';

interface Column {
  readonly title: string;
  /** What a row holds of it: the name of the property and its value. */
  readonly cell: (ticket: TicketRow) => readonly [name: string, value: unknown];
  readonly sort: Sort | undefined;
}

const offset = (sql: string, type: Sort['type']): Sort => ({ sql, type, style: 'offset' });
const far = "'9999-12-31T00:00:00Z'::timestamptz";

/** The columns a view can have, by Zendesk's names for them. */
const columns: Readonly<Record<string, Column>> = {
  nice_id: { title: 'ID', cell: (t) => ['nice_id', t.id], sort: offset('t.id', 'bigint') },
  status: { title: 'Status', cell: (t) => ['status', t.status], sort: offset('t.status_rank', 'integer') },
  subject: { title: 'Subject', cell: (t) => ['subject', t.subject], sort: ticketSorts.subject },
  description: { title: 'Description', cell: (t) => ['description', t.description], sort: undefined },
  priority: { title: 'Priority', cell: (t) => ['priority', t.priority], sort: offset('t.priority_rank', 'integer') },
  type: { title: 'Type', cell: (t) => ['type', t.type], sort: offset("coalesce(t.type, '')", 'text') },
  requester: { title: 'Requester', cell: (t) => ['requester_id', t.requester_id], sort: ticketSorts['requester.name'] },
  assignee: { title: 'Assignee', cell: (t) => ['assignee_id', t.assignee_id], sort: ticketSorts['assignee.name'] },
  submitter: { title: 'Submitter', cell: (t) => ['submitter_id', t.submitter_id], sort: undefined },
  group: { title: 'Group', cell: (t) => ['group_id', t.group_id], sort: ticketSorts.group },
  organization: { title: 'Organization', cell: (t) => ['organization_id', t.organization_id], sort: undefined },
  brand: { title: 'Brand', cell: (t) => ['brand_id', t.brand_id], sort: undefined },
  created: {
    title: 'Requested',
    cell: (t) => ['created', stamp(t.created_at)],
    sort: offset('t.created_at', 'timestamptz'),
  },
  updated: {
    title: 'Updated',
    cell: (t) => ['updated', stamp(t.updated_at)],
    sort: offset('t.updated_at', 'timestamptz'),
  },
  due_date: {
    title: 'Due date',
    cell: (t) => ['due_date', stampOrNull(t.due_at)],
    sort: offset(`coalesce(t.due_at, ${far})`, 'timestamptz'),
  },
};

/** Whether there is a column of that name. */
export const isColumn = (name: string): boolean => Object.hasOwn(columns, name);

/** A column as views tell it. */
export const columnRecord = (name: string): Record<string, unknown> => ({
  id: name,
  title: columns[name]?.title ?? name,
  filterable: name !== 'description',
  sortable: columns[name]?.sort !== undefined,
});

/** What a row shows of a ticket under these columns. */
export const cells = (names: readonly string[], ticket: TicketRow): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (columns[name] === undefined ? [] : [columns[name].cell(ticket)])));

/** The keys that a view's tickets can be ordered by, those of other lists included. */
export const viewSorts: Readonly<Record<string, Sort>> = {
  ...ticketSorts,
  ...Object.fromEntries(
    Object.entries(columns).flatMap(([name, { sort }]) => (sort === undefined ? [] : [[name, sort]])),
  ),
};
