import pg from 'pg';
import { type Database, type Sql, StoreError } from './database';

const INT8 = 20;
/** To compile a statement takes longer than to run it, and a sort of a hundred thousand tickets fits into memory. */
const BEGIN = "begin; set local jit = off; set local work_mem = '32MB'";

/** Opens a real PostgreSQL server by its address (`postgres://user:password@host:port/database`). */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A lost idle connection is replaced by the pool; without a listener the event would end the process.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end().catch(() => {});
    throw new StoreError(`PostgreSQL at ${withoutPassword(databaseUrl)} cannot be used: ${reason(error)}`);
  }
  return new PostgresDatabase(pool);
}

class PostgresDatabase implements Database {
  readonly engine = 'postgres';
  private closing: Promise<void> | undefined;

  constructor(private readonly pool: pg.Pool) {}

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = false;
    try {
      await client.query(BEGIN);
      const result = await work({
        query: async <Row>(text: string, values: readonly unknown[] = []) =>
          (await client.query(text, [...values])).rows as Row[],
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async script(text: string): Promise<void> {
    await this.pool.query(text);
  }

  async grew(): Promise<void> {}

  close(): Promise<void> {
    this.closing ??= this.pool.end();
    return this.closing;
  }
}

function withoutPassword(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

/** Node joins several refused addresses into an AggregateError without a message. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
