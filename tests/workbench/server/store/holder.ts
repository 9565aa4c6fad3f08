/**
 * A process of its own for the tests of the data folder: opens the API on the folder of its first argument, then does
 * what the second says. It prints one line per event and goes on until it is killed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApi } from '../../../../workbench/server/api/index';
import { emptySnapshot } from '../../../support/empty-snapshot';

const [dataDir = '', task = 'hold'] = process.argv.slice(2);
const made = existsSync(join(dataDir, 'database'));
const api = await createApi({ dataDir, apps: [], ...(made ? {} : { snapshot: await emptySnapshot() }) });
console.log('open');

if (task === 'write') {
  await send('PUT', '/workbench/switches', { rateLimit: 0, endpointLimits: false });
  for (let number = 1; ; number++) {
    const { ticket } = await send('POST', '/api/v2/tickets', { ticket: { comment: { body: `number ${number}` } } });
    await send('PUT', `/api/v2/tickets/${ticket?.id}`, { ticket: { priority: 'urgent' } });
    console.log(`acknowledged ${ticket?.id}`);
  }
}
setInterval(() => {}, 60_000);

async function send(method: string, path: string, body: object): Promise<{ ticket?: { id: number } }> {
  const headers = { authorization: 'Bearer admin-token', 'content-type': 'application/json' };
  const address = `http://127.0.0.1:7101${path}`;
  const answer = await api.fetch(new Request(address, { method, headers, body: JSON.stringify(body) }));
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { ticket?: { id: number } };
}
