import type { History } from '../../facts/facts';
import type { FieldValues, PersonId } from '../../facts/person';
import type { Ticket } from '../../facts/ticket';
import { HelpdeskError } from '../error';
import type { HistoryRequest } from '../port';
import { organizationsIn, withOrganizations } from './organization-fields';
import { pages } from './pages';
import type { ReadJson } from './read-json';
import { metricSets, toTicket } from './ticket';

/** Pages of 100 tickets; 1,000 tickets of one customer say enough, and more would cost the account's request budget. */
export const historyPages = 10;

/**
 * All tickets of a customer that were updated since `since`, last updated first, with their metric sets: one request per
 * 100 tickets. The list knows no date filter, so reading stops at the first older ticket. Where a later page fails, what
 * came before is given with `complete: false`; a first page that fails rejects.
 */
export const readHistory = async (
  read: ReadJson,
  { customer, since, organizationKeys = [], signal }: HistoryRequest,
): Promise<History> => {
  const found = new Map<number, Ticket>();
  const organizations = new Map<number, FieldValues>();
  let complete = true;
  let count = 0;
  try {
    for await (const { records, answer, hasMore, cut } of pages({
      read,
      path: requestedPath(customer, organizationKeys),
      key: 'tickets',
      signal,
    })) {
      count += 1;
      const sets = metricSets(answer.metric_sets);
      const tickets = records.map((record) => toTicket(record, sets));
      for (const ticket of tickets) {
        if (ticket === undefined) complete = false;
        else if (ticket.updatedAt >= since && ticket.id !== undefined) found.set(ticket.id, ticket);
      }
      for (const [id, fields] of organizationsIn(answer.organizations, organizationKeys)) organizations.set(id, fields);
      if (reachesBack(tickets, since)) break;
      if (cut || (hasMore && count >= historyPages)) {
        complete = false;
        break;
      }
    }
  } catch (error) {
    if (count === 0 || (error instanceof HelpdeskError && error.code === 'cancelled')) throw error;
    complete = false;
  }
  return {
    tickets: [...found.values()].sort((a, b) => b.updatedAt - a.updatedAt),
    since,
    complete,
    ...(organizationKeys.length > 0 && { organizations: Object.fromEntries(organizations) }),
  };
};

/** A customer's tickets with their metric sets, last updated first. */
export const requestedPath = (customer: PersonId, organizationKeys: readonly string[] = []): string => {
  const include = withOrganizations('metric_sets', organizationKeys);
  return `/api/v2/users/${customer}/tickets/requested.json?include=${include}&page[size]=100&sort=-updated_at`;
};

/** True where the page ends before `since`. A page that is not sorted as asked for proves nothing about the next one. */
const reachesBack = (tickets: readonly (Ticket | undefined)[], since: number): boolean => {
  const times = tickets.flatMap((ticket) => (ticket ? [ticket.updatedAt] : []));
  const sorted = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
  return sorted && (times.at(-1) ?? since) < since;
};
