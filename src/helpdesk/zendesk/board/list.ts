import type { Instant } from '../../../facts/instant';
import type { ListedPage } from '../../board-port';
import type { CancelSignal } from '../../port';
import { withOrganizations } from '../organization-fields';
import { pages } from '../pages';
import type { ReadJson } from '../read-json';
import { type ListedFields, listedIn } from './listed';
import { namesIn } from './names';

/**
 * Every ticket that a query finds, a thousand to a request, with metric sets, people, groups and brands in the same answer.
 * The export has no end, unlike the search that stops at 1,000; it learns of a change some minutes late.
 */
export const list = async function* (
  read: ReadJson,
  query: string,
  fields: ListedFields,
  signal?: CancelSignal,
): AsyncGenerator<ListedPage, void, undefined> {
  const path = exportPath(query, withOrganizations('metric_sets,users,groups,brands', fields.organizationKeys));
  for await (const { records, answer, hasMore, cut } of pages({ read, path, key: 'results', signal })) {
    const { tickets, unread } = listedIn(answer, records, fields);
    yield { tickets, names: namesIn(answer), hasMore, cut: cut || unread > 0 };
  }
};

/** The address of a search export of tickets. */
export const exportPath = (query: string, include: string): string =>
  `/api/v2/search/export.json?filter[type]=ticket&query=${encodeURIComponent(query)}&include=tickets(${include})&page[size]=1000`;

export const openQuery = 'status<solved';

/** Zendesk takes instants, and reads one without a zone in its own: ours has one. */
export const changedQuery = (since: Instant): string =>
  `updated>=${new Date(since).toISOString().replace(/\.\d+Z$/, 'Z')}`;
