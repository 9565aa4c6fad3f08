import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

/** In the minutes that the clock of tests goes by. */
const SECOND = 1 / 60;

describe('budgets', () => {
  const api = startTestApi();
  beforeEach(() => api.pass(20));

  it('tells the account’s budget with every answer and refuses what exceeds it', async () => {
    await api.put('/workbench/switches', { rateLimit: 3 });
    const answers = [];
    for (let at = 0; at < 4; at++) answers.push(await api.call('GET', '/api/v2/users/me'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    const [first, , , last] = answers;
    expect(first?.headers.get('x-rate-limit')).toBe('3');
    expect(last?.headers.get('retry-after')).toBe('60');
    expect(last?.body).toMatchObject({ error: 'APIRateLimitExceeded' });
    const page = await api.call('GET', '/api/v2/users/me', undefined, { headers: { 'x-workbench-source': 'page' } });
    expect(page.status).toBe(200);
    api.pass(1);
    expect((await api.call('GET', '/api/v2/users/me')).status).toBe(200);
    await api.put('/workbench/switches', { rateLimit: 0 });
  });

  it('carries the budget on refusals too', async () => {
    await api.put('/workbench/switches', { rateLimit: 100 });
    for (const [path, as] of [
      ['/api/v2/tickets/9999', 'admin'],
      ['/api/v2/tickets', null],
    ] as const) {
      const { headers } = await api.call('GET', path, undefined, { as });
      expect(headers.get('x-rate-limit-remaining'), path).not.toBeNull();
    }
    await api.put('/workbench/switches', { rateLimit: 0 });
  });

  it('limits updates of one ticket by one person, and of one user', async () => {
    const { id, requester_id } = await api.ticket();
    await api.put('/workbench/switches', { endpointLimits: true });
    const statuses: number[] = [];
    for (let at = 0; at < 31; at++) {
      statuses.push((await api.call('PUT', `/api/v2/tickets/${id}.json`, { ticket: { external_id: `${at}` } })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
    const other = await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { external_id: 'x' } }, { as: 'agent' });
    expect(other.headers.get('zendesk-ratelimit-per-ticket-updates')).toBe('total=30; remaining=29; resets=600');
    const users = [];
    for (let at = 0; at < 6; at++) {
      users.push(await api.call('PUT', `/api/v2/users/${requester_id}`, { user: { notes: `${at}` } }));
      api.pass(SECOND);
    }
    expect(users.at(-1)).toMatchObject({ status: 429, text: expect.stringContaining('updates of one user') });
    expect((await api.call('GET', '/api/v2/search?query=x')).headers.get('zendesk-ratelimit-search-index')).toContain(
      'total=2500',
    );
    await api.put('/workbench/switches', { endpointLimits: false });
    const { user } = await api.get<{ user: Json }>(`/api/v2/users/${requester_id}`);
    expect(user.notes).toBe('4');
  });
});

describe('limits of who writes and who asks', () => {
  const api = startTestApi();
  beforeEach(() => api.pass(20));

  it('one user is written a second in the whole account', async () => {
    const [one, other] = [await api.ticket(), await api.ticket()];
    await api.put('/workbench/switches', { endpointLimits: true });
    const write = (id: unknown, as: 'admin' | 'agent' = 'admin') =>
      api.call('PUT', `/api/v2/users/${id}.json`, { user: { notes: 'x' } }, { as });
    expect((await write(one.requester_id)).status).toBe(200);
    const refused = await write(other.requester_id, 'agent');
    expect(refused).toMatchObject({ status: 429, text: expect.stringContaining('per second') });
    expect(refused.headers.get('retry-after')).toBe('1');
    const user = { name: 'Ann', email: 'ann@example.com' };
    expect((await api.call('POST', '/api/v2/users/create_or_update', { user })).status).toBe(429);
    api.pass(SECOND);
    expect((await api.call('POST', '/api/v2/users/create_or_update', { user })).status).toBe(201);
    api.pass(SECOND);
    expect((await write(other.requester_id, 'agent')).status).toBe(200);
    await api.put('/workbench/switches', { endpointLimits: false });
  });

  it('an app is told apart by the header that the host gives its requests', async () => {
    await api.put('/workbench/switches', { endpointLimits: true });
    const { headers } = await api.call('GET', '/api/v2/users/me', undefined, { headers: { 'x-workbench-app': '3' } });
    expect(headers.get('zendesk-ratelimit-apps')).toBe('total=700; remaining=699; resets=300');
    expect((await api.call('GET', '/api/v2/users/me')).headers.has('zendesk-ratelimit-apps')).toBe(false);
    await api.put('/workbench/switches', { endpointLimits: false });
  });
});

describe('plans', () => {
  const api = startTestApi();
  const told = async (change: object): Promise<unknown> =>
    ((await api.put('/workbench/switches', change)) as Json).rateLimit;

  it('give what Zendesk publishes: 200 a minute on Team, 2,500 on Enterprise Plus', async () => {
    for (const [plan, rateLimit] of [
      ['essential', 10],
      ['team', 200],
      ['growth', 400],
      ['professional', 400],
      ['enterprise', 700],
      ['enterprise-plus', 2500],
    ] as const) {
      expect(await told({ plan }), plan).toBe(rateLimit);
    }
    const { headers } = await api.call('GET', '/api/v2/users/me');
    expect(headers.get('x-rate-limit')).toBe('2500');
  });

  it('are raised to 2,500 by the high volume add-on from Growth on, and a number set by hand wins', async () => {
    expect(await told({ plan: 'team', accountKind: 'high-volume' })).toBe(200);
    expect(await told({ plan: 'growth' })).toBe(2500);
    expect(await told({ plan: 'growth', rateLimit: 7 })).toBe(7);
    expect(await told({ endpointLimits: false })).toBe(7);
    await api.put('/workbench/switches', { accountKind: 'paid', rateLimit: 0 });
  });

  it('have smaller endpoint budgets in a trial, larger ones with the add-on', async () => {
    const { id } = await api.ticket();
    const updates = async (accountKind: string): Promise<string | null> => {
      await api.put('/workbench/switches', { accountKind, rateLimit: 0, endpointLimits: true });
      const { headers } = await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { external_id: accountKind } });
      return headers.get('zendesk-ratelimit-tickets-update');
    };
    for (const [kind, total] of [
      ['trial', 20],
      ['paid', 100],
      ['high-volume', 300],
    ] as const) {
      expect(await updates(kind), kind).toContain(`total=${total};`);
    }
    await api.put('/workbench/switches', { accountKind: 'trial', rateLimit: 0 });
    const list = await api.call('GET', '/api/v2/tickets');
    expect(list.headers.get('zendesk-ratelimit-tickets-index')).toContain('total=100;');
    await api.put('/workbench/switches', { accountKind: 'paid', rateLimit: 0 });
    const deep = await api.call('GET', '/api/v2/tickets?page=501&per_page=1');
    expect(deep.headers.get('zendesk-ratelimit-tickets-index-deep-pagination')).toContain('total=50;');
    expect(deep.headers.get('zendesk-ratelimit-tickets-index')).toBeNull();
    await api.put('/workbench/switches', { endpointLimits: false });
  });

  it('are told in the headers of 2023 where an account still spells them so', async () => {
    await api.put('/workbench/switches', { rateLimit: 50, endpointLimits: true, headerSpelling: 'of-2023' });
    const { headers } = await api.call('GET', '/api/v2/search?query=x');
    expect(headers.get('rate-limit-limit')).toBe('50');
    expect(headers.get('ratelimit-limit')).toBeNull();
    expect(headers.get('zendesk-rate-limit-search-index')).toContain('total=2500');
    await api.put('/workbench/switches', { rateLimit: 0, endpointLimits: false, headerSpelling: 'current' });
  });
});

describe('faults', () => {
  const api = startTestApi();
  const fault = (kind: string) => ({ headers: { 'x-workbench-fault': kind } });

  it('befall a single request by its header', async () => {
    expect((await api.call('GET', '/api/v2/users/me', undefined, fault('403'))).status).toBe(403);
    const limited = await api.call('GET', '/api/v2/users/me', undefined, fault('429'));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '30']);
    const broken = await api.call('GET', '/api/v2/users/me', undefined, fault('500-html'));
    expect([broken.status, broken.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
    const garbage = await api.call('GET', '/api/v2/users/me', undefined, fault('garbage'));
    expect(garbage.status).toBe(200);
    expect(() => JSON.parse(garbage.text)).toThrow();
    expect((await api.call('GET', '/api/v2/users/me', undefined, fault('slow:20'))).status).toBe(200);
    expect((await api.call('GET', '/api/v2/users/me', undefined, fault('earthquake'))).status).toBe(400);
    await expect(api.call('GET', '/api/v2/users/me', undefined, fault('drop'))).rejects.toThrow('dropped');
  });

  it('can lose the answer to what was done', async () => {
    const { id } = await api.ticket();
    const write = api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { subject: 'Done' } }, fault('lost-answer'));
    await expect(write).rejects.toThrow('dropped');
    expect((await api.get<{ ticket: { subject: string } }>(`/api/v2/tickets/${id}`)).ticket.subject).toBe('Done');
  });

  it('can be HTML of a gateway, or an empty 503 that says when to come back', async () => {
    const gateway = await api.call('GET', '/api/v2/users/me', undefined, fault('502-html'));
    expect([gateway.status, gateway.text]).toEqual([502, expect.stringContaining('<html>')]);
    const away = await api.call('GET', '/api/v2/users/me', undefined, fault('503'));
    expect([away.status, away.headers.get('retry-after'), away.text]).toEqual([503, '30', '']);
  });

  it('can hold back the second half of a body whose status is known already', async () => {
    const request = new Request('http://127.0.0.1:7100/api/v2/users/me', {
      headers: { 'x-workbench-fault': 'slow-body:50' },
    });
    const answer = await api.api.fetch(request);
    expect(answer.status).toBe(200);
    const parts: string[] = [];
    for await (const part of answer.body ?? []) parts.push(new TextDecoder().decode(part));
    expect(parts).toHaveLength(2);
    expect(JSON.parse(parts.join(''))).toHaveProperty('user');
  });

  it('strike whatever an app asks, writes too, where their scope is everything', async () => {
    const { id } = await api.ticket();
    await api.put('/workbench/switches', { fault: 'unavailable', faultScope: 'everything', faultSeconds: 4 });
    const write = await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'urgent' } });
    expect([write.status, write.headers.get('retry-after')]).toEqual([503, '4']);
    expect((await api.call('GET', '/api/v2/users/me')).status).toBe(503);
    await api.put('/workbench/switches', { fault: 'none', faultScope: 'history' });
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.priority).toBeNull();
  });

  it('leave room for a delay of every answer, the page’s own apart', async () => {
    await api.put('/workbench/switches', { latencyMs: 600_000 });
    const leaving = new AbortController();
    const request = new Request('http://127.0.0.1:7100/api/v2/users/me', { signal: leaving.signal });
    const answer = api.api.fetch(request);
    const first = await Promise.race([
      answer,
      api.call('GET', '/api/v2/users/me', undefined, { headers: { 'x-workbench-source': 'page' } }),
    ]);
    expect(first.status).toBe(200);
    leaving.abort();
    await answer;
    await api.put('/workbench/switches', { latencyMs: 0 });
  });

  it('do nothing to the data', async () => {
    const { id } = await api.ticket();
    await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'urgent' } }, fault('403'));
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.priority).toBeNull();
  });

  it('end a hanging request when its client goes away', async () => {
    const leaving = new AbortController();
    const request = new Request('http://127.0.0.1:7100/api/v2/users/me', {
      headers: { 'x-workbench-fault': 'hang' },
      signal: leaving.signal,
    });
    const answer = api.api.fetch(request);
    leaving.abort();
    await expect(answer).rejects.toMatchObject({ name: 'ConnectionDropped' });
  });

  it('strike reads of history by the switch, but not writes, other reads, or the page', async () => {
    const { id, requester_id } = await api.ticket();
    const history = [
      `/api/v2/users/${requester_id}/tickets/requested.json`,
      '/api/v2/search.json?query=x',
      `/api/v2/tickets/${id}/comments`,
    ];
    await api.put('/workbench/switches', { fault: 'rate-limited', faultSeconds: 7, ratelimitFormat: 'text' });
    for (const path of history) {
      const answer = await api.call('GET', path);
      expect([answer.status, answer.headers.get('retry-after')], path).toEqual([429, '7']);
      expect(answer.text).toBe('Number of allowed API requests per minute exceeded');
      const page = await api.call('GET', path, undefined, { headers: { 'x-workbench-source': 'page' } });
      expect(page.status, path).toBe(200);
    }
    expect((await api.call('GET', `/api/v2/tickets/${id}`)).status).toBe(200);
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'low' } })).status).toBe(200);
    for (const [kind, status] of [
      ['no-permission', 403],
      ['server-error', 500],
      ['garbage', 200],
    ] as const) {
      await api.put('/workbench/switches', { fault: kind });
      expect((await api.call('GET', history[0] ?? '')).status, kind).toBe(status);
    }
    await api.put('/workbench/switches', { fault: 'offline' });
    await expect(api.call('GET', history[0] ?? '')).rejects.toThrow('dropped');
    await api.put('/workbench/switches', { fault: 'slow', slowMs: 10 });
    expect((await api.call('GET', history[0] ?? '')).status).toBe(200);
    await api.put('/workbench/switches', { fault: 'none' });
  });

  it('have switches that refuse nonsense', async () => {
    const before = await api.get('/workbench/switches');
    for (const [change, words] of [
      [{ fault: 'fire' }, /^fault: /],
      [{ faults: 'none' }, /^faults is not a switch$/],
      [{ slowMs: -1 }, /^slowMs: /],
      [{ rateLimit: 'many' }, /^rateLimit: /],
      [{ toString: 'x' }, /^toString is not a switch$/],
      ['null', /must be a JSON object/],
      ['[]', /must be a JSON object/],
      ['"slow"', /must be a JSON object/],
      ['7', /must be a JSON object/],
      ['', /must be a JSON object/],
    ] as const) {
      const answer = await api.call<{ error: string; description: string }>('PUT', '/workbench/switches', change);
      expect(answer.status, JSON.stringify(change)).toBe(400);
      expect(answer.body.error).toBe('BadRequest');
      expect(answer.body.description).toMatch(words);
    }
    expect(await api.get('/workbench/switches')).toEqual(before);
  });
});

