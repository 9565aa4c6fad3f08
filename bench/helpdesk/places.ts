import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPostgres, startPostgres } from '../../tests/support/postgres';
import type { Row } from '../row';
import type { Place } from './account';

/** Measures on the embedded database and on a PostgreSQL server of this machine, where it has one; leaves nothing behind. */
export async function onBothEngines(
  measure: (place: Place, engine: string) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const rows: Row[] = [];
  try {
    rows.push(...(await measure({ dataDir }, 'embedded')));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  const server = await startPostgres();
  if (server === undefined) {
    rows.push({ what: 'the same on PostgreSQL', wanted: '', measured: `not measured: ${noPostgres}` });
    return rows;
  }
  try {
    rows.push(...(await measure({ databaseUrl: server.url }, 'PostgreSQL')));
  } finally {
    await server.close();
  }
  return rows;
}
