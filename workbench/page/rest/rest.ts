import * as v from 'valibot';
import type { RestAnswer } from '../../zaf/workspace';

/** The longest that the page itself waits for an answer. */
const WAIT_MS = 30_000;

/** Keeps the page's own requests apart from those of apps: only the latter use up the account's request budget. */
const fromPage = { 'x-workbench-source': 'page' };

/** An answer of the REST API that is not a success, or no answer at all (`status` 0). */
export class RestError extends Error {
  override readonly name = 'RestError';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface SendOptions {
  readonly method?: string;
  /** Sent as it is. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The REST API as the signed-in person. */
export interface Rest {
  /** Any request, such as an app's; resolves whatever the status. Rejects when there was no answer. */
  send(path: string, options?: SendOptions): Promise<RestAnswer>;
  /** GET, parsed. Rejects with a {@link RestError}. */
  read<T>(path: string, schema: v.GenericSchema<unknown, T>, signal?: AbortSignal): Promise<T>;
  /** A JSON body out, a parsed answer in. Rejects with a {@link RestError}. */
  write<T>(method: string, path: string, body: unknown, schema: v.GenericSchema<unknown, T>): Promise<T>;
}

export const createRest = (token: string | undefined): Rest => {
  const send: Rest['send'] = async (path, { method = 'GET', body, headers = {}, signal } = {}) => {
    const answer = await fetch(path, {
      method,
      headers: { accept: 'application/json', ...headers, ...(token && { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    return {
      status: answer.status,
      statusText: answer.statusText,
      headers: Object.fromEntries(answer.headers),
      text: await answer.text(),
    };
  };

  const ask = async <T>(path: string, schema: v.GenericSchema<unknown, T>, options: SendOptions): Promise<T> => {
    const limit = AbortSignal.timeout(WAIT_MS);
    const signal = options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]);
    const answer = await send(path, { ...options, headers: { ...options.headers, ...fromPage }, signal }).catch(
      (error: unknown) => {
        if (options.signal?.aborted) throw error;
        throw new RestError(0, error instanceof Error ? error.message : String(error));
      },
    );
    const content = parseJson(answer.text);
    if (answer.status >= 400) throw new RestError(answer.status, reasonIn(content) ?? answer.statusText);
    const parsed = v.safeParse(schema, content);
    if (!parsed.success) throw new RestError(answer.status, `${path}: ${v.summarize(parsed.issues)}`);
    return parsed.output;
  };

  return {
    send,
    read: (path, schema, signal) => ask(path, schema, signal === undefined ? {} : { signal }),
    write: (method, path, body, schema) =>
      ask(path, schema, {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const errorBody = v.union([
  v.pipe(
    v.object({ details: v.record(v.string(), v.array(v.object({ description: v.string() }))) }),
    v.transform(({ details }) =>
      Object.values(details)
        .flat()
        .map((detail) => detail.description)
        .join(' '),
    ),
  ),
  v.pipe(
    v.object({ error: v.object({ title: v.string(), message: v.optional(v.string(), '') }) }),
    v.transform(({ error }) => `${error.title} ${error.message}`.trim()),
  ),
  v.pipe(
    v.object({ error: v.string(), description: v.optional(v.string()) }),
    v.transform(({ error, description }) => description ?? error),
  ),
]);

/** What Zendesk says went wrong, in any of its three forms. */
const reasonIn = (content: unknown): string | undefined => {
  const read = v.safeParse(errorBody, content);
  return read.success ? read.output : undefined;
};
