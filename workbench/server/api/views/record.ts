import { type Call, recordUrl } from '../core/call';
import { stamp } from '../core/time';
import { columnRecord } from './columns';

/** One condition of a view, in Zendesk's words. */
export interface Condition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** A view as stored. */
export interface ViewRow {
  id: number;
  title: string;
  description: string | null;
  active: boolean;
  is_default: boolean;
  position: number;
  conditions: { readonly all: readonly Condition[]; readonly any: readonly Condition[] };
  execution: Execution;
  /** Who alone sees it; null is everybody. */
  restriction: { readonly type: 'Group' | 'User'; readonly id: number } | null;
  created_at: Date;
  updated_at: Date;
}

/** How a view's tickets are shown. */
export interface Execution {
  readonly columns: readonly string[];
  readonly group_by: string | null;
  readonly group_order: 'asc' | 'desc';
  readonly sort_by: string;
  readonly sort_order: 'asc' | 'desc';
}

/** How a view shows its tickets unless it is told otherwise. */
export const usualExecution: Execution = {
  columns: ['status', 'subject', 'requester', 'created', 'assignee'],
  group_by: null,
  group_order: 'desc',
  sort_by: 'created',
  sort_order: 'desc',
};

/** A view as the API sends it. */
export function viewRecord(call: Call, row: ViewRow): Record<string, unknown> {
  const { execution, conditions } = row;
  return {
    url: recordUrl(call, `views/${row.id}`),
    id: row.id,
    title: row.title,
    raw_title: row.title,
    active: row.active,
    default: row.is_default,
    position: row.position,
    description: row.description,
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
    restriction: row.restriction,
    conditions,
    execution: {
      group_by: execution.group_by,
      group_order: execution.group_order,
      sort_by: execution.sort_by,
      sort_order: execution.sort_order,
      group: execution.group_by === null ? null : { ...columnRecord(execution.group_by), order: execution.group_order },
      sort: { ...columnRecord(execution.sort_by), order: execution.sort_order },
      columns: execution.columns.map(columnRecord),
      fields: execution.columns.map(columnRecord),
      custom_fields: [],
    },
  };
}
