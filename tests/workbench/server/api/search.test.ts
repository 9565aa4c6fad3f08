import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('search', () => {
  const api = startTestApi();
  const named = new Map<string, number>();
  const people = new Map<string, number>();

  const search = (query: string, more = '') =>
    api.get<{ results: Json[]; count: number; next_page: string | null }>(
      `/api/v2/search.json?query=${encodeURIComponent(query)}${more}`,
    );
  /** The names of the tickets that a query finds. */
  const found = async (query: string): Promise<string[]> => {
    const { results } = await search(query);
    const names = new Map([...named].map(([name, id]) => [id, name]));
    return results.map(({ id }) => names.get(id) ?? '?').sort();
  };

  beforeAll(async () => {
    const agent = await api.person('agent');
    const make = async (name: string, ticket: Record<string, unknown>) => {
      const made = await api.ticket(ticket);
      named.set(name, made.id);
      people.set(name, Number(made.requester_id));
      api.pass(24 * 60);
    };
    const kim = { name: 'Kim Dohyun', email: 'kim@example.com' };
    const ana = { name: 'Ana Souza', email: 'ana@example.com' };
    await make('refund', {
      requester: kim,
      subject: 'Refunds please',
      comment: { body: 'The parcel is broken' },
      tags: ['a'],
    });
    await make('korean', {
      requester: kim,
      subject: '배송 문의',
      comment: { body: '환불을 부탁합니다' },
      priority: 'urgent',
    });
    await make('login', {
      requester: ana,
      comment: { body: 'I cannot log in at all' },
      tags: ['a', 'b'],
      type: 'problem',
    });
    await make('invoice', { requester: ana, subject: 'Invoice 7731', assignee_id: agent.id, priority: 'low' });
    await api.put(`/api/v2/tickets/${named.get('invoice')}`, { ticket: { status: 'solved' } });
  });

  it('finds words of subject, description and comments, Korean ones with their particles', async () => {
    expect(await found('refund')).toEqual(['refund']);
    expect(await found('환불')).toEqual(['korean']);
    expect(await found('parcel broken')).toEqual(['refund']);
    expect(await found('"is broken"')).toEqual(['refund']);
    expect(await found('"broken is"')).toEqual([]);
    expect(await found('subject:invoice')).toEqual(['invoice']);
    expect(await found('description:parcel')).toEqual(['refund']);
    await api.put(`/api/v2/tickets/${named.get('login')}`, { ticket: { comment: { body: 'password was reset' } } });
    expect(await found('comment:password')).toEqual(['login']);
    expect(await found('description:password')).toEqual([]);
  });

  it('finds by people: id, name, address, me and none', async () => {
    const kim = people.get('refund');
    for (const who of [kim, 'kim@example.com', '"Kim Dohyun"', 'kim']) {
      expect(await found(`type:ticket requester:${who}`), String(who)).toEqual(['korean', 'refund']);
    }
    expect(await found('type:ticket assignee:none')).toEqual(['korean', 'login', 'refund']);
    expect(await found('type:ticket assignee:한지수')).toEqual(['invoice']);
    const mine = await api.get<{ count: number }>('/api/v2/search/count?query=assignee:me', { as: 'agent' });
    expect(mine.count).toBe(1);
    expect(await found('group:Support')).toEqual(['invoice']);
    expect(await found('commenter:ana@example.com')).toEqual(['invoice', 'login']);
  });

  it('compares status, priority and dates', async () => {
    expect(await found('type:ticket status<solved')).toEqual(['korean', 'login', 'refund']);
    expect(await found('status:solved')).toEqual(['invoice']);
    expect(await found('status>=solved')).toEqual(['invoice']);
    expect(await found('priority>normal')).toEqual(['korean']);
    expect(await found('type:ticket priority:none')).toEqual(['login', 'refund']);
    expect(await found('type:ticket created:2026-03-02')).toEqual(['refund']);
    expect(await found('type:ticket created>2026-03-03')).toEqual(['invoice', 'login']);
    expect(await found('type:ticket created>=2026-03-03T09:00:00Z created<2026-03-04')).toEqual(['korean']);
    expect(await found('type:ticket created>30hours')).toEqual(['invoice']);
    expect(await found('ticket_type:problem')).toEqual(['login']);
    expect(await found('via:api type:ticket')).toHaveLength(4);
    expect((await api.call('GET', '/api/v2/search?query=created>soon')).status).toBe(422);
  });

  it('takes a repeated keyword for either, different ones for both, and a minus for none', async () => {
    expect(await found('tags:a')).toEqual(['login', 'refund']);
    expect(await found('tags:b tags:nothing')).toEqual(['login']);
    expect(await found(`requester:${people.get('refund')} requester:${people.get('login')} type:ticket`)).toHaveLength(
      4,
    );
    expect(await found('type:ticket -tags:a')).toEqual(['invoice', 'korean']);
    expect(await found('type:ticket -broken -status:solved')).toEqual(['korean', 'login']);
    expect(await found('type:ticket nonsense:7')).toEqual([]);
  });

  it('sorts, numbers its pages and counts', async () => {
    const ids = async (more: string) => (await search('type:ticket', more)).results.map(({ id }) => id);
    const oldest = [named.get('refund'), named.get('korean'), named.get('login'), named.get('invoice')];
    expect(await ids('&sort_by=created_at&sort_order=asc')).toEqual(oldest);
    expect(await ids('&sort_by=created_at')).toEqual([...oldest].reverse());
    expect((await ids('&sort_by=priority'))[0]).toBe(named.get('korean'));
    const page = await search('type:ticket', '&per_page=3');
    expect(page).toMatchObject({ count: 4, facets: null, previous_page: null });
    expect((await search('type:ticket', '&per_page=3&page=2')).results).toHaveLength(1);
    expect(page.next_page).toContain('page=2');
    expect(await api.get('/api/v2/search/count.json?query=type:ticket')).toEqual({ count: 4 });
    expect((await search('type:ticket order_by:created sort:asc')).results[0]?.id).toBe(oldest[0]);
  });

  it('refuses cursors, results past a thousand, and a query of more than 64 words', async () => {
    expect((await api.call('GET', '/api/v2/search?query=x&page[size]=10')).status).toBe(400);
    const deep = await api.call<{ description: string }>(
      'GET',
      '/api/v2/search?query=type:ticket&page=11&per_page=100',
    );
    expect(deep.status).toBe(422);
    expect(deep.body.description).toContain('Search Response Limits');
    const long = Array.from({ length: 65 }, (_, at) => `w${at}`).join('+');
    expect((await api.call('GET', `/api/v2/search?query=${long}`)).status).toBe(422);
    expect((await api.call('GET', '/api/v2/search')).text).toBe('Required parameter missing: query');
  });

  it('brings sideloads along for tickets(...) only', async () => {
    const both = await api.get<{ users: Json[]; metric_sets: Json[] }>(
      '/api/v2/search?query=tags:b&include=tickets(users,metric_sets)',
    );
    expect(both.metric_sets).toMatchObject([{ ticket_id: named.get('login') }]);
    expect(both.users).toMatchObject([{ name: 'Ana Souza' }]);
    expect(await api.get('/api/v2/search?query=tags:b&include=users')).not.toHaveProperty('users');
  });

  it('finds users and organizations, by their fields too', async () => {
    await api.post('/api/v2/user_fields', { user_field: { type: 'integer', title: 'Health', key: 'health_score' } });
    await api.put(`/api/v2/users/${people.get('login')}`, { user: { user_fields: { health_score: 35 } } });
    await api.post('/api/v2/organizations', { organization: { name: 'Souza Imports' } });
    const results = async (query: string) =>
      (await search(query)).results.map(({ result_type, name }) => [result_type, name]);
    expect(await results('type:user health_score<40')).toEqual([['user', 'Ana Souza']]);
    expect(await results('type:user health_score>40')).toEqual([]);
    expect(await results('souza -type:ticket')).toEqual(
      expect.arrayContaining([
        ['user', 'Ana Souza'],
        ['organization', 'Souza Imports'],
      ]),
    );
    expect(await results('type:user role:admin')).toEqual([['user', 'Ingrid Solberg']]);
    expect(await results('type:group name:Billing')).toEqual([['group', 'Billing']]);
  });

  it('finds nothing younger than its delay, and only what the person may see', async () => {
    const { id } = await api.ticket({ comment: { body: 'marmalade' } });
    await api.put('/workbench/switches', { searchDelaySeconds: 60 });
    expect((await search('marmalade')).count).toBe(0);
    api.pass(2);
    expect((await search('marmalade')).results[0]?.id).toBe(id);
    await api.put('/workbench/switches', { searchDelaySeconds: 0, visibleTickets: 'restricted' });
    const restricted = await api.get<{ count: number }>('/api/v2/search/count?query=marmalade', { as: 'agent' });
    expect(restricted.count).toBe(0);
    expect((await api.call('GET', `/api/v2/tickets/${id}`, undefined, { as: 'agent' })).status).toBe(403);
    expect((await search('marmalade')).count).toBe(1);
    await api.put('/workbench/switches', { visibleTickets: 'all' });
  });
});
