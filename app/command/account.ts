import type { RestClient } from '../../src/helpdesk/rest/client';
import { InputError } from './input';

/** A helpdesk account and the right to read it. */
export interface Account {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly token: string;
}

/** The environment's names; a token is never an argument, where every user of the machine could read it. */
type Environment = Readonly<Record<string, string | undefined>>;

/** @throws InputError naming what is missing or wrong; never with the token in it. */
export const accountFrom = ({ ZENDESK_URL: url, ZENDESK_TOKEN: token }: Environment): Account => {
  if (!url?.trim()) {
    throw new InputError('set ZENDESK_URL to the address of the account, such as https://example.zendesk.com');
  }
  if (!token?.trim()) throw new InputError('set ZENDESK_TOKEN to an OAuth access token that may read');
  // What a header cannot carry: an error of the connection would repeat it in full.
  if (!/^[\x21-\x7e]+$/.test(token.trim())) {
    throw new InputError('ZENDESK_TOKEN holds a sign that no token has (a space, a line break, a letter beyond ASCII)');
  }
  return { origin: originOf(url.trim()), token: token.trim() };
};

/** @throws InputError where an argument looks like an attempt to hand over a token. */
export const refuseTokens = (args: readonly string[]): void => {
  if (args.some((arg) => /^--?([a-z]+[-_])*token(=|$)/i.test(arg))) {
    throw new InputError('a token is never an argument, others could read it there: set ZENDESK_TOKEN instead');
  }
};

/** A client of the account over the platform's `fetch`. Redirects are left alone: they would carry the token elsewhere. */
export const restClient =
  ({ origin, token }: Account): RestClient =>
  (path, signal, write) => {
    const abort = new AbortController();
    signal.addEventListener('abort', () => abort.abort());
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(write && { 'content-type': 'application/json' }),
    };
    return fetch(`${origin}${path}`, {
      headers,
      redirect: 'manual',
      signal: abort.signal,
      ...(write && { method: write.method, body: JSON.stringify(write.body) }),
    });
  };

const originOf = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const shown = 'such as https://example.zendesk.com';
  if (!url || !/^https?:$/.test(url.protocol)) throw new InputError(`ZENDESK_URL is no web address, ${shown}`);
  if (url.username || url.password) throw new InputError('ZENDESK_URL must not hold a name or a password');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new InputError(`ZENDESK_URL must begin with https://, for the token travels with it (${url.host})`);
  }
  return url.origin;
};

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);
