/**
 * What we use of the client that Zendesk's app framework hands to a page. Everything it answers is `unknown`: it comes
 * from another window and is parsed before use.
 */
export interface ZafClient {
  /** With an array it resolves even where some paths failed; those are named in `errors` of the answer. */
  get(paths: string | string[]): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(name: string, ...args: unknown[]): Promise<unknown>;
  /** A hook waits for what its handler answers with. */
  on(event: string, handler: (argument: unknown) => unknown): void;
  /** Needs the very function that was handed to `on`. */
  off(event: string, handler: (argument: unknown) => unknown): void;
  /** Rejects with a plain object (status, statusText, responseText, ...), not an `Error`. Has no time limit of its own. */
  request(options: ZafRequest): Promise<unknown>;
  context(): Promise<unknown>;
  /** Resolves once the host has registered the app; before that it waits for ever. */
  metadata(): Promise<unknown>;
}

/** Options of `client.request`. */
export interface ZafRequest {
  readonly url: string;
  readonly type?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Of `data`. */
  readonly contentType?: 'application/json';
  /** The body as text. */
  readonly data?: string;
  readonly dataType?: 'json' | 'text';
  /** True: resolve with status, headers and body instead of the body alone. */
  readonly httpCompleteResponse?: boolean;
  /** False: a 429 is ours to handle; the framework would wait and ask again by itself. */
  readonly autoRetry?: boolean;
  /** Milliseconds; the host's own limit. */
  readonly timeout?: number;
}
