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
  const part: Call = { ...call, memo: new Map(call.memo), tell: (event) => told.push(event) };
  await call.sql.query('savepoint part');
  try {
    const value = await work(part);
    await call.sql.query('release savepoint part');
    for (const [key, found] of part.memo) call.memo.set(key, found);
    for (const event of told) call.tell(event);
    return { value };
  } catch (error) {
    const refused = error instanceof ApiError ? error : fromDatabase(error);
    if (refused === undefined) throw error;
    await call.sql.query('rollback to savepoint part');
    await call.sql.query('release savepoint part');
    return { refused };
  }
}
