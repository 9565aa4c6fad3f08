import { existsSync, readFileSync, writeSync } from 'node:fs';
import { type BenchAccount, openAccount, type Place } from './account';

/**
 * `writer.ts PLACE ACKNOWLEDGED`: looks whether every ticket of the file ACKNOWLEDGED is there ("lost N"), then writes
 * tickets and says the id of each once its answer has come, until somebody ends it.
 */
const [place = '', acknowledged = ''] = process.argv.slice(2);
const account = await openAccount(JSON.parse(place) as Place);
writeSync(1, `lost ${await lost(account)}\n`);
if (process.env.ONLY_LOOK) {
  await account.close();
  process.exit(0);
}
for (let count = 0; ; count += 1) {
  const { ticket } = await account.ask<{ ticket: { id: number } }>('POST', '/api/v2/tickets', {
    ticket: { subject: `Ticket ${count}`, comment: { body: 'Is it there?' } },
  });
  // Written before anything else happens: a pipe of Node's could still hold it when the end comes.
  writeSync(1, `${ticket.id}\n`);
}

async function lost(from: BenchAccount): Promise<number> {
  const ids = existsSync(acknowledged) ? readFileSync(acknowledged, 'utf8').split('\n').filter(Boolean) : [];
  let missing = 0;
  for (let at = 0; at < ids.length; at += 100) {
    const some = ids.slice(at, at + 100);
    const { tickets } = await from.ask<{ tickets: readonly unknown[] }>(
      'GET',
      `/api/v2/tickets/show_many?ids=${some.join(',')}`,
    );
    missing += some.length - tickets.length;
  }
  return missing;
}
