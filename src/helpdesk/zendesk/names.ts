import * as v from 'valibot';
import type { PersonId } from '../../facts/person';
import type { CancelSignal } from '../port';
import type { ReadJson } from './read-json';
import { id, parsed } from './schema';
import { slices } from './slices';

const person = v.object({ id, name: v.pipe(v.string(), v.nonEmpty()) });

/** Names of people by their ids, each asked for once: one request for each hundred that are not known yet. */
export function createNames(read: ReadJson) {
  const known = new Map<PersonId, string>();
  return async (ids: readonly PersonId[], signal?: CancelSignal): Promise<ReadonlyMap<PersonId, string>> => {
    const asked = [...new Set(ids)].filter((one) => !known.has(one));
    for (const some of slices(asked, MANY)) {
      const answer = await read(`/api/v2/users/show_many.json?ids=${some.join(',')}`, signal);
      for (const user of Array.isArray(answer.users) ? answer.users : []) {
        const found = parsed(person, user);
        if (found) known.set(found.id, found.name);
      }
    }
    return new Map(ids.flatMap((one) => (known.has(one) ? [[one, known.get(one) ?? '']] : [])));
  };
}

/** People in one request. */
const MANY = 100;
