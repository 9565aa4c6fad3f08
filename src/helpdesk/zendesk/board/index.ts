import type { BoardSource } from '../../board-port';
import type { ReadJson } from '../read-json';
import { createFlagReader, type FlagsApart } from './flags';
import { histories } from './histories';
import { changedQuery, list, openQuery } from './list';
import type { ListedFields } from './listed';

/**
 * Many tickets of Zendesk at the least cost: with 12 tickets a year of each customer 3 requests for 100 open tickets of as
 * many customers, 21 for 1,000 and 210 for 10,000.
 * @param read one that keeps to the budget and waits where Zendesk says so
 * @param apart absent where the lists tell all of flags, or nothing is kept of them
 */
export const createZendeskBoard = (read: ReadJson, fields: ListedFields, apart?: FlagsApart): BoardSource => ({
  openTickets: (signal) => list(read, openQuery, fields, signal),
  histories: (customers, since, signal) => histories(read, customers, since, signal),
  flags: createFlagReader(read, apart),
  changed: (since, signal) => list(read, changedQuery(since), fields, signal),
});
