import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPostgres, startPostgres } from '../../tests/support/postgres';
import type { Row } from '../row';
import type { Place } from './account';

type Measure = (place: Place, engine: string) => Promise<readonly Row[]>;

/** `ENGINE=embedded` or `ENGINE=PostgreSQL` measures one of them alone. */
const isWanted = (engine: string): boolean => (process.env.ENGINE || engine) === engine;

/** Measures on the embedded database, then on a PostgreSQL server of this machine, where it has one; leaves nothing behind. */
export const onBothEngines = async (measure: Measure): Promise<Row[]> => [
  ...(await onEmbedded(measure)),
  ...(await onPostgres(measure)),
];

/** The same on both at once, for what counts and takes no times. */
export const onBothAtOnce = async (measure: Measure): Promise<Row[]> =>
  (await Promise.all([onEmbedded(measure), onPostgres(measure)])).flat();

/** `BENCH_DATA=FOLDER` keeps the embedded data there for the next run, as `POSTGRES_TEST_URL` does on the server it names. */
async function onEmbedded(measure: Measure): Promise<readonly Row[]> {
  if (!isWanted('embedded')) return [];
  const kept = process.env.BENCH_DATA;
  if (kept) return measure({ dataDir: kept }, 'embedded');
  const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  try {
    return await measure({ dataDir }, 'embedded');
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onPostgres(measure: Measure): Promise<readonly Row[]> {
  if (!isWanted('PostgreSQL')) return [];
  const server = await startPostgres();
  if (server === undefined) {
    return [{ what: 'the same on PostgreSQL', wanted: '', measured: `not measured: ${noPostgres}` }];
  }
  try {
    return await measure({ databaseUrl: server.url }, 'PostgreSQL');
  } finally {
    await server.close();
  }
}
