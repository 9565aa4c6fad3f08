import { counts } from '../../facts/counted-tickets';
import type { Instant } from '../../facts/instant';
import type { PersonId } from '../../facts/person';
import type { Ticket } from '../../facts/ticket';
import type { CancelSignal } from '../port';
import { historyPages, requestedPath } from '../zendesk/history';
import { pages } from '../zendesk/pages';
import type { ReadJson } from '../zendesk/read-json';
import { metricSets, toTicket } from '../zendesk/ticket';

/**
 * The customer's ticket last updated of those that were there at `until`, or undefined. One that counts as a contact goes
 * before merged ones, spam and those that staff opened. One request, unless all of 100 tickets are newer.
 */
export const latestTicket = async (
  read: ReadJson,
  customer: PersonId,
  until: Instant,
  signal: CancelSignal,
): Promise<Ticket | undefined> => {
  let second: Ticket | undefined;
  let count = 0;
  for await (const { records, answer } of pages({ read, path: requestedPath(customer), key: 'tickets', signal })) {
    const sets = metricSets(answer.metric_sets);
    const there = records
      .flatMap((record) => toTicket(record, sets) ?? [])
      .filter((ticket) => ticket.createdAt <= until)
      .sort((a, b) => b.updatedAt - a.updatedAt);
    const first = there.find(counts);
    if (first) return first;
    second ??= there[0];
    count += 1;
    if (count >= historyPages) break;
  }
  return second;
};
