import { ApiError, forbidden } from '../core/errors';
import { rateLimited } from './limits';
import type { Switches } from './switches';

/** Thrown by `Api.fetch` instead of an answer: the server must cut the connection without sending a byte. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';

  constructor() {
    super('the connection is to be dropped without an answer');
  }
}

type Fault =
  | { readonly kind: 'rate-limited' | 'no-permission' | 'server-error' | 'offline' | 'hang' | 'garbage' }
  | { readonly kind: 'slow'; readonly ms: number };

/** What a switched fault strikes: the reads an app makes of a customer's past. */
const history = /^\/api\/v2\/(users\/\d+\/tickets\/requested|search(\/.*)?|tickets\/\d+\/comments)$/;

/** The fault for this request: its own header first (any request), then the switch (reads of history only). */
export function faultOf(request: Request, path: string, fromPage: boolean, switches: Switches): Fault | undefined {
  const header = request.headers.get('x-workbench-fault');
  if (header !== null) return fromHeader(header);
  if (switches.fault === 'none' || fromPage || request.method !== 'GET' || !history.test(path)) return undefined;
  if (switches.fault === 'later-pages') return isLaterPage(request) ? { kind: 'server-error' } : undefined;
  return switches.fault === 'slow' ? { kind: 'slow', ms: switches.slowMs } : { kind: switches.fault };
}

/** Only what follows the first page of a list is broken: the client is left with a part. */
function isLaterPage({ url }: Request): boolean {
  const { searchParams } = new URL(url);
  return searchParams.has('page[after]') || Number(searchParams.get('page') ?? 1) > 1;
}

function fromHeader(header: string): Fault {
  const slow = /^slow:(\d{1,6})$/.exec(header)?.[1];
  if (slow !== undefined) return { kind: 'slow', ms: Number(slow) };
  const kinds = {
    '429': 'rate-limited',
    '403': 'no-permission',
    '500-html': 'server-error',
    drop: 'offline',
    hang: 'hang',
    garbage: 'garbage',
  } as const;
  const kind = Object.entries(kinds).find(([name]) => name === header)?.[1];
  if (kind === undefined) throw new ApiError(400, `Unknown x-workbench-fault: ${header}`);
  return { kind };
}

/** Lets the fault happen: throws, answers, or returns undefined after a pause when the request may go on. */
export async function strike(fault: Fault, switches: Switches, ended: AbortSignal): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'rate-limited':
      throw rateLimited(
        'Number of allowed API requests per minute exceeded',
        switches.faultSeconds,
        switches.ratelimitFormat,
      );
    case 'no-permission':
      throw forbidden();
    case 'server-error':
      return new Response('<!DOCTYPE html><html><head><title>500</title></head><body><h1>Sorry</h1></body></html>', {
        status: 500,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    case 'garbage':
      return new Response('{"tickets":[{"id":17,"sub', {
        headers: { 'content-type': 'application/json; charset=utf-8' },
      });
    case 'offline':
      throw new ConnectionDropped();
    case 'hang':
      await pause(HANG_MS, ended);
      throw new ConnectionDropped();
    case 'slow':
      await pause(fault.ms, ended);
      if (ended.aborted) throw new ConnectionDropped();
      return undefined;
  }
}

/** Longer than any client waits; still an end. */
const HANG_MS = 10 * 60_000;

function pause(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ended.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      ended.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    timer.unref();
    ended.addEventListener('abort', done);
  });
}
