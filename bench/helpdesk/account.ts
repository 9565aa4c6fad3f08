import { type Api, createApi } from '../../workbench/server/api/index';

/** Where the helpdesk of a benchmark keeps its data. */
export type Place = { readonly dataDir: string } | { readonly databaseUrl: string };

/** The local helpdesk in this process, without budgets, asked as its admin. */
export interface BenchAccount {
  /** The answer's JSON. Rejects with the status of an answer that is no success. */
  ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T>;
  close(): Promise<void>;
}

export async function openAccount(place: Place): Promise<BenchAccount> {
  const api = await createApi({ ...place, apps: [] });
  const account: BenchAccount = { ask: (...asked) => ask(api, ...asked), close: () => api.close() };
  await account.ask('PUT', '/workbench/switches', { rateLimit: 0, endpointLimits: false });
  return account;
}

async function ask<T>(api: Api, method: string, path: string, body?: unknown): Promise<T> {
  const response = await api.fetch(
    new Request(`http://127.0.0.1:4700${path}`, {
      method,
      headers: { authorization: 'Bearer admin-token', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return JSON.parse(text) as T;
}
