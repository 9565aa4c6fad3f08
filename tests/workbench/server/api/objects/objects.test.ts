import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

type Rows = Record<string, unknown>[];
interface Page {
  readonly custom_object_records: Rows;
  readonly meta: { readonly has_more: boolean; readonly after_cursor: string | null };
}

describe('custom objects', () => {
  const api = startTestApi();
  const path = '/api/v2/custom_objects';
  const car = { key: 'car', title: 'Car', title_pluralized: 'Cars' };

  it('are made, changed and deleted by admins and read by agents', async () => {
    expect((await api.call('POST', path, { custom_object: car }, { as: 'agent' })).status).toBe(403);
    const made = await api.call<{ custom_object: Json }>('POST', path, { custom_object: car });
    expect(made.status).toBe(201);
    expect(made.body.custom_object).toMatchObject({ ...car, description: '', created_by_user_id: expect.any(String) });
    const list = await api.get<{ custom_objects: Rows }>(`${path}.json`, { as: 'light-agent' });
    expect(list.custom_objects).toEqual([made.body.custom_object]);
    await api.call('PATCH', `${path}/car`, { custom_object: { title: 'Automobile', key: 'other' } });
    expect((await api.get<{ custom_object: Json }>(`${path}/car`)).custom_object).toMatchObject({
      key: 'car',
      title: 'Automobile',
      title_pluralized: 'Cars',
    });
    expect(await api.get(`${path}/limits/object_limit`)).toEqual({ count: 1, limit: 50 });
    for (const wrong of [car, { ...car, key: '1st' }, { ...car, key: 'limits' }, { key: 'van', title: 'Van' }]) {
      expect((await api.call('POST', path, { custom_object: wrong })).status, JSON.stringify(wrong)).toBe(422);
    }
    expect((await api.call('DELETE', `${path}/car`, undefined, { as: 'agent' })).status).toBe(403);
    expect((await api.call('DELETE', `${path}/car`)).status).toBe(204);
    expect((await api.call('GET', `${path}/car`)).status).toBe(404);
    expect((await api.call('GET', `${path}/car/records`)).status).toBe(404);
  });

  it('have fields of their own, a hundred of them and ten that look up', async () => {
    await api.post(path, { custom_object: { key: 'shelf', title: 'Shelf', title_pluralized: 'Shelves' } });
    const fields = `${path}/shelf/fields`;
    const post = (custom_object_field: object) =>
      api.call<{ custom_object_field: Json }>('POST', fields, { custom_object_field });
    const made = await post({ type: 'text', key: 'row', title: 'Row' });
    expect(made.status).toBe(201);
    expect((await api.get<{ custom_object_field: Json }>(`${fields}/row`)).custom_object_field).toEqual(
      made.body.custom_object_field,
    );
    await api.call('PATCH', `${fields}/row`, { custom_object_field: { title: 'Line' } });
    const { custom_object_fields } = await api.get<{ custom_object_fields: Rows }>(fields);
    expect(custom_object_fields).toMatchObject([{ key: 'row', title: 'Line' }]);
    const lookup = (at: number) =>
      post({ type: 'lookup', key: `to${at}`, title: 'T', relationship_target_type: 'zen:user' });
    for (let at = 0; at < 10; at++) expect((await lookup(at)).status).toBe(201);
    expect((await lookup(10)).status).toBe(422);
    for (let at = 0; at < 89; at++) await post({ type: 'integer', key: `n${at}`, title: 'N' });
    expect(await api.get(`${path}/shelf/limits/field_limit`)).toEqual({ count: 100, limit: 100 });
    expect((await post({ type: 'integer', key: 'more', title: 'N' })).status).toBe(422);
    expect((await api.call('DELETE', `${fields}/n0`)).status).toBe(204);
    expect((await post({ type: 'integer', key: 'n0', title: 'N' })).status).toBe(422);
    expect((await post({ type: 'integer', key: 'more', title: 'N' })).status).toBe(201);
  });
});

