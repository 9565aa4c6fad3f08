import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dumpDatabase, openDatabase } from '../../workbench/server/store/index';

const root = resolve(import.meta.dirname, '../..');

/**
 * An empty PGlite database with our tables, made once per schema and kept between runs: opening a copy takes a tenth of
 * the time of making one.
 */
export async function emptySnapshot(): Promise<Blob> {
  const schema = readFileSync(join(root, 'workbench/server/store/schema.ts'));
  const engineFile = readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'));
  const key = createHash('sha256').update(schema).update(engineFile).digest('hex').slice(0, 16);
  const folder = join(root, 'node_modules/.cache/workbench');
  const file = join(folder, `empty-${key}.tar`);
  if (!existsSync(file)) {
    const database = await openDatabase({});
    const dump = await dumpDatabase(database);
    await database.close();
    if (dump === undefined) throw new Error('the embedded database gave no dump');
    mkdirSync(folder, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, Buffer.from(await dump.arrayBuffer()));
    renameSync(part, file);
  }
  return new Blob([readFileSync(file)]);
}
