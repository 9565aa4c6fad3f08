import type { Sql } from './database';

/** A row to write: column name to value. Dates, arrays and objects travel as JSON and take the column's type. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Inserts rows of equal columns in one statement: through JSON both engines convert dates, arrays and nested values in
 * the same way, and a batch of thousands of rows needs one parameter.
 */
export async function insertRows(sql: Sql, table: string, rows: readonly Fields[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await sql.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Sets columns of the row whose `key` column is `id`. */
export async function updateRow(sql: Sql, table: string, id: number, fields: Fields, key = 'id'): Promise<void> {
  const columns = Object.keys(fields).join(', ');
  if (columns === '') return;
  await sql.query(
    `update ${table} set (${columns}) = (select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb))
     where ${key} = $2`,
    [JSON.stringify(fields), id],
  );
}

/** Where ids come from. */
export type Sequence = 'record_id' | 'ticket_id';

const reserved = new WeakMap<Sql, Record<Sequence, number[]>>();

/** Takes ids for the rest of the transaction in one statement; what is left over is lost, as sequences' gaps are. */
export async function reserveIds(sql: Sql, count: number, sequence: Sequence = 'record_id'): Promise<void> {
  const pools = reserved.get(sql) ?? { record_id: [], ticket_id: [] };
  reserved.set(sql, pools);
  pools[sequence].push(...(await drawIds(sql, count, sequence)));
}

/** Lets another face of the same transaction take from what is reserved. */
export function shareIds(from: Sql, to: Sql): void {
  const pools = reserved.get(from);
  if (pools !== undefined) reserved.set(to, pools);
}

/** Ids for new rows, ascending. Records share one sequence, tickets have their own small numbers. */
export async function nextIds(sql: Sql, count: number, sequence: Sequence = 'record_id'): Promise<number[]> {
  const pool = reserved.get(sql)?.[sequence];
  if (pool !== undefined && pool.length >= count) return pool.splice(0, count);
  return drawIds(sql, count, sequence);
}

/** One id; see {@link nextIds}. */
export async function nextId(sql: Sql, sequence: Sequence = 'record_id'): Promise<number> {
  const [id] = await nextIds(sql, 1, sequence);
  if (id === undefined) throw new Error(`sequence ${sequence} gave nothing`);
  return id;
}

async function drawIds(sql: Sql, count: number, sequence: Sequence): Promise<number[]> {
  if (count === 0) return [];
  const rows = await sql.query<{ id: number }>(
    `select nextval('${sequence}')::bigint as id from generate_series(1, $1::int)`,
    [count],
  );
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}
