/** Runs one statement inside the transaction it belongs to. Values are `$1`, `$2`, ...; JSON goes in as text. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * The little that the workbench asks of a database. Two engines stand behind it: PGlite (a folder or memory, in this
 * process) and a real PostgreSQL server. `bigint` and `count(*)` arrive as numbers, `timestamptz` as `Date`.
 */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** Commits when `work` fulfils and rolls back when it rejects. It has returned only once the commit is durable. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Several statements without values, outside any transaction of ours. */
  script(text: string): Promise<void>;
  /**
   * Told how many rows were just committed in bulk. A server keeps its planner's statistics and its indexes in order by
   * itself; the embedded engine has nobody who does, and plans a hundred thousand tickets as if there were four hundred.
   */
  grew(rows: number): Promise<void>;
  close(): Promise<void>;
}

/** Where the data lives; `databaseUrl` wins over `dataDir`, neither means memory. */
export interface Place {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  /** A dumped PGlite folder to start from instead of making an empty one (tests: ten times faster). */
  readonly snapshot?: Blob;
}

/** What went wrong before anything could be served, in one line for the person at the terminal. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