describe('live events', () => {
  const api = startTestApi();

  it('tell each committed change, who made it, and nothing that was refused', async () => {
    const leaving = new AbortController();
    const request = new Request('http://127.0.0.1:7100/workbench/events', { signal: leaving.signal });
    const response = await api.api.fetch(request);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = read(response);
    const [admin, agent] = [await api.person('admin'), await api.person('agent')];
    const { id, requester_id } = await api.ticket();
    await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { status: 'lost' } });
    await api.put(`/api/v2/tickets/${id}`, { ticket: { priority: 'low' } }, { as: 'agent' });
    await api.post('/workbench/customer-writes', { ticket_id: id, body: 'hello?' });
    await api.put('/workbench/switches', { fault: 'none' });
    expect(await events(5)).toEqual([
      expect.objectContaining({ type: 'user', id: requester_id }),
      { type: 'ticket', id, by: admin.id },
      { type: 'ticket', id, by: agent.id },
      { type: 'ticket', id, by: requester_id },
      { type: 'switches', id: 0, by: 0 },
    ]);
    leaving.abort();
  });
});

describe('resetting', () => {
  const api = startTestApi();

  it('empties the account and makes the same people again', async () => {
    const before = await api.person('agent');
    const { id } = await api.ticket();
    expect((await api.call('POST', '/workbench/reset', undefined, { as: null })).status).toBe(401);
    expect((await api.call('POST', '/workbench/reset')).status).toBe(204);
    expect((await api.call('GET', `/api/v2/tickets/${id}`)).status).toBe(404);
    expect((await api.person('agent')).id).toBe(before.id);
    expect((await api.ticket()).id).toBe(1);
  });
});

/** Reads events as they come; gives the next `count` of them. */
function read(response: Response): (count: number) => Promise<unknown[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async (count) => {
    for (;;) {
      const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
      if (events.length >= count) return events;
      const part = await reader?.read();
      if (part?.done !== false) throw new Error(`the stream ended after ${text}`);
      text += part.value;
    }
  };
}
