import * as v from 'valibot';
import type { Instant } from '../../facts/instant';
import { withDeadline } from '../deadline';
import { HelpdeskError, type HelpdeskErrorCode } from '../error';
import type { CancelSignal, Clock } from '../port';
import { record } from '../zendesk/schema';
import type { ZafClient } from './client';
import { type HttpAnswer, httpAnswer } from './schema';

/** Reads one address of the account as JSON, as the signed-in agent. */
export type ReadJson = (path: string, signal?: CancelSignal) => Promise<Readonly<Record<string, unknown>>>;

/** @returns a reader that rejects with a HelpdeskError for every answer that is no JSON object with status 200. */
export const createReadJson =
  (client: ZafClient, clock: Clock, ms: number): ReadJson =>
  async (path, signal) => {
    const what = path.replace(/\?.*/, '');
    const options = {
      url: path,
      type: 'GET',
      dataType: 'json',
      httpCompleteResponse: true,
      autoRetry: false,
      timeout: ms,
    } as const;
    const ask = (): Promise<unknown> => client.request(options).catch((refusal: unknown) => new Refusal(refusal));
    const answer = await withDeadline(ask, { clock, ms, what, signal });
    const refused = answer instanceof Refusal;
    const http = v.safeParse(httpAnswer, refused ? answer.value : answer);
    if (!http.success) {
      // A host that does not know `httpCompleteResponse` hands over the body alone.
      const bare = v.safeParse(record, answer);
      if (!refused && bare.success) return bare.output;
      throw new HelpdeskError(refused ? 'failed' : 'unreadable', what);
    }
    if (http.output.status < 200 || http.output.status > 299) throw toHelpdeskError(what, http.output, clock.now());
    return readBody(what, http.output);
  };

/** Keeps what a request was refused with apart from what it was answered with: neither is an `Error`. */
class Refusal {
  constructor(readonly value: unknown) {}
}

/** Looks at the content type first: error pages come as HTML, and a proxy's login page with status 200. */
const readBody = (what: string, answer: HttpAnswer): Readonly<Record<string, unknown>> => {
  const type = header(answer, 'content-type');
  if (type !== undefined && !/\bjson\b/i.test(type)) throw new HelpdeskError('unreadable', `${what}: not JSON`);
  const given = v.safeParse(record, answer.responseJSON ?? parseJson(answer.responseText));
  if (!given.success) throw new HelpdeskError('unreadable', `${what}: broken JSON`);
  return given.output;
};

const parseJson = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

const codes: ReadonlyMap<number, HelpdeskErrorCode> = new Map([
  [0, 'offline'],
  [401, 'no-permission'],
  [403, 'no-permission'],
  [404, 'not-found'],
  [408, 'timed-out'],
  [429, 'rate-limited'],
]);

const toHelpdeskError = (what: string, answer: HttpAnswer, now: Instant): HelpdeskError => {
  const timedOut = answer.status === 0 && answer.statusText === 'timeout';
  const retryAt = retryTime(header(answer, 'retry-after') ?? header(answer, 'ratelimit-reset'), now);
  return new HelpdeskError(
    timedOut ? 'timed-out' : (codes.get(answer.status) ?? 'failed'),
    `${what}: ${answer.status}`,
    {
      ...((answer.status === 429 || answer.status === 503) && retryAt !== undefined && { retryAt }),
    },
  );
};

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
const retryTime = (value: string | undefined, now: Instant): Instant | undefined => {
  if (value === undefined) return undefined;
  const at = /^\s*\d+(\.\d+)?\s*$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
  return Number.isFinite(at) ? Math.max(at, now) : undefined;
};

/** Headers come as an object or as one block of lines; names in any case. */
const header = ({ responseHeaders }: HttpAnswer, name: string): string | undefined => {
  if (typeof responseHeaders === 'string') {
    const line = responseHeaders.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  }
  const found = Object.entries(responseHeaders ?? {}).find(([key]) => key.toLowerCase() === name);
  return found === undefined ? undefined : String(found[1]);
};
