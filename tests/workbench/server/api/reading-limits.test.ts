import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('limits of endpoints that read', () => {
  const api = startTestApi();
  beforeAll(() => api.put('/workbench/switches', { endpointLimits: true }));
  beforeEach(() => api.pass(30));

  /** How many of these requests are answered before one is refused with 429. */
  const allowed = async (paths: readonly string[], most: number, as: 'admin' | 'agent' = 'admin') => {
    for (let at = 0; at < most; at++) {
      const { status, headers } = await api.call('GET', paths[at % paths.length] ?? '', undefined, { as });
      if (status !== 429) continue;
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      return at;
    }
    return most;
  };

  it('search export takes 100 requests a minute of the account', async () => {
    const path = '/api/v2/search/export?query=x&filter[type]=ticket';
    expect(await allowed([path], 120)).toBe(100);
    expect(await allowed([path], 1, 'agent')).toBe(0);
    expect((await api.call('GET', '/api/v2/search?query=x')).status).toBe(200);
  });

  it('all incremental exports share 10 requests a minute', async () => {
    const paths = ['tickets/cursor', 'tickets', 'users', 'ticket_metric_events'].map(
      (resource) => `/api/v2/incremental/${resource}.json?start_time=1`,
    );
    const first = await api.call('GET', paths[0] ?? '');
    expect(first.headers.get('zendesk-ratelimit-incremental-exports')).toBe('total=10; remaining=9; resets=60');
    expect(await allowed(paths, 15)).toBe(9);
    const refused = await api.call<{ error: string; description: string }>('GET', paths[0] ?? '');
    expect(refused.body).toEqual({
      error: 'APIRateLimitExceeded',
      description: 'Number of allowed incremental export API requests per minute exceeded',
    });
  });

  it('samples have 10 requests per 20 minutes of their own', async () => {
    const path = '/api/v2/incremental/tickets/sample.json?start_time=1';
    expect(await allowed([path], 15)).toBe(10);
    api.pass(19);
    expect(await allowed([path], 1)).toBe(0);
    expect((await api.call('GET', '/api/v2/incremental/tickets?start_time=1')).status).toBe(200);
  });

  it('a view is executed and counted 5 times a minute by each agent', async () => {
    const { views } = await api.get<{ views: Json[] }>('/api/v2/views');
    const [one, other] = views;
    for (const what of ['execute', 'count']) {
      expect(await allowed([`/api/v2/views/${one?.id}/${what}.json`], 8), what).toBe(5);
      expect(await allowed([`/api/v2/views/${other?.id}/${what}.json`], 1), what).toBe(1);
      expect(await allowed([`/api/v2/views/${one?.id}/${what}.json`], 1, 'agent'), what).toBe(1);
    }
    expect(await allowed([`/api/v2/views/${one?.id}/tickets.json`], 8)).toBe(8);
  });

  it('many views are counted 6 times in 5 minutes', async () => {
    const path = '/api/v2/views/count_many?ids=1';
    expect(await allowed([path], 8)).toBe(6);
    api.pass(4);
    expect(await allowed([path], 1)).toBe(0);
    api.pass(1);
    expect(await allowed([path], 1)).toBe(1);
  });

  it('views are previewed 5 times a minute', async () => {
    const view = { all: [{ field: 'status', operator: 'is', value: 'open' }] };
    const statuses: number[] = [];
    for (let at = 0; at < 6; at++) statuses.push((await api.call('POST', '/api/v2/views/preview', { view })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('deleted tickets are listed 10 times a minute', async () => {
    expect(await allowed(['/api/v2/deleted_tickets'], 12)).toBe(10);
  });

  it('deleted tickets beyond page 100 are listed 5 times a minute, users beyond page 10,000 100 times', async () => {
    expect(await allowed(['/api/v2/deleted_tickets?page=101&per_page=1'], 8)).toBe(5);
    expect(await allowed(['/api/v2/users?page=10001&per_page=1'], 110)).toBe(100);
    expect((await api.call('GET', '/api/v2/users?per_page=1')).status).toBe(200);
  });
});
