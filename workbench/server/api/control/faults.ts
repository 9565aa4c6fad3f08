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
  | {
      readonly kind:
        | 'rate-limited'
        | 'no-permission'
        | 'server-error'
        | 'bad-gateway'
        | 'unavailable'
        | 'offline'
        | 'lost-answer'
        | 'hang'
        | 'garbage';
    }
  | { readonly kind: 'slow' | 'slow-body'; readonly ms: number };

/** What a switched fault strikes: the reads an app makes of a customer's past. */
const history = /^\/api\/v2\/(users\/\d+\/tickets\/requested|search(\/.*)?|tickets\/\d+\/comments)$/;

/** The fault for this request: its own header first (any request), then the switch (what its scope covers). */
export function faultOf(request: Request, path: string, fromPage: boolean, switches: Switches): Fault | undefined {
  const header = request.headers.get('x-workbench-fault');
  if (header !== null) return fromHeader(header);
  const { fault, faultScope, slowMs } = switches;
  if (fault === 'none' || fromPage) return undefined;
  if (faultScope === 'history' && (request.method !== 'GET' || !history.test(path))) return undefined;
  if (fault === 'later-pages') return isLaterPage(request) ? { kind: 'server-error' } : undefined;
  return fault === 'slow' || fault === 'slow-body' ? { kind: fault, ms: slowMs } : { kind: fault };
}

/** Only what follows the first page of a list is broken: the client is left with a part. */
function isLaterPage({ url }: Request): boolean {
  const { searchParams } = new URL(url);
  return searchParams.has('page[after]') || Number(searchParams.get('page') ?? 1) > 1;
}

function fromHeader(header: string): Fault {
  const [, slow, ms] = /^(slow|slow-body):(\d{1,6})$/.exec(header) ?? [];
  if (slow !== undefined) return { kind: slow === 'slow' ? 'slow' : 'slow-body', ms: Number(ms) };
  const kinds = {
    '429': 'rate-limited',
    '403': 'no-permission',
    '500-html': 'server-error',
    '502-html': 'bad-gateway',
    '503': 'unavailable',
    drop: 'offline',
    'lost-answer': 'lost-answer',
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
      return htmlPage(500);
    case 'bad-gateway':
      return htmlPage(502);
    case 'unavailable':
      // Seen as HTML, as JSON and empty; who waits as told finds it well again.
      return new Response(null, { status: 503, headers: { 'retry-after': String(switches.faultSeconds) } });
    // What the request asks for is done first.
    case 'lost-answer':
    case 'slow-body':
      return undefined;
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

const htmlPage = (status: number): Response =>
  new Response(`<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Sorry</h1></body></html>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

/** The same answer whose body comes in two parts, `ms` apart: the status is known long before the rest. */
export function inTwoParts(answer: Response, ms: number, ended: AbortSignal): Response {
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const half = Math.floor(bytes.length / 2);
      stream.enqueue(bytes.subarray(0, half));
      await pause(ms, ended);
      if (!ended.aborted) stream.enqueue(bytes.subarray(half));
      stream.close();
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** Longer than any client waits; still an end. */
const HANG_MS = 10 * 60_000;

/** Ends early when the request does. Its timer keeps no process alive, so nothing at all is waited for where `ms` is 0. */
export function pause(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || ended.aborted) return resolve();
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
