import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Database, type Sql, StoreError } from './database';
import { lockFolder } from './lock';
import { makeFolder } from './make-folder';

/**
 * Beside what PGlite starts with: a quarter of its buffers, which every start clears at the cost of most of a second (the
 * folder's pages are in the system's cache anyway), and room for a sort of a hundred thousand tickets.
 */
const settings = ['-c', 'shared_buffers=32MB', '-c', 'work_mem=32MB'];

/**
 * Opens an embedded PostgreSQL. With `dataDir` the folder is made and locked for this process: PGlite itself would let
 * two processes open it and lose the rows of one. PGlite runs one transaction at a time, so writers are serialised.
 */
export async function openPglite(place: { dataDir?: string; snapshot?: Blob }): Promise<Database> {
  const lock = place.dataDir === undefined ? undefined : lockFolder(place.dataDir);
  try {
    const pglite = await PGlite.create({
      startParams: [...PGlite.defaultStartParams, ...settings],
      ...(place.dataDir === undefined ? {} : { dataDir: databaseFolder(place.dataDir) }),
      ...(place.snapshot === undefined ? {} : { loadDataDir: place.snapshot }),
    });
    return new PgliteDatabase(pglite, () => lock?.release());
  } catch (error) {
    lock?.release();
    throw new StoreError(`The data folder ${place.dataDir ?? '(memory)'} cannot be opened: ${firstLine(error)}`);
  }
}

/** The database has a folder of its own beside the lock: initdb refuses a folder that holds anything else. */
function databaseFolder(dataDir: string): string {
  return makeFolder(join(dataDir, 'database'));
}

class PgliteDatabase implements Database {
  readonly engine = 'pglite';
  private unseen = 0;
  private nextLook = 1000;

  constructor(
    private readonly pglite: PGlite,
    private readonly release: () => void,
  ) {}

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.pglite.transaction((transaction) =>
      work({
        query: async <Row>(text: string, values: readonly unknown[] = []) =>
          (await transaction.query<Row>(text, [...values])).rows,
      }),
    );
  }

  async script(text: string): Promise<void> {
    await this.pglite.exec(text);
  }

  async grew(rows: number): Promise<void> {
    this.unseen += rows;
    if (this.unseen < this.nextLook) return;
    // Each time after as many rows again: the work stays in proportion to what was brought in.
    this.nextLook = Math.max(this.nextLook, this.unseen) * 2;
    this.unseen = 0;
    // Vacuumed too: what was brought in waits in lists beside the text indexes, and every search would go through them.
    await this.pglite.exec('vacuum analyze');
  }

  async close(): Promise<void> {
    if (!this.pglite.closed) await this.pglite.close();
    this.release();
  }

  /** The whole database as one file, for {@link Place.snapshot}. */
  dump(): Promise<Blob> {
    return this.pglite.dumpDataDir('none');
  }
}

/** Dumps a PGlite database; undefined for the other engine. */
export async function dumpDatabase(database: Database): Promise<Blob | undefined> {
  return database instanceof PgliteDatabase ? database.dump() : undefined;
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