describe('records of a custom object', () => {
  const api = startTestApi();
  const object = '/api/v2/custom_objects/health';
  const records = `${object}/records`;
  const create = async (custom_object_record: object, as = 'agent') =>
    api.call<{ custom_object_record: Json & { id: unknown } }>('POST', records, { custom_object_record }, { as });
  const made = async (external_id: string, name = external_id, fields = {}) =>
    (await create({ name, external_id, custom_object_fields: fields })).body.custom_object_record;
  const list = (query: string) => api.get<Page>(`${records}${query}`, { as: 'agent' });
  const names = (page: Page) => page.custom_object_records.map(({ name }) => name);

  it('hold values of its fields by key, in their type', async () => {
    await api.post('/api/v2/custom_objects', {
      custom_object: { key: 'health', title: 'Health', title_pluralized: 'Healths' },
    });
    for (const [type, key] of [
      ['integer', 'score'],
      ['text', 'why'],
      ['date', 'at'],
    ]) {
      await api.post(`${object}/fields`, { custom_object_field: { type, key, title: key } });
    }
    const answer = await create({
      name: 'Kim',
      external_id: 'u-1',
      custom_object_fields: { score: '41', why: 'two broken promises', at: '2026-03-02' },
    });
    expect(answer.status).toBe(201);
    const record = answer.body.custom_object_record;
    expect(record).toMatchObject({
      name: 'Kim',
      external_id: 'u-1',
      custom_object_key: 'health',
      custom_object_fields: { score: 41, why: 'two broken promises', at: '2026-03-02T00:00:00+00:00' },
    });
    expect(record.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(await api.get(`${records}/${record.id}`)).toEqual({ custom_object_record: record });
  });

  it('are refused with a wrong or unknown value, without a name, with a taken external id, or over 32 KB', async () => {
    for (const [input, field] of [
      [{ name: 'X', custom_object_fields: { score: 'high' } }, 'score'],
      [{ name: 'X', custom_object_fields: { colour: 'red' } }, 'colour'],
      [{ external_id: 'x' }, 'name'],
      [{ name: 'X', external_id: 'u-1' }, 'external_id'],
      [{ name: 'X', custom_object_fields: { why: 'x'.repeat(33_000) } }, 'base'],
    ] as const) {
      const { status, body } = await create(input);
      expect([status, Object.keys((body as unknown as { details: object }).details)]).toEqual([422, [field]]);
    }
  });

  it('change in what is given, and keep the rest', async () => {
    const { id } = await made('u-2', 'Lee', { score: 10, why: 'late' });
    api.pass(1);
    const { body } = await api.call<{ custom_object_record: Json }>('PATCH', `${records}/${id}`, {
      custom_object_record: { custom_object_fields: { score: 20 } },
    });
    expect(body.custom_object_record).toMatchObject({ name: 'Lee', custom_object_fields: { score: 20, why: 'late' } });
    expect(body.custom_object_record.updated_at).not.toBe(body.custom_object_record.created_at);
    expect(body.custom_object_record.updated_by_user_id).toBe(String((await api.person('admin')).id));
  });

  it('are made or changed by external id with one PATCH', async () => {
    const upsert = (custom_object_record: object) =>
      api.call<{ custom_object_record: Json }>('PATCH', `${records}?external_id=u-3`, { custom_object_record });
    const first = await upsert({ name: 'Ada', custom_object_fields: { score: 1 } });
    const second = await upsert({ custom_object_fields: { score: 2 } });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.custom_object_record).toMatchObject({
      id: first.body.custom_object_record.id,
      name: 'Ada',
      external_id: 'u-3',
      custom_object_fields: { score: 2 },
    });
    expect((await api.call('PATCH', records, { custom_object_record: {} })).status).toBe(400);
  });

  it('are listed by cursor, filtered by ids and external ids, and sorted by their last change', async () => {
    const { id } = await made('u-4', 'Bo');
    expect(names(await list(`?filter[external_ids]=u-3,u-1,nobody`))).toEqual(['Kim', 'Ada']);
    expect(names(await list(`?filter[ids]=${id}`))).toEqual(['Bo']);
    api.pass(1);
    await api.call('PATCH', `${records}?external_id=u-1`, { custom_object_record: { name: 'Kim K' } });
    const first = await list('?sort=-updated_at&page[size]=1');
    expect([names(first), first.meta.has_more]).toEqual([['Kim K'], true]);
    const second = await list(`?sort=-updated_at&page[size]=1&page[after]=${first.meta.after_cursor}`);
    expect(names(second)).toEqual(['Bo']);
    expect((await api.call('GET', `${records}?sort=name`)).status).toBe(400);
    const ids = Array.from({ length: 101 }, (_, at) => at).join(',');
    expect((await api.call('GET', `${records}?filter[external_ids]=${ids}`)).status).toBe(400);
    expect(await api.get(`${records}/count`)).toMatchObject({ count: { value: 4 } });
  });

  it('are found where a word of their texts begins with any word of the query', async () => {
    expect(names(await list('/search?query=prom'))).toEqual(['Kim K']);
    expect(names(await list('/search?query=late bo&sort=name'))).toEqual(['Bo', 'Lee']);
    expect(names(await list('/search?query=41'))).toEqual([]);
    expect(names(await list('/search?query='))).toEqual([]);
  });

  it('are deleted by id and by external id', async () => {
    const { id } = await made('u-5');
    await made('u-6');
    expect((await api.call('DELETE', `${records}/${id}`)).status).toBe(204);
    expect((await api.call('DELETE', `${records}?external_id=u-6`)).status).toBe(204);
    expect((await api.call('DELETE', `${records}?external_id=u-6`)).status).toBe(404);
    expect((await api.call('GET', `${records}/${id}`)).status).toBe(404);
  });

  it('are read, but not written, by light agents, and neither by end users', async () => {
    expect((await create({ name: 'X' }, 'light-agent')).status).toBe(403);
    expect((await api.call('GET', records, undefined, { as: 'light-agent' })).status).toBe(200);
    await api.ticket({ requester: { name: 'Eve', email: 'eve@example.com' } });
    const headers = { 'x-on-behalf-of': 'eve@example.com' };
    expect((await api.call('GET', records, undefined, { headers })).status).toBe(403);
  });

  it('count on a limit that admins can read', async () => {
    expect(await api.get('/api/v2/custom_objects/limits/record_limit')).toMatchObject({ count: 4 });
    const agent = await api.call('GET', '/api/v2/custom_objects/limits/record_limit', undefined, { as: 'agent' });
    expect(agent.status).toBe(403);
  });
});

