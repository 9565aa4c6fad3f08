import * as v from 'valibot';
import type { RequestOptions, RestAnswer, Workspace } from './workspace';

/** What the SDK's promise settles with is the first argument; it drops the others. */
export interface RequestOutcome {
  readonly outcome: 'done' | 'fail';
  readonly responseArgs: readonly unknown[];
}

/** How often a rate-limited request is sent again; Zendesk's own number is not public. */
const MOST_RETRIES = 3;
/** Where a 429 does not say how long to wait, and the longest wait we believe. */
const RETRY_AFTER_SECONDS = { unsaid: 1, most: 60 };

const text = v.pipe(v.string(), v.nonEmpty());
const options = v.object({
  url: text,
  type: v.optional(v.pipe(v.string(), v.toUpperCase()), 'GET'),
  data: v.optional(v.unknown()),
  contentType: v.optional(v.union([v.string(), v.boolean()])),
  dataType: v.optional(v.string()),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  httpCompleteResponse: v.optional(v.boolean(), false),
  autoRetry: v.optional(v.boolean(), true),
  timeout: v.optional(v.pipe(v.number(), v.minValue(0))),
});
type Options = v.InferOutput<typeof options>;

/** Where a request runs. */
export interface RequestSurroundings {
  readonly workspace: Workspace;
  readonly origin: string;
  /** Ends the request together with the page that asked. */
  readonly life: AbortSignal;
  /** Whether this host waits a 429 out at all. */
  readonly retries: boolean;
  /** Who asks: the API counts the requests of each app apart from the account's. */
  readonly app: number;
}

/**
 * Runs `client.request` as the signed-in person. Addresses outside the account have no proxy here and fail with status 0.
 */
export const runRequest = async (
  given: unknown,
  { workspace, origin, life, retries, app }: RequestSurroundings,
): Promise<RequestOutcome> => {
  const read = v.safeParse(options, typeof given === 'string' ? { url: given } : given);
  if (!read.success) return noAnswer('error', 'client.request expects a url or an object with a url');
  const { url } = read.output;
  if (!URL.canParse(url, origin)) return noAnswer('error', `not an address: ${url}`);
  if (new URL(url, origin).origin !== origin)
    return noAnswer('error', 'the workbench sends requests to its own API only');
  const asked = { ...read.output, autoRetry: read.output.autoRetry && retries };
  const request = toRest(read.output);
  const headers = { ...request.headers, 'x-workbench-app': String(app) };
  return send(asked, { ...request, headers }, workspace, life);
};

const send = async (
  asked: Options,
  request: RequestOptions,
  workspace: Workspace,
  life: AbortSignal,
): Promise<RequestOutcome> => {
  const limit = asked.timeout ? AbortSignal.timeout(asked.timeout) : undefined;
  const signal = limit === undefined ? life : AbortSignal.any([life, limit]);
  try {
    for (let retries = 0; ; retries += 1) {
      const answer = await workspace.request(request, signal);
      if (answer.status !== 429 || !asked.autoRetry || retries === MOST_RETRIES) return toOutcome(answer, asked);
      await wait(retryAfter(answer), signal);
    }
  } catch {
    return noAnswer(limit?.aborted ? 'timeout' : 'error', '');
  }
};

const toRest = ({ url, type, data, contentType, dataType, headers, ...rest }: Options): RequestOptions => {
  const inQuery = type === 'GET' || type === 'HEAD';
  const body = data === undefined || data === null ? '' : typeof data === 'string' ? data : toQuery(data);
  const query = inQuery && body !== '' ? `${url.includes('?') ? '&' : '?'}${body}` : '';
  return {
    url: url + query,
    type,
    ...(inQuery || body === '' ? {} : { data: body, contentType: contentTypeOf(contentType) }),
    ...(dataType === undefined ? {} : { dataType }),
    headers,
    httpCompleteResponse: rest.httpCompleteResponse,
    autoRetry: rest.autoRetry,
    ...(rest.timeout === undefined ? {} : { timeout: rest.timeout }),
  };
};

const contentTypeOf = (given: string | boolean | undefined): string =>
  typeof given === 'string' ? given : 'application/x-www-form-urlencoded; charset=UTF-8';

/** An object as jQuery writes it: `a[]=1&a[]=2&b[c]=3`. */
const toQuery = (data: unknown): string => {
  const pairs = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const [at, one] of value.entries()) add(`${name}[${typeof one === 'object' ? at : ''}]`, one);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) add(name === '' ? key : `${name}[${key}]`, one);
    } else if (name !== '') {
      pairs.append(name, value === null || value === undefined ? '' : String(value));
    }
  };
  add('', data);
  return pairs.toString();
};

const toOutcome = (answer: RestAnswer, { dataType, httpCompleteResponse }: Options): RequestOutcome => {
  const success = (answer.status >= 200 && answer.status < 300) || answer.status === 304;
  const typed = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const isJson = dataType === 'json' || (dataType === undefined && /\bjson\b/.test(typed));
  const parsed = isJson ? parseJson(answer.text) : undefined;
  const complete = {
    readyState: 4,
    status: answer.status,
    statusText: answer.statusText,
    responseText: answer.text,
    ...(parsed === undefined ? {} : { responseJSON: parsed.value }),
    ...(httpCompleteResponse ? { responseHeaders: answer.headers } : {}),
  };
  if (!success) return { outcome: 'fail', responseArgs: [complete, 'error', answer.statusText] };
  // jQuery fails a success whose body is not the JSON it claims to be.
  if (isJson && parsed === undefined && answer.text !== '') {
    return { outcome: 'fail', responseArgs: [complete, 'parsererror', 'not JSON'] };
  }
  const body = isJson ? parsed?.value : answer.text === '' ? undefined : answer.text;
  const value = httpCompleteResponse ? complete : body;
  // In a list JSON has no word for undefined; an empty one resolves with it.
  return { outcome: 'done', responseArgs: value === undefined ? [] : [value, 'success', complete] };
};

const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const noAnswer = (statusText: 'error' | 'timeout', responseText: string): RequestOutcome => ({
  outcome: 'fail',
  responseArgs: [{ readyState: 0, status: 0, statusText, responseText }, statusText, ''],
});

const retryAfter = ({ headers }: RestAnswer): number => {
  const said = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  const seconds = said !== undefined && /^\d+$/.test(said) ? Number(said) : RETRY_AFTER_SECONDS.unsaid;
  return Math.min(seconds, RETRY_AFTER_SECONDS.most) * 1000;
};

/** Rejects as soon as the signal is aborted. */
const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const stop = (): void => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
