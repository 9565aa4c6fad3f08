import { type Database, type Place, StoreError } from './database';
import { openPglite } from './pglite';
import { openPostgres } from './postgres';
import { migrations } from './schema';

/** Opens the place and brings its tables to the schema of this program. Errors are {@link StoreError}s. */
export async function openDatabase(place: Place): Promise<Database> {
  const database = place.databaseUrl ? await openPostgres(place.databaseUrl) : await openPglite(place);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Any number, the same in every process: it makes two servers that start together migrate one after the other. */
const MIGRATION_LOCK = 7_316_402;

async function migrate(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await sql.query('create table if not exists workbench_schema (version integer not null)');
    const [row] = await sql.query<{ version: number }>('select version from workbench_schema');
    const version = row?.version ?? 0;
    if (version > migrations.length) {
      throw new StoreError(
        `The database has schema version ${version}, this program knows ${migrations.length}: use a newer Evenkeel.`,
      );
    }
    for (const statements of migrations.slice(version)) {
      for (const statement of statements) await sql.query(statement);
    }
    if (row === undefined) await sql.query('insert into workbench_schema values ($1)', [migrations.length]);
    else await sql.query('update workbench_schema set version = $1', [migrations.length]);
  });
}
