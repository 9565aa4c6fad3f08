import * as v from 'valibot';
import { HelpdeskError } from '../error';
import type { CancelSignal } from '../port';
import type { ReadJson } from './read-json';
import { parsed } from './schema';

const path = '/api/v2/users.json?role[]=agent&role[]=admin&per_page=1';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many agents and admins the account has, light agents among them: one request. */
export async function countAgents(read: ReadJson, signal?: CancelSignal): Promise<number> {
  const count = parsed(whole, (await read(path, signal)).count);
  if (count === undefined) throw new HelpdeskError('unreadable', 'count of agents');
  return count;
}
