export type { Database, Place, Sql } from './database';
export { openDatabase } from './open';
export { dumpDatabase } from './pglite';
export { tables } from './schema';
export { type Fields, insertRows, nextId, nextIds, reserveIds, shareIds, updateRow } from './write';
