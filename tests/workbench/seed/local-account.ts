import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Api, createApi } from '../../../workbench/server/api/index';

/** The workbench's real API in memory behind a real port. */
export interface LocalAccount {
  readonly url: string;
  /** Method and path of every request so far. */
  readonly requests: string[];
  /** Answers a request in the API's place where it gives an answer. */
  instead: ((request: string) => Response | undefined) | undefined;
  /** The answer of a GET as an admin. */
  read<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

export async function openLocalAccount(): Promise<LocalAccount> {
  const api: Api = await createApi({ apps: [] });
  const requests: string[] = [];
  const account: Pick<LocalAccount, 'instead'> = { instead: undefined };
  const answer = getRequestListener(
    (request) => account.instead?.(`${request.method} ${new URL(request.url).pathname}`) ?? api.fetch(request),
    { overrideGlobalObjects: false },
  );
  const server: Server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(account, {
    url,
    requests,
    read: async <T>(path: string) => {
      const response = await fetch(url + path, { headers: { authorization: 'Bearer admin-token' } });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await api.close();
    },
  });
}
