import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../workbench/server/store/index';
import { migrations } from '../../../../workbench/server/store/schema';
import { emptySnapshot } from '../../../support/empty-snapshot';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-migrate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('opening a database of before', () => {
  it('brings its tables to what this program knows, and keeps what is in them', async () => {
    const before = await openDatabase({ dataDir: folder, snapshot: await emptySnapshot() });
    await before.script(`drop schema public cascade; create schema public;
      ${migrations[0]?.join(';')};
      insert into brands values (1, 'Old', 'old', true, now(), now());
      create table workbench_schema (version integer not null);
      insert into workbench_schema values (1)`);
    await before.close();
    const now = await openDatabase({ dataDir: folder });
    const [brands, tickets, version] = await now.transaction(async (sql) => [
      await sql.query('select name from brands'),
      await sql.query('select custom_status_id from tickets'),
      await sql.query<{ version: number }>('select version from workbench_schema'),
    ]);
    await now.close();
    expect([brands, tickets]).toEqual([[{ name: 'Old' }], []]);
    expect(version).toEqual([{ version: migrations.length }]);
  });

  it('refuses one of a newer program', async () => {
    const before = await openDatabase({ dataDir: folder });
    await before.script('update workbench_schema set version = 1000');
    await before.close();
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/schema version 1000, .*: use a newer Evenkeel/);
  });
});
