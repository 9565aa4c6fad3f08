import * as v from 'valibot';
import type { Names } from '../../board-port';
import { id, parsed } from '../schema';

const named = v.object({ id, name: v.string() });

/** The names that stand beside the tickets of a search's answer. */
export const namesIn = (answer: Readonly<Record<string, unknown>>): Names => ({
  groups: byId(answer.groups),
  people: byId(answer.users),
  brands: byId(answer.brands),
});

const byId = (list: unknown): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  for (const item of Array.isArray(list) ? list : []) {
    const one = parsed(named, item);
    if (one) names.set(one.id, one.name);
  }
  return names;
};
