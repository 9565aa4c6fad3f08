import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import { given } from '../account/fields';
import { requireAdmin, requireFullAgent, requireStaff } from '../core/auth';
import { parse, storable } from '../core/body';
import type { Call, Env } from '../core/call';
import { missingParameter, notFound, tooMany } from '../core/errors';
import { Conditions, cursorPage, type Sort } from '../paging/index';
import { wordsQuery } from '../search/words';
import { refreshedAt } from '../tickets/routes';
import { filterSql } from './filter';
import { findObject, findRecord, recordByExternalId } from './read';
import { objectFields, type RecordRow, recordRecords } from './record';
import { createRecord, deleteRecord, updateRecord, upsertRecord } from './write';

/** The real number depends on the plan and is not published; an account here never meets it. */
const MAX_RECORDS = 50_000_000;
const MAX_IDS = 100;

/** Records of custom objects: agents list, show and search them; full agents write them. */
export function recordRoutes(app: Hono<Env>): void {
  app.get('/custom_objects/limits/record_limit', async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json({ count: await countRecords(c.var.call), limit: MAX_RECORDS });
  });

  app.get('/custom_objects/:key/records', async (c) => {
    const { call, conditions } = await reading(c);
    for (const [filter, column] of [
      ['filter[ids]', 'r.id'],
      ['filter[external_ids]', 'r.external_id'],
    ] as const) {
      const words = call.url.searchParams.get(filter)?.split(',').map(storable);
      if (words !== undefined && words.length > MAX_IDS) throw tooMany(MAX_IDS);
      if (words !== undefined) conditions.add(`${column} = any(${conditions.value(words)}::text[])`);
    }
    return c.json(await recordPage(call, conditions, { id: sorts.id, updated_at: sorts.updated_at }));
  });

  app.get('/custom_objects/:key/records/count', async (c) => {
    const { call, key } = await reading(c);
    return c.json({ count: { value: await countRecords(call, key), refreshed_at: refreshedAt(call) } });
  });

  app.get('/custom_objects/:key/records/search', async (c) => {
    const { call, key, conditions } = await reading(c);
    await matchWords(call, key, conditions, call.url.searchParams.get('query') ?? '');
    return c.json(await recordPage(call, conditions, sorts));
  });

  app.post('/custom_objects/:key/records/search', async (c) => {
    const { call, key, conditions } = await reading(c);
    const { filter } = parse(v.object({ filter: v.optional(v.unknown()) }), call.body ?? {});
    if (filter === undefined) throw missingParameter('filter');
    conditions.add(filterSql(conditions, await objectFields(call, key), filter));
    const query = call.url.searchParams.get('query');
    if (query !== null && query !== '*') await matchWords(call, key, conditions, query);
    return c.json(await recordPage(call, conditions, sorts));
  });

  app.get('/custom_objects/:key/records/:id', async (c) => {
    const { call, key } = await reading(c);
    return c.json({ custom_object_record: await shown(call, await findRecord(call, key, c.req.param('id'))) });
  });

  app.post('/custom_objects/:key/records', async (c) => {
    const { call, key } = await writing(c);
    const record = await createRecord(call, key, given(call, 'custom_object_record'));
    return c.json({ custom_object_record: await shown(call, record) }, 201);
  });

  app.patch('/custom_objects/:key/records/:id', async (c) => {
    const { call, key } = await writing(c);
    const record = await updateRecord(call, key, c.req.param('id'), given(call, 'custom_object_record'));
    return c.json({ custom_object_record: await shown(call, record) });
  });

  app.patch('/custom_objects/:key/records', async (c) => {
    const { call, key } = await writing(c);
    const { record } = await upsertRecord(call, key, externalId(call), given(call, 'custom_object_record'));
    return c.json({ custom_object_record: await shown(call, record) });
  });

  app.delete('/custom_objects/:key/records/:id', async (c) => {
    const { call, key } = await writing(c);
    await deleteRecord(call, key, c.req.param('id'));
    return c.body(null, 204);
  });

  app.delete('/custom_objects/:key/records', async (c) => {
    const { call, key } = await writing(c);
    const record = await recordByExternalId(call, key, externalId(call));
    if (record === undefined) throw notFound();
    await deleteRecord(call, key, record.id);
    return c.body(null, 204);
  });
}

const sorts = {
  id: { sql: 'r.number', type: 'bigint', style: 'both' },
  name: { sql: 'lower(r.name)', type: 'text', style: 'both' },
  created_at: { sql: 'r.created_at', type: 'timestamptz', style: 'both' },
  updated_at: { sql: 'r.updated_at', type: 'timestamptz', style: 'both' },
} as const satisfies Readonly<Record<string, Sort>>;

async function reading(c: Context<Env>) {
  const { call } = c.var;
  requireStaff(call.actor);
  const { key } = await findObject(call, c.req.param('key') ?? '');
  const conditions = new Conditions();
  conditions.add(`r.object_key = ${conditions.value(key)}`);
  return { call, key, conditions };
}

async function writing(c: Context<Env>): Promise<{ call: Call; key: string }> {
  const { call } = c.var;
  requireFullAgent(call.actor);
  return { call, key: (await findObject(call, c.req.param('key') ?? '')).key };
}

function externalId(call: Call): string {
  const id = call.url.searchParams.get('external_id');
  if (id === null || id === '') throw missingParameter('external_id');
  return storable(id);
}

const shown = async (call: Call, row: RecordRow): Promise<Record<string, unknown> | undefined> =>
  (await recordRecords(call, [row]))[0];

const recordPage = (
  call: Call,
  conditions: Conditions,
  sorts: Readonly<Record<string, Sort>>,
): Promise<Record<string, unknown>> =>
  cursorPage<RecordRow>(call, {
    key: 'custom_object_records',
    columns: 'r.*',
    from: 'custom_object_records r',
    id: 'r.number',
    conditions,
    sorts,
    order: { name: 'id' },
    render: async (rows) => ({ custom_object_records: await recordRecords(call, rows) }),
  });

/** Search: a record matches where a word of its name, external id or texts begins with any of the given words. */
async function matchWords(call: Call, key: string, conditions: Conditions, text: string): Promise<void> {
  const words = wordsQuery(storable(text));
  if (words === undefined) {
    conditions.add('false');
    return;
  }
  const fields = await objectFields(call, key);
  const texts = fields.filter(({ type }) => ['text', 'textarea', 'regexp'].includes(type)).map((field) => field.key);
  const query = conditions.value(words.replaceAll(' & ', ' | '));
  conditions.add(
    `to_tsvector('simple', r.name || ' ' || coalesce(r.external_id, '') || ' ' || coalesce(
       (select string_agg(f.value #>> '{}', ' ') from jsonb_each(r.custom_object_fields) f
        where f.key = any(${conditions.value(texts)}::text[])), '')) @@ ${query}::tsquery`,
  );
}

async function countRecords(call: Call, key?: string): Promise<number> {
  const [row] = await call.sql.query<{ count: number }>(
    'select count(*) as count from custom_object_records where object_key = coalesce($1, object_key)',
    [key ?? null],
  );
  return row?.count ?? 0;
}
