import type { History } from '../../facts/facts';
import { DAY, type Instant } from '../../facts/instant';
import { HelpdeskError } from '../error';
import type { OrganizationRequest } from '../port';
import type { ReadJson } from './read-json';
import { metricSets, toTicket } from './ticket';

/**
 * The 100 tickets of an organization that were updated last, by one search. The organization's own list leaves out
 * archived tickets without a word, so that any organization would seem to write more than it used to; a search finds
 * them and knows dates, and learns of a change some minutes late.
 */
export const readOrganization = async (
  read: ReadJson,
  { organization, since, signal }: OrganizationRequest,
): Promise<History> => {
  const { results, metric_sets, next_page } = await read(organizationPath(organization, since), signal);
  if (!Array.isArray(results)) throw new HelpdeskError('unreadable', 'no results in the answer');
  const sets = metricSets(metric_sets);
  const understood = results
    .flatMap((record) => toTicket(record, sets) ?? [])
    .sort((a, b) => b.updatedAt - a.updatedAt);
  const tickets = understood.filter(({ updatedAt }) => updatedAt >= since);
  const reachesBack = tickets.length < understood.length || (next_page ?? null) === null;
  return { tickets, since, complete: reachesBack && understood.length === results.length };
};

/** Zendesk compares whole days in a zone that is not known here: a day more is asked for. */
const organizationPath = (organization: number, since: Instant): string => {
  const day = new Date(since - DAY).toISOString().slice(0, 10);
  const query = encodeURIComponent(`type:ticket organization:${organization} updated>=${day}`);
  return `/api/v2/search.json?query=${query}&include=tickets(metric_sets)&sort_by=updated_at&sort_order=desc&per_page=100`;
};
