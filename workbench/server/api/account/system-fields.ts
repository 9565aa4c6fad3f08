import { insertRows, nextIds, type Sql } from '../../store/index';
import { blankField } from './field-input';
import type { FieldRow } from './field-values';

const options = (...values: readonly string[]): FieldRow['options'] =>
  values.map((value, at) => ({ id: at, name: `${value[0]?.toUpperCase()}${value.slice(1)}`, value, default: false }));

const system: readonly (Pick<FieldRow, 'type' | 'title'> & Partial<FieldRow>)[] = [
  { type: 'subject', title: 'Subject', required: true },
  { type: 'description', title: 'Description', required: true },
  { type: 'status', title: 'Status', required: true, options: options('open', 'pending', 'hold', 'solved') },
  { type: 'custom_status', title: 'Ticket status', required: true },
  { type: 'tickettype', title: 'Type', options: options('question', 'incident', 'problem', 'task') },
  { type: 'priority', title: 'Priority', options: options('low', 'normal', 'high', 'urgent') },
  { type: 'group', title: 'Group', required: true },
  { type: 'assignee', title: 'Assignee', required: true },
];

/** Gives the account the fields that every account's tickets have, unless it has them. */
export async function addSystemFields(sql: Sql, now: Date): Promise<void> {
  const known = await sql.query('select 1 from fields where is_system limit 1');
  if (known.length > 0) return;
  const ids = await nextIds(sql, system.length);
  const same = { ...blankField, kind: 'ticket', is_system: true, created_at: now, updated_at: now };
  await insertRows(
    sql,
    'fields',
    system.map((field, at) => ({ ...same, ...field, id: ids[at], position: at })),
  );
}
