import { insertRows, type Sql } from '../../store/index';
import { type Condition, usualExecution, type ViewRow } from './record';

const unsolved: Condition = { field: 'status', operator: 'less_than', value: 'solved' };
const mine: Condition = { field: 'assignee_id', operator: 'is', value: 'current_user' };
const nobodys: Condition = { field: 'assignee_id', operator: 'is', value: '' };
const ofMyGroups: Condition = { field: 'group_id', operator: 'is', value: 'current_groups' };
const hoursSince = (field: string, hours: number): Condition => ({
  field,
  operator: 'less_than',
  value: String(hours),
});
const status = (value: string): Condition => ({ field: 'status', operator: 'is', value });

/** The views that every new Zendesk account has. */
const standardViews: readonly (readonly [title: string, ...all: Condition[]])[] = [
  ['Your unsolved tickets', unsolved, mine],
  ['Unassigned tickets', unsolved, nobodys],
  ['All unsolved tickets', unsolved],
  ['Recently updated tickets', hoursSince('updated_at', 30)],
  ['New tickets in your groups', status('new'), ofMyGroups],
  ['Pending tickets', status('pending')],
  ['Recently solved tickets', status('solved'), hoursSince('SOLVED', 96)],
  ['Unsolved tickets in your groups', unsolved, ofMyGroups],
];

/** Below the sequence of records, so that they are the same in every account and take no other record's id. */
const FIRST_ID = 1_900_000_000_201;

/** Gives an account its standard views, also one that was made before there were any. */
export async function createStandardViews(sql: Sql, now: Date): Promise<void> {
  const [known] = await sql.query('select 1 from views limit 1');
  if (known !== undefined) return;
  const rows = standardViews.map(
    ([title, ...all], at): ViewRow => ({
      id: FIRST_ID + 20 * at,
      title,
      description: null,
      active: true,
      is_default: false,
      position: at + 1,
      conditions: { all, any: [] },
      execution: usualExecution,
      restriction: null,
      created_at: now,
      updated_at: now,
    }),
  );
  await insertRows(
    sql,
    'views',
    rows.map((row) => ({ ...row })),
  );
}
