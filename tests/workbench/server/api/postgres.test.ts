import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { noPostgres, startPostgres } from '../../../support/postgres';
import { chooseEngine } from '../../../support/workbench-api';

if (process.env.DATABASE_URL) process.env.POSTGRES_TEST_URL ||= process.env.DATABASE_URL;

/** The same claims as on the embedded database, on a real server: each file of tests gets a database of its own. */
const server = await startPostgres();

describe('on a PostgreSQL server', async () => {
  if (server === undefined) {
    console.log(`The REST API is not tested on a PostgreSQL server: ${noPostgres}.`);
    it('answers as on the embedded database', (context) => {
      Object.assign(context.task.meta, { skippedBecause: noPostgres });
      context.skip(noPostgres);
    });
    return;
  }
  const admin = new pg.Client({ connectionString: server.url });
  const made: string[] = [];
  beforeAll(() => admin.connect());
  afterAll(async () => {
    for (const name of made) await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await server.close();
  });
  chooseEngine(async () => {
    const name = `evenkeel_test_${randomBytes(6).toString('hex')}`;
    await admin.query(`create database ${name}`);
    made.push(name);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    return { databaseUrl: url.toString() };
  });
  for (const load of Object.values(import.meta.glob(['./**/*.test.ts', '!./postgres.test.ts']))) await load();
});
