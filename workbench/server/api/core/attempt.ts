import { type Sql, shareIds } from '../../store/index';
import type { Call } from './call';
import { ApiError, fromDatabase } from './errors';

/**
 * Does a part of a request that may be refused while the rest goes on. A refused part leaves nothing behind: its rows are
 * rolled back, what it looked up is forgotten, and nobody is told of it. Mistakes of ours are thrown as ever.
 */
export async function attempt<T>(
  call: Call,
  work: (call: Call) => Promise<T>,
): Promise<{ value: T } | { refused: ApiError }> {
  const told: Parameters<Call['tell']>[0][] = [];
  const { sql, release, rollBack } = savepoint(call.sql);
  const part: Call = { ...call, sql, memo: new Map(call.memo), tell: (event) => told.push(event) };
  try {
    const value = await work(part);
    await release();
    for (const [key, found] of part.memo) call.memo.set(key, found);
    for (const event of told) call.tell(event);
    return { value };
  } catch (error) {
    const refused = error instanceof ApiError ? error : fromDatabase(error);
    if (refused === undefined) throw error;
    await rollBack();
    await release();
    return { refused };
  }
}

/** A savepoint that is set before the first statement: an item of an import that knows all it needs asks for none. */
function savepoint(outer: Sql) {
  let begun: Promise<unknown> | undefined;
  const sql: Sql = {
    query: async (text, values) => {
      begun ??= outer.query('savepoint part');
      await begun;
      return outer.query(text, values);
    },
  };
  shareIds(outer, sql);
  const end = async (statement: string): Promise<void> => {
    if (begun !== undefined) await outer.query(statement);
  };
  return { sql, release: () => end('release savepoint part'), rollBack: () => end('rollback to savepoint part') };
}
