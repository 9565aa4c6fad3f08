import type { Instant } from '../../../src/facts/instant';
import { changeOf, type Seen } from '../../../src/triage/changes';
import type { BoardRow } from '../../../src/triage/types';
import type { OpenTickets } from './ledger';
import type { BoardView, Progress, RowView } from './messages';
import type { LookAsked, Selection } from './selection';

export interface ViewOptions {
  readonly selection: Selection;
  readonly asked: Pick<LookAsked, 'from' | 'to' | 'open'>;
  readonly progress: Progress;
  readonly asOf: Instant;
  readonly names: OpenTickets['names'];
  /** Absent at the first look ever. */
  readonly last: { readonly at: Instant; readonly seen: Seen } | undefined;
}

/** What the page shows of the board for one look: of the rows those on the screen, and the open one. */
export function viewOf({ selection, asked, progress, asOf, names, last }: ViewOptions): BoardView {
  const { shown, ...told } = selection;
  const nameOf = (known: ReadonlyMap<number, string>, id: number | undefined): string | undefined =>
    id === undefined ? undefined : known.get(id);
  const rowView = (row: BoardRow): RowView => {
    const change = last && changeOf(row, last.seen);
    const assignee = nameOf(names.people, row.assigneeId);
    const group = nameOf(names.groups, row.groupId);
    const brand = nameOf(names.brands, row.brandId);
    return {
      row,
      ...(change && { change }),
      ...(assignee !== undefined && { assignee }),
      ...(group !== undefined && { group }),
      ...(brand !== undefined && { brand }),
    };
  };
  const at = asked.open === undefined ? -1 : shown.findIndex(({ ticket }) => ticket === asked.open);
  const open = at < asked.from || at >= asked.to ? shown[at] : undefined;
  return {
    ...told,
    progress,
    asOf,
    total: shown.length,
    from: asked.from,
    rows: shown.slice(asked.from, asked.to).map(rowView),
    ...(open && { apart: { index: at, view: rowView(open) } }),
    ...(last && { since: last.at }),
  };
}
