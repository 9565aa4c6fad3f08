import * as v from 'valibot';
import { HelpdeskError } from '../../error';
import type { CancelSignal } from '../../port';
import type { ReadJson } from '../read-json';
import { amount, parsed } from '../schema';

/** How many open tickets have a tag, as far as search knows them: it is a minute or two behind. One request. */
export async function countTagged(read: ReadJson, tag: string, signal?: CancelSignal): Promise<number> {
  const query = encodeURIComponent(`type:ticket status<solved tags:${tag}`);
  const count = parsed(v.object({ count: amount }), await read(`/api/v2/search/count.json?query=${query}`, signal));
  if (!count) throw new HelpdeskError('unreadable', 'count of a search');
  return count.count;
}
