import type { RequestOptions, RestAnswer } from '../../zaf/workspace';
import type { Rest } from '../rest/rest';

/**
 * A browser opens six connections to a server: requests that hang for ever would in the end stop the page itself. Apps
 * that keep the rule of having deadlines of their own never come near this one.
 */
const LONGEST_MS = 120_000;

/**
 * A request of an app, sent as the signed-in person. Addresses of other hosts are refused: the workbench has no proxy,
 * and nothing that an app sends leaves this machine through it.
 */
export const sendForApp = (rest: Rest, options: RequestOptions, signal?: AbortSignal): Promise<RestAnswer> => {
  const method = (options.type ?? 'GET').toUpperCase();
  const address = new URL(options.url, location.origin);
  if (address.origin !== location.origin) {
    return Promise.reject(new Error(`The workbench sends requests to its own helpdesk only, not to ${address.host}.`));
  }
  const limit = AbortSignal.timeout(Math.min(options.timeout ?? LONGEST_MS, LONGEST_MS));
  const isQuery = method === 'GET' || method === 'HEAD';
  if (isQuery) appendQuery(address, options.data);
  const body = isQuery ? undefined : bodyOf(options);
  return rest.send(address.pathname + address.search, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': options.contentType ?? 'application/x-www-form-urlencoded' }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body }),
    signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
  });
};

const appendQuery = (address: URL, data: unknown): void => {
  const words = typeof data === 'string' ? new URLSearchParams(data) : formEncoded(data);
  for (const [name, value] of words) address.searchParams.append(name, value);
};

const bodyOf = ({ data, contentType }: RequestOptions): string | undefined => {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string') return data;
  return contentType?.includes('json') ? JSON.stringify(data) : formEncoded(data).toString();
};

/** `{ticket: {tags: ['a']}}` as `ticket[tags][]=a`, the form that apps' requests have always had. */
export const formEncoded = (data: unknown): URLSearchParams => {
  const words = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) add(`${name}[]`, each);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) add(name === '' ? key : `${name}[${key}]`, each);
    } else if (value !== undefined) words.append(name, value === null ? '' : String(value));
  };
  add('', data ?? {});
  return words;
};
