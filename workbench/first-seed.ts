import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { seed } from './seed/index';

const token = 'admin-token';
const counted = v.object({ count: v.object({ value: v.number() }) });

/**
 * Brings the demo company into a workbench without tickets, and completes one that was left half-done, as a mark in the
 * data folder tells: seeding adds only what is missing.
 * @param dataDir absent with a PostgreSQL server: there is no place for the mark then
 */
export const seedIfEmpty = async (
  baseUrl: string,
  dataDir: string | undefined,
  log: (line: string) => void,
): Promise<void> => {
  const unfinished = dataDir === undefined ? undefined : join(dataDir, 'seed-unfinished');
  if (unfinished !== undefined && existsSync(unfinished)) {
    log('the demo company was left half-done; completing it ...');
  } else if ((await countTickets(baseUrl)) > 0) {
    return;
  }
  if (unfinished !== undefined) writeFileSync(unfinished, '');
  await seed({ baseUrl, token, log });
  if (unfinished !== undefined) rmSync(unfinished, { force: true });
};

const countTickets = async (baseUrl: string): Promise<number> => {
  const path = '/api/v2/tickets/count.json';
  const answer = await fetch(baseUrl + path, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return v.parse(counted, await answer.json()).count.value;
};
