import * as v from 'valibot';
import connectPackage from 'zendesk-node-api';
// biome-ignore lint/style/noRestrictedImports: the folder `src` of that package, not ours
import makeRequests from 'zendesk-node-api/src/zdrequest.js';

/** What seeding and importing need of an account; every failure is a {@link ZendeskError}. */
export interface Zendesk {
  readonly url: string;
  /** A Zendesk account on the Internet, and not a local stand-in. */
  readonly real: boolean;
  /** Paths begin below `/api/v2`: `/users/me.json`. The answer is checked against the schema. */
  get<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T>;
  post<T>(path: string, body: object, schema: v.GenericSchema<unknown, T>): Promise<T>;
  put<T>(path: string, body: object, schema: v.GenericSchema<unknown, T>): Promise<T>;
  /** Makes the record, or brings the one with the same external id up to date. */
  createOrUpdate<T>(kind: 'users' | 'organizations', record: object, schema: v.GenericSchema<unknown, T>): Promise<T>;
  create<T>(kind: 'userFields' | 'macros', record: object, schema: v.GenericSchema<unknown, T>): Promise<T>;
  list<T>(kind: 'userFields' | 'macros', schema: v.GenericSchema<unknown, T>): Promise<T>;
}

/** A failure in one line for people, with the HTTP status where there was an answer. */
export class ZendeskError extends Error {
  override readonly name = 'ZendeskError';

  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

export interface ConnectOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly log: (line: string) => void;
  /** How many seconds of `Retry-After` are waited out, each time up to five times. 0 gives up at once. */
  readonly patienceSeconds?: number;
}

/** Checks address and token with one request and gives back the account, or throws what is wrong with either. */
export async function connect({ baseUrl, token, log, patienceSeconds = 75 }: ConnectOptions): Promise<Zendesk> {
  const url = rootOf(baseUrl);
  if (token === '') throw new ZendeskError('The token is empty: give --token or ZENDESK_OAUTH_TOKEN.');
  const requests = makeRequests({ url: url.origin, authorization: `Bearer ${token}` });
  const accessors = connectPackage({ url: url.origin, token, oauth: true });

  async function ask<T>(schema: v.GenericSchema<unknown, T>, request: () => Promise<unknown>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = v.safeParse(schema, await request());
        if (answer.success) return answer.output;
        throw new ZendeskError(
          `${url.origin} answers, but not as Zendesk does (${v.getDotPath(answer.issues[0]) ?? '-'}).`,
        );
      } catch (error) {
        const { status, retryAfter } = v.parse(failure, error);
        const wait = retryAfter ?? 1;
        // A refusal for the rate comes before anything is done, so a write may be sent again as well.
        if (status !== 429 || attempt > 5 || wait > patienceSeconds) throw explain(error, url.origin);
        log(`rate limited, going on in ${wait} s`);
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  }

  const { user } = await ask(me, () => requests.get('/users/me.json'));
  if (user.id === null) throw new ZendeskError(`${url.origin} does not accept the token.`, 401);
  if (user.role !== 'admin') {
    throw new ZendeskError(`The token belongs to a person with the role ${user.role}: an admin's is needed.`, 403);
  }
  return {
    url: url.origin,
    real: url.hostname.endsWith('.zendesk.com'),
    get: (path, schema) => ask(schema, () => requests.get(path)),
    post: (path, body, schema) => ask(schema, () => requests.post(path, body)),
    put: (path, body, schema) => ask(schema, () => requests.put(path, body)),
    createOrUpdate: (kind, record, schema) => ask(schema, () => accessors[kind].createOrUpdate(record)),
    create: (kind, record, schema) => ask(schema, () => accessors[kind].create(record)),
    list: (kind, schema) => ask(schema, () => accessors[kind].list()),
  };
}

/** A token travels in clear over http, so that is for this machine only. */
function rootOf(address: string): URL {
  if (!URL.canParse(address)) throw new ZendeskError(`Not an address: ${address}`);
  const url = new URL(address);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.username || url.password) throw new ZendeskError('The address holds a password: leave it out.');
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local)) return url;
  throw new ZendeskError(`${url.origin} would get the token in clear: use https.`);
}

const me = v.object({ user: v.object({ id: v.nullable(v.number()), role: v.fallback(v.string(), 'end-user') }) });

/** What the transport tells of a failure. */
const failure = v.fallback(
  v.object({
    status: v.optional(v.number()),
    code: v.optional(v.string()),
    retryAfter: v.optional(v.number()),
    message: v.string(),
  }),
  { message: 'unknown failure' },
);

function explain(error: unknown, origin: string): ZendeskError {
  if (error instanceof ZendeskError) return error;
  const { status, code, retryAfter, message } = v.parse(failure, error);
  if (status === 401) return new ZendeskError(`${origin} does not accept the token (${message}).`, status);
  if (status === 403) {
    return new ZendeskError(
      `The token may not do this; it needs the scopes read and write of an admin (${message}).`,
      status,
    );
  }
  if (status === 429) {
    const when = retryAfter === undefined ? 'later' : `in ${retryAfter} s`;
    return new ZendeskError(`Rate limited (${message}). Run it again ${when}: it goes on where it stopped.`, status);
  }
  if (code === 'ERR_REDIRECT' || code === 'ERR_NOT_JSON' || code === 'ERR_BROKEN_JSON') {
    return new ZendeskError(`${origin} does not answer as a Zendesk account (${message}).`, status);
  }
  if (status === undefined) return new ZendeskError(`${origin} cannot be reached (${message}).`);
  return new ZendeskError(message, status);
}
