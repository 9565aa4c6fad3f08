import * as v from 'valibot';
import type { Instant } from '../../../facts/instant';
import { HelpdeskError } from '../../error';
import type { PastProgress, PastReader } from '../../past-port';
import type { Clock } from '../../port';
import { createBudget } from '../board/budget';
import { createPatientRead } from '../board/patient';
import type { ReadJson } from '../read-json';
import { parsed } from '../schema';
import { type KnownPeople, readPastTickets } from './tickets';
import { readPastWords } from './words';

/** Exports a minute: all of them together have ten for the whole account, and half is for everybody else. */
export const EXPORTS_A_MINUTE = 5;

/** Tickets, and updates of tickets, that one export tells. */
export const EXPORT_PAGE = 1000;

export interface PastReaderOptions {
  readonly read: ReadJson;
  readonly clock: Clock;
  readonly readHtml: (html: string) => string;
  /** Keys of the customers' fields to take along. */
  readonly fieldKeys: readonly string[];
  /** Those of them that the customer's organization answers where the customer has no value. */
  readonly organizationKeys?: readonly string[];
}

/** Reads the past by Zendesk's incremental exports, never more than half as fast as they may be asked. */
export const createPastReader = (options: PastReaderOptions): PastReader => {
  const { read, clock, readHtml, fieldKeys, organizationKeys = [] } = options;
  const people: KnownPeople = { customers: new Map(), users: new Map() };
  const budget = createBudget(EXPORTS_A_MINUTE);
  /** Tells of waits beside what was found so far. */
  const patient = (onProgress: (progress: PastProgress) => void) => {
    let last: PastProgress = { requests: 0, found: 0 };
    const tell = (progress: PastProgress): void => {
      last = progress;
      onProgress(progress);
    };
    const readExport = createPatientRead({
      read,
      clock,
      budget,
      onWait: (waiting) => tell({ ...last, waiting }),
      onRequest: () => {},
    });
    return { tell, readExport };
  };
  return {
    count: async (since, signal) => {
      const answer = await read(`/api/v2/search/count.json?query=${encodeURIComponent(changedSince(since))}`, signal);
      const count = parsed(v.pipe(v.number(), v.minValue(0)), answer.count);
      if (count === undefined) throw new HelpdeskError('unreadable', 'search count');
      return count;
    },
    tickets: (request) => {
      const { tell, readExport } = patient(request.onProgress);
      return readPastTickets(readExport, { ...request, onProgress: tell }, people, { fieldKeys, organizationKeys });
    },
    words: (request) => {
      const { tell, readExport } = patient(request.onProgress);
      return readPastWords(read, readExport, { ...request, onProgress: tell }, people, readHtml);
    },
  };
};

const changedSince = (since: Instant): string => `type:ticket updated>${new Date(since).toISOString().slice(0, 10)}`;
