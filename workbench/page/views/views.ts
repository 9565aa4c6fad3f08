import { text } from '../strings';

/** Where the rows of a view come from: a search, or the list of all tickets. */
export type Source = { readonly kind: 'search'; readonly query: string } | { readonly kind: 'list' };

export interface View {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly sort: Sort;
}

export interface Sort {
  readonly by: SortKey;
  readonly order: 'asc' | 'desc';
}

export type SortKey = 'status' | 'id' | 'subject' | 'requester.name' | 'created_at' | 'updated_at' | 'priority';

const newestFirst: Sort = { by: 'updated_at', order: 'desc' };
const oldestFirst: Sort = { by: 'updated_at', order: 'asc' };

/** The views that everybody has. */
export const standardViews = (): readonly View[] => [
  search('my-unsolved', text('view.my-unsolved'), 'assignee:me status<solved'),
  search('unassigned', text('view.unassigned'), 'assignee:none status<solved'),
  search('all-unsolved', text('view.all-unsolved'), 'status<solved'),
  { id: 'recent', title: text('view.recent'), source: { kind: 'list' }, sort: newestFirst },
  search('pending', text('view.pending'), 'status:pending'),
  search('solved', text('view.solved'), 'status:solved', newestFirst),
];

/** The unsolved tickets of a group. */
export const groupView = (group: { readonly id: number; readonly name: string }): View =>
  search(`group-${group.id}`, group.name, `group:${group.id} status<solved`);

/** What the agent typed into the search box. */
export const searchView = (query: string): View =>
  search('search', text('search.results', { query }), query, newestFirst);

/** Columns that the list can be sorted by; search knows fewer. */
export const sortable = (source: Source): ReadonlySet<SortKey> =>
  new Set(
    source.kind === 'list'
      ? ['status', 'id', 'subject', 'requester.name', 'created_at', 'updated_at']
      : ['status', 'created_at', 'updated_at', 'priority'],
  );

function search(id: string, title: string, query: string, sort = oldestFirst): View {
  return { id, title, source: { kind: 'search', query: `type:ticket ${query}` }, sort };
}
