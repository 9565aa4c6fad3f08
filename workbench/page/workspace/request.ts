import type { RequestOptions, RestAnswer } from '../../zaf/workspace';
import type { Rest } from '../rest/rest';

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
  const signals = [
    ...(signal === undefined ? [] : [signal]),
    ...(options.timeout === undefined ? [] : [AbortSignal.timeout(options.timeout)]),
  ];
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
    ...(signals.length === 0 ? {} : { signal: AbortSignal.any(signals) }),
  });
};

const appendQuery = (address: URL, data: unknown): void => {
  const words = typeof data === 'string' ? new URLSearchParams(data) : formOf(data);
  for (const [name, value] of words) address.searchParams.append(name, value);
};

const bodyOf = ({ data, contentType }: RequestOptions): string | undefined => {
  if (data === undefined || data === null) return undefined;
  if (typeof data === 'string') return data;
  return contentType?.includes('json') ? JSON.stringify(data) : formOf(data).toString();
};

/** `{ticket: {tags: ['a']}}` as `ticket[tags][]=a`, the form that apps' requests have always had. */
const formOf = (data: unknown): URLSearchParams => {
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
