import { insertRows, nextId, updateRow } from '../../store/index';
import type { Call } from '../core/call';
import { forbidden, invalid, missingParameter } from '../core/errors';
import { viewInput } from './input';
import type { ViewRow } from './record';

/** Admins make views for everybody or a group, agents only for themselves. */
export async function createView(call: Call): Promise<ViewRow> {
  const { title, ...input } = viewInput(call);
  if (title === undefined) throw missingParameter('title');
  const [last] = await call.sql.query<{ position: number }>('select coalesce(max(position), 0) as position from views');
  const view: ViewRow = {
    id: await nextId(call.sql),
    is_default: false,
    ...input,
    title: named(title),
    active: input.active ?? true,
    position: input.position ?? (last?.position ?? 0) + 1,
    restriction: restrictionFor(call, input.restriction),
    created_at: call.now,
    updated_at: call.now,
  };
  await insertRows(call.sql, 'views', [{ ...view }]);
  return view;
}

/** What is not given stays; a list of conditions that is given takes the place of the one before. */
export async function changeView(call: Call, before: ViewRow): Promise<ViewRow> {
  refuseOthers(call, before);
  const { title, active, position, ...input } = viewInput(call, before);
  const changes = {
    ...input,
    title: named(title ?? before.title),
    active: active ?? before.active,
    position: position ?? before.position,
    restriction: restrictionFor(call, input.restriction),
    updated_at: call.now,
  };
  await updateRow(call.sql, 'views', before.id, changes);
  return { ...before, ...changes };
}

/** Deletes a view; its tickets stay. */
export async function deleteView(call: Call, view: ViewRow): Promise<void> {
  refuseOthers(call, view);
  await call.sql.query('delete from views where id = $1', [view.id]);
}

function named(title: string): string {
  if (title === '') throw invalid({ title: 'Title: cannot be blank' });
  return title;
}

const restrictionFor = ({ actor }: Call, wanted: ViewRow['restriction']): ViewRow['restriction'] =>
  actor.role === 'admin' ? wanted : { type: 'User', id: actor.id };

/** Agents change their own views alone: those that others see are the admins'. */
function refuseOthers({ actor }: Call, { restriction }: ViewRow): void {
  const isOwn = restriction?.type === 'User' && restriction.id === actor.id;
  if (actor.role !== 'admin' && !isOwn) throw forbidden();
}