describe('records found by filters', () => {
  const api = startTestApi();
  const object = '/api/v2/custom_objects/flag';
  const found = async (filter: unknown, more = '') => {
    const answer = await api.call<Page>('POST', `${object}/records/search${more}`, { filter });
    return answer.status === 200 ? answer.body.custom_object_records.map(({ name }) => name) : answer.status;
  };
  const of = (key: string, comparison: object) => ({ [`custom_object_fields.${key}`]: comparison });

  beforeAll(async () => {
    await api.post('/api/v2/custom_objects', {
      custom_object: { key: 'flag', title: 'Flag', title_pluralized: 'Flags' },
    });
    const field = (type: string, key: string, more = {}) =>
      api.post(`${object}/fields`, { custom_object_field: { type, key, title: key, ...more } });
    for (const [type, key] of [
      ['integer', 'score'],
      ['text', 'reason'],
      ['date', 'due'],
      ['checkbox', 'seen'],
    ] as const)
      await field(type, key);
    await field('dropdown', 'state', {
      custom_field_options: ['open', 'closed'].map((value) => ({ name: value, value })),
    });
    for (const [name, custom_object_fields] of [
      ['A', { score: 9, reason: 'Angry twice', due: '2026-03-01', seen: true, state: 'open' }],
      ['B', { score: 40, reason: 'Late', due: '2026-03-09', state: 'closed' }],
      ['C', { reason: '환불 요청' }],
    ] as const) {
      await api.post(`${object}/records`, {
        custom_object_record: { name, external_id: `x-${name}`, custom_object_fields },
      });
      api.pass(1);
    }
  });

  it('compare each type of field as documented', async () => {
    expect(await found(of('score', { $gte: '9', $lt: 40 }))).toEqual(['A']);
    expect(await found(of('score', { $noteq: 9 }))).toEqual(['B', 'C']);
    expect(await found(of('score', { $in: ['40', '41'] }))).toEqual(['B']);
    expect(await found(of('score', { $exists: false }))).toEqual(['C']);
    expect(await found(of('reason', { $contains: 'angry' }))).toEqual(['A']);
    expect(await found(of('reason', { $notcontains: ['환불', 'late'] }))).toEqual(['A']);
    expect(await found(of('due', { $gt: '2026-03-01' }))).toEqual(['B']);
    expect(await found(of('seen', { $eq: true }))).toEqual(['A']);
    expect(await found(of('seen', { $eq: 'false' }))).toEqual(['B', 'C']);
    expect(await found(of('state', { $eq: 'open' }))).toEqual(['A']);
    expect(await found({ external_id: { $eq: 'x-B' } })).toEqual(['B']);
    expect(await found({ name: { $contains: 'c' } })).toEqual(['C']);
    expect(await found({ created_by_user: { $eq: (await api.person('admin')).id } })).toEqual(['A', 'B', 'C']);
    const [, second] = (await api.get<Page>(`${object}/records?page[size]=2`)).custom_object_records;
    expect(await found({ created_at: { $gt: second?.created_at } })).toEqual(['C']);
  });

  it('are gathered by $and and $or, and cut into pages by cursor', async () => {
    const either = { $or: [of('score', { $lt: 10 }), { external_id: { $eq: 'x-C' } }] };
    expect(await found(either)).toEqual(['A', 'C']);
    expect(await found({ $and: [either, of('state', { $exists: true })] })).toEqual(['A']);
    expect(await found({ ...either, name: { $contains: 'C' } })).toEqual(['C']);
    expect(await found(either, '?page[size]=1&sort=-created_at')).toEqual(['C']);
    expect(await found(either, '?query=twice')).toEqual(['A']);
  });

  it('are refused where field, operator and value do not go together', async () => {
    const wrong = [
      {},
      [],
      'score',
      { $or: [] },
      of('score', { $gt: 'high' }),
      of('score', { $contains: '1' }),
      of('seen', { $gt: 'true' }),
      of('nothing', { $eq: '1' }),
      of('score', { $eq: null }),
      { toString: { $eq: '1' } },
      { name: { constructor: 'x' } },
      Array.from({ length: 10 }).reduce((inner) => ({ $and: [inner] }), of('score', { $eq: 1 })),
    ];
    for (const filter of wrong) expect(await found(filter), JSON.stringify(filter)).toBe(422);
    expect(await found(undefined)).toBe(400);
    const asGuest = await api.call(
      'POST',
      `${object}/records/search`,
      { filter: of('score', { $eq: 1 }) },
      { as: null },
    );
    expect(asGuest.status).toBe(401);
  });
});

