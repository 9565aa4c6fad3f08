import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

interface Page {
  results: Json[];
  meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
  links: { next: string | null; prev: string | null };
}

describe('search export', () => {
  const api = startTestApi();
  const ids: number[] = [];
  const path = (query: string, more = '') =>
    `/api/v2/search/export.json?query=${encodeURIComponent(query)}&filter[type]=ticket${more}`;
  const read = (query: string, more = '') => api.get<Page>(path(query, more));

  beforeAll(async () => {
    for (let at = 0; at < 5; at++) {
      ids.push((await api.ticket({ tags: ['export'] })).id);
      api.pass(1);
    }
  });

  it('goes through all results by cursor, in the order of creation, without a count', async () => {
    const first = await read('tags:export', '&page[size]=2');
    expect(first).not.toHaveProperty('count');
    expect(first).toMatchObject({ facets: null, meta: { has_more: true, before_cursor: null }, links: { prev: null } });
    expect(first.results.map(({ id, result_type }) => [id, result_type])).toEqual([
      [ids[0], 'ticket'],
      [ids[1], 'ticket'],
    ]);
    const second = await api.get<Page>(String(first.links.next).replace('http://127.0.0.1:7100', ''));
    expect(second.results.map(({ id }) => id)).toEqual([ids[2], ids[3]]);
    const last = await read('tags:export', `&page[size]=2&page[after]=${second.meta.after_cursor}`);
    expect(last.results.map(({ id }) => id)).toEqual([ids[4]]);
    expect(last.meta).toMatchObject({ has_more: false, before_cursor: null });
  });

  it('takes pages of a thousand and no more', async () => {
    expect((await read('tags:export', '&page[size]=1000')).results).toHaveLength(5);
    expect((await api.call('GET', path('tags:export', '&page[size]=1001'))).status).toBe(400);
  });

  it('has no way back', async () => {
    const { meta } = await read('tags:export', '&page[size]=2');
    expect((await api.call('GET', path('tags:export', `&page[before]=${meta.after_cursor}`))).status).toBe(400);
  });

  it('needs filter[type], and takes type: in the query without complaint', async () => {
    const untyped = await api.call('GET', '/api/v2/search/export?query=tags:export');
    expect([untyped.status, untyped.text]).toEqual([400, 'Required parameter missing: filter[type]']);
    expect((await read('type:ticket tags:export')).results).toHaveLength(5);
    const users = await api.get<Page>('/api/v2/search/export?query=role:admin&filter[type]=user');
    expect(users.results.map(({ name }) => name)).toEqual(['Ingrid Solberg']);
  });

  it('brings sideloads along for tickets(...)', async () => {
    const answer = await api.get<Page & { metric_sets: Json[] }>(
      path('tags:export', '&page[size]=2&include=tickets(metric_sets)'),
    );
    expect(answer.metric_sets.map(({ ticket_id }) => ticket_id)).toEqual(ids.slice(0, 2));
  });

  it('is open to agents, not to customers', async () => {
    expect((await api.call('GET', path('tags:export'), undefined, { as: 'light-agent' })).status).toBe(200);
    const customer = await api.call('GET', path('tags:export'), undefined, {
      headers: { 'x-on-behalf-of': 'customer1@example.com' },
    });
    expect(customer.status).toBe(403);
  });

  it('forgets a cursor after an hour', async () => {
    const { meta } = await read('tags:export', '&page[size]=2');
    const next = path('tags:export', `&page[size]=2&page[after]=${meta.after_cursor}`);
    api.pass(60);
    expect((await api.call('GET', next)).status).toBe(200);
    api.pass(1);
    expect((await api.call('GET', next)).status).toBe(400);
  });
});
