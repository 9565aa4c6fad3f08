import type { Instant } from '../../../src/facts/instant';
import { changeOf, type Seen } from '../../../src/triage/changes';
import type { BoardRow } from '../../../src/triage/types';
import type { OpenTickets } from './ledger';
import type { BoardView, Progress, RowView } from './messages';
import type { LookAsked, Selection } from './selection';

export interface ViewOptions {
  readonly selection: Selection;
  readonly asked: Pick<LookAsked, 'from' | 'to'>;
  readonly progress: Progress;
  readonly asOf: Instant;
  readonly names: OpenTickets['names'];
  /** Absent at the first look ever. */
  readonly last: { readonly at: Instant; readonly seen: Seen } | undefined;
}

/** What the page shows of the board for one look: of the rows those on the screen. */
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
  return {
    ...told,
    progress,
    asOf,
    total: shown.length,
    from: asked.from,
    rows: shown.slice(asked.from, asked.to).map(rowView),
    ...(last && { since: last.at }),
  };
}
