import * as v from 'valibot';
import type { Instant } from '../../facts/instant';
import { HelpdeskError, type HelpdeskErrorCode } from '../error';
import type { CancelSignal } from '../port';
import { record } from './schema';

/** Reads one address of the account (path and query) as a JSON object. Rejects with a HelpdeskError for anything else. */
export type ReadJson = (path: string, signal?: CancelSignal) => Promise<Readonly<Record<string, unknown>>>;

/** What is written to an address instead of reading it. */
export interface Write {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body: unknown;
}

/** The same, and it writes too. Where it rejects without an answer of the account (`offline`, `timed-out`) the write may have been done. */
export type AskJson = (
  path: string,
  signal?: CancelSignal,
  write?: Write,
) => Promise<Readonly<Record<string, unknown>>>;

/** A header's value by its lower-case name. */
export type Headers = (name: string) => string | undefined;

/** The address without its query, to name a request in errors: a search may hold what a customer wrote. */
export const nameOf = (path: string): string => path.replace(/\?.*/, '');

/** Looks at the content type first: error pages come as HTML, and a proxy's login page with status 200. */
export const objectIn = (what: string, headers: Headers, json: () => unknown): Readonly<Record<string, unknown>> => {
  const type = headers('content-type');
  if (type !== undefined && !/\bjson\b/i.test(type)) throw new HelpdeskError('unreadable', `${what}: not JSON`);
  const given = v.safeParse(record, json());
  if (!given.success) throw new HelpdeskError('unreadable', `${what}: broken JSON`);
  return given.output;
};

/** The value of a JSON text, or undefined where it is none. */
export const parseJson = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

export const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

/** What a status that is no success means; 0 stands for no answer at all. */
export const statusError = (
  what: string,
  status: number,
  headers: Headers,
  now: Instant,
  body?: string,
): HelpdeskError => {
  if (status === 422) return refusedError(what, body ?? '');
  const retryAt = retryTime(headers('retry-after') ?? headers('ratelimit-reset'), now);
  return new HelpdeskError(codes.get(status) ?? 'failed', `${what}: ${status}`, {
    ...((status === 429 || status === 503) && retryAt !== undefined && { retryAt }),
    ...(status >= 500 && { isPassing: true }),
  });
};

/** What a record was refused for is told in words alone. They may repeat what was sent, and go no further than here. */
const refusedError = (what: string, body: string): HelpdeskError => {
  if (/closed prevents ticket update/i.test(body)) return new HelpdeskError('closed', `${what}: 422`);
  return new HelpdeskError(/already been taken/i.test(body) ? 'conflict' : 'failed', `${what}: 422`);
};

const codes: ReadonlyMap<number, HelpdeskErrorCode> = new Map([
  [0, 'offline'],
  [401, 'no-permission'],
  [403, 'no-permission'],
  [404, 'not-found'],
  [408, 'timed-out'],
  [409, 'conflict'],
  [429, 'rate-limited'],
]);

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
const retryTime = (value: string | undefined, now: Instant): Instant | undefined => {
  if (value === undefined) return undefined;
  const at = /^\s*\d+(\.\d+)?\s*$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
  return Number.isFinite(at) ? Math.max(at, now) : undefined;
};
