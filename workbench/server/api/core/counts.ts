import type { Sql } from '../../store/index';

/** What is remembered of one query. */
export interface Counted {
  readonly count: number;
  /** The database as it was: two equal ones have the same commits. Null where the transaction had written by then. */
  readonly state: string | null;
}

/** As many queries are remembered: enough for the pages that people look at, nothing beside their tickets. */
const KEPT = 500;

/** For a query's columns, beside a count of what it finds: see {@link Counted.state}. */
export const stateColumn =
  'case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end as state';

/**
 * How many rows queries find. To count a hundred thousand rows takes longer than to read a page of them, so a count is
 * remembered until anything in the database has changed.
 */
export class Counts {
  private readonly known = new Map<string, Counted>();

  /** The true count, by now. */
  async of(sql: Sql, query: string, values: readonly unknown[]): Promise<number> {
    const before = this.known.get(keyOf(query, values));
    if (before?.state != null && before.state === (await stateOf(sql))) return before.count;
    const [row] = await sql.query<Counted>(`select count(*) as count, ${stateColumn} from (${query}) counted`, values);
    return row === undefined ? 0 : this.note(query, values, row);
  }

  /** Keeps a count that was made on the way. */
  note(query: string, values: readonly unknown[], { count, state }: Counted): number {
    const key = keyOf(query, values);
    this.known.delete(key);
    this.known.set(key, { count, state });
    for (const oldest of this.known.keys()) {
      if (this.known.size <= KEPT) break;
      this.known.delete(oldest);
    }
    return count;
  }

  /** What the count was when it was last made, whatever happened since: for choosing a way to look, not for an answer. */
  last(query: string, values: readonly unknown[]): number | undefined {
    return this.known.get(keyOf(query, values))?.count;
  }
}

const keyOf = (query: string, values: readonly unknown[]): string => `${query}\n${JSON.stringify(values)}`;

async function stateOf(sql: Sql): Promise<string | null> {
  const [row] = await sql.query<{ state: string | null }>(`select ${stateColumn}`);
  return row?.state ?? null;
}
