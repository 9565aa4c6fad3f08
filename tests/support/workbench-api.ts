import { afterAll, beforeAll } from 'vitest';
import { type Api, createApi, type InstalledApp } from '../../workbench/server/api/index';
import { emptySnapshot } from './empty-snapshot';

/** A record of the API, as loose as JSON is. */
export type Json = Record<string, unknown> & { readonly id: number };

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
}

export interface CallOptions {
  /** Whose token is sent: a demo person's, or any other text as it is; null sends none. */
  readonly as?: 'admin' | 'supervisor' | 'agent' | 'light-agent' | (string & {}) | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API in this process, and a clock that only tests move. */
export interface TestApi {
  readonly api: Api;
  /** Milliseconds since 1970 that the API takes for now. */
  now: number;
  /** Any request; resolves whatever the status. */
  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    options?: CallOptions,
  ): Promise<Answer<T>>;
  get<T = Record<string, unknown>>(path: string, options?: CallOptions): Promise<T>;
  post<T = Record<string, unknown>>(path: string, body: unknown, options?: CallOptions): Promise<T>;
  put<T = Record<string, unknown>>(path: string, body: unknown, options?: CallOptions): Promise<T>;
  /** Makes a customer's ticket with one first message. */
  ticket(properties?: Record<string, unknown>): Promise<Json>;
  /** The user behind a demo person's token. */
  person(name: 'admin' | 'supervisor' | 'agent' | 'light-agent'): Promise<Json>;
  pass(minutes: number): void;
}

export const START = Date.parse('2026-03-02T09:00:00Z');
export const ORIGIN = 'http://127.0.0.1:7100';

let engine: () => Promise<{ databaseUrl?: string; snapshot?: Blob }> = async () => ({
  snapshot: await emptySnapshot(),
});

/** Makes every API that is opened afterwards use another engine. */
export function chooseEngine(open: () => Promise<{ databaseUrl: string }>): void {
  engine = open;
}

/**
 * An API on an empty database, for all tests of the describe it is called in. Requests of tests count on no budget unless
 * a test switches it on.
 */
export function startTestApi(apps: readonly InstalledApp[] = []): TestApi {
  const test = createTestApi();
  beforeAll(async () => {
    const place = await engine();
    test.api = await createApi({ ...place, apps, now: () => test.now });
    await test.put('/workbench/switches', { rateLimit: 0, endpointLimits: false });
  });
  afterAll(() => test.api?.close());
  return test;
}

function createTestApi(): TestApi & { api: Api } {
  let customers = 0;
  const test: TestApi & { api: Api } = {
    api: undefined as unknown as Api,
    now: START,
    call: async <T>(method: string, path: string, body?: unknown, options: CallOptions = {}) => {
      const response = await test.api.fetch(new Request(ORIGIN + path, request(method, body, options)));
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parsed(text) as T };
    },
    get: async (path, options) => success(await test.call('GET', path, undefined, options)),
    post: async (path, body, options) => success(await test.call('POST', path, body, options)),
    put: async (path, body, options) => success(await test.call('PUT', path, body, options)),
    ticket: async (properties = {}) => {
      customers += 1;
      const requester = { name: `Customer ${customers}`, email: `customer${customers}@example.com` };
      const ticket = { subject: 'A question', comment: { body: 'Where is my order?' }, requester, ...properties };
      return (await test.post<{ ticket: Json }>('/api/v2/tickets.json', { ticket })).ticket;
    },
    person: async (name) => {
      const { people } = await test.get<{ people: { token: string; user: Json }[] }>('/workbench/people');
      const person = people.find(({ token }) => token === `${name}-token`);
      if (person === undefined) throw new Error(`there is no ${name}`);
      return person.user;
    },
    pass: (minutes) => {
      test.now += minutes * 60_000;
    },
  };
  return test;
}

function request(method: string, body: unknown, { as = 'admin', headers = {} }: CallOptions): RequestInit {
  const known = ['admin', 'supervisor', 'agent', 'light-agent'];
  const credential = as === null ? {} : { authorization: known.includes(as) ? `Bearer ${as}-token` : as };
  if (body === undefined) return { method, headers: { ...credential, ...headers } };
  if (body instanceof FormData) return { method, headers: { ...credential, ...headers }, body };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method, headers: { ...credential, 'content-type': 'application/json', ...headers }, body: text };
}

function success<T>(answer: Answer<T>): T {
  if (answer.status >= 400) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
