import * as v from 'valibot';
import type { TicketId } from '../../../facts/ticket';
import { isOver } from '../../../facts/ticket-as-of';
import { HelpdeskError } from '../../error';
import type { CancelSignal } from '../../port';
import type { ReadJson } from '../read-json';
import { amount, id, parsed, status } from '../schema';

/** How many open tickets have a tag, as far as search knows them: it is a minute or two behind. One request. */
export async function countTagged(read: ReadJson, tag: string, signal?: CancelSignal): Promise<number> {
  const query = encodeURIComponent(`type:ticket status<solved tags:${tag}`);
  const count = parsed(v.object({ count: amount }), await read(`/api/v2/search/count.json?query=${query}`, signal));
  if (!count) throw new HelpdeskError('unreadable', 'count of a search');
  return count.count;
}

/** Records of open tickets that have a tag, the latest changed first and at most a hundred. One request. */
export async function ticketsTagged(read: ReadJson, tag: string, signal?: CancelSignal): Promise<readonly unknown[]> {
  const query = encodeURIComponent(`type:ticket status<solved tags:${tag}`);
  const path = `/api/v2/search.json?query=${query}&sort_by=updated_at&sort_order=desc&per_page=100`;
  const { results } = await read(path, signal);
  if (!Array.isArray(results)) throw new HelpdeskError('unreadable', 'tickets of a search');
  return results;
}

/** Which of these tickets, a hundred at most, are open. One request, none for no ticket. */
export async function openAmong(
  read: ReadJson,
  tickets: readonly TicketId[],
  signal?: CancelSignal,
): Promise<readonly TicketId[]> {
  if (tickets.length === 0) return [];
  const answer = await read(`/api/v2/tickets/show_many.json?ids=${tickets.join(',')}`, signal);
  return (Array.isArray(answer.tickets) ? answer.tickets : []).flatMap((record: unknown) => {
    const found = parsed(v.object({ id, status }), record);
    return found && !isOver(found.status) ? [found.id] : [];
  });
}
