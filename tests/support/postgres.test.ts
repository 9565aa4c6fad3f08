import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { noPostgres, startPostgres } from './postgres';

describe('startPostgres', () => {
  it('gives an empty server and takes it away again', { timeout: 60_000 }, async (context) => {
    vi.stubEnv('POSTGRES_TEST_URL', '');
    const server = await startPostgres();
    if (server === undefined) {
      Object.assign(context.task.meta, { skippedBecause: noPostgres });
      return context.skip(noPostgres);
    }
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query(
      'select count(*)::int as n from information_schema.tables where table_schema = $1',
      ['public'],
    );
    await client.end();
    await server.close();
    expect(rows).toEqual([{ n: 0 }]);
    await expect(new pg.Client({ connectionString: server.url }).connect()).rejects.toThrow();
  });
});
