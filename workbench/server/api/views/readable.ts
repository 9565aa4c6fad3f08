import { requireStaff } from '../core/auth';
import type { Call } from '../core/call';
import { Conditions } from '../paging/index';
import type { ViewRow } from './record';

/** The views that the caller sees: everybody's, those of the caller's groups, and the caller's own. */
export function readableViews(call: Call): Conditions {
  requireStaff(call.actor);
  const { searchParams } = call.url;
  const conditions = new Conditions();
  const access = searchParams.get('access');
  const shared = (): string => `w.restriction is null or ${ofGroups(call, conditions)}`;
  if (access === 'personal') conditions.add(own(call, conditions));
  else if (access === 'shared' || access === 'account') conditions.add(shared());
  else conditions.add(`${shared()} or ${own(call, conditions)}`);
  const active = searchParams.get('active');
  if (active !== null) conditions.add(`w.active = ${conditions.value(active === 'true')}::boolean`);
  const group = /^\d{1,15}$/.exec(searchParams.get('group_id') ?? '')?.[0];
  if (group !== undefined) {
    conditions.add(`w.restriction ->> 'type' = 'Group' and w.restriction ->> 'id' = ${conditions.value(group)}`);
  }
  return conditions;
}

const own = (call: Call, conditions: Conditions): string =>
  `(w.restriction ->> 'type' = 'User' and (w.restriction ->> 'id')::bigint = ${conditions.value(call.actor.id)})`;

/** Admins see the views of all groups. */
function ofGroups(call: Call, conditions: Conditions): string {
  const groups = "w.restriction ->> 'type' = 'Group'";
  if (call.actor.role === 'admin') return `(${groups})`;
  return `(${groups} and (w.restriction ->> 'id')::bigint = any(${conditions.value(call.actor.groupIds)}::bigint[]))`;
}

/** Those views, in their order. */
export const findViews = (call: Call, conditions: Conditions): Promise<ViewRow[]> =>
  call.sql.query<ViewRow>(`select w.* from views w${conditions} order by w.position, w.id`, conditions.values);