describe('jobs on records', () => {
  const api = startTestApi();
  const object = '/api/v2/custom_objects/health';
  const job = (action: string, items: unknown, as = 'agent') =>
    api.call<{ job_status: { id: string } }>('POST', `${object}/jobs`, { job: { action, items } }, { as });
  const results = async (answer: Awaited<ReturnType<typeof job>>) => {
    const { job_status } = await api.get<{ job_status: { results: Json[] } }>(
      `/api/v2/job_statuses/${answer.body.job_status.id}`,
    );
    return job_status.results;
  };
  const all = async () => (await api.get<Page>(`${object}/records?page[size]=100`)).custom_object_records;

  it('make or change up to a hundred records by external id', async () => {
    await api.post('/api/v2/custom_objects', {
      custom_object: { key: 'health', title: 'Health', title_pluralized: 'Healths' },
    });
    await api.post(`${object}/fields`, { custom_object_field: { type: 'integer', key: 'score', title: 'Score' } });
    const item = (at: number, score: unknown) => ({
      name: `U${at}`,
      external_id: `${at}`,
      custom_object_fields: { score },
    });
    expect(await results(await job('create_or_update_by_external_id', [item(1, 10), item(2, 20)]))).toMatchObject([
      { index: 0, external_id: '1', status: 'created', success: true },
      { index: 1, external_id: '2', status: 'created', success: true },
    ]);
    const again = await job('create_or_update_by_external_id', [item(2, 21), item(3, 'high'), { name: 'no id' }]);
    expect(again.status).toBe(201);
    expect(await results(again)).toMatchObject([
      { index: 0, status: 'updated', success: true },
      { index: 1, success: false, error: 'RecordInvalid', details: expect.stringContaining('high') },
      { index: 2, success: false },
    ]);
    expect((await all()).map((record) => record.custom_object_fields)).toEqual([{ score: 10 }, { score: 21 }]);
    const tooMany = await job(
      'create_or_update_by_external_id',
      Array.from({ length: 101 }, (_, at) => item(at, 0)),
    );
    expect([tooMany.status, tooMany.body]).toMatchObject([400, { error: 'TooManyValues' }]);
  });

  it('make, change and delete', async () => {
    const [made] = await results(await job('create', [{ name: 'New' }]));
    const { id } = made as { id: unknown };
    expect(await results(await job('update', [{ id, name: 'Newer' }]))).toMatchObject([{ id, status: 'updated' }]);
    expect((await all()).map(({ name }) => name)).toContain('Newer');
    expect(await results(await job('delete', [id, 'none']))).toMatchObject([
      { id, status: 'deleted', success: true },
      { index: 1, success: false, error: 'RecordNotFound' },
    ]);
    await job('delete_by_external_id', ['1', '2']);
    expect(await all()).toEqual([]);
  });

  it('are refused with an unknown action, without items, and from light agents', async () => {
    expect((await job('explode', [])).status).toBe(422);
    expect((await job('create', undefined)).status).toBe(400);
    expect((await job('create', [], 'light-agent')).status).toBe(403);
  });
});
