import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

interface View extends Json {
  title: string;
  conditions: { all: object[]; any: object[] };
  execution: { sort_by: string; columns: object[] };
}

describe('views', () => {
  const api = startTestApi();
  const named = new Map<string, number>();
  const views = new Map<string, number>();
  const namesOf = (ids: unknown[]) => ids.map((id) => [...named].find(([, known]) => known === id)?.[0] ?? '?');
  const ticketsOf = async (title: string, as: 'admin' | 'agent' | 'supervisor' = 'agent', more = '') => {
    const path = `/api/v2/views/${views.get(title)}/tickets.json${more}`;
    return namesOf((await api.get<{ tickets: Json[] }>(path, { as })).tickets.map(({ id }) => id));
  };

  beforeAll(async () => {
    const agent = await api.person('agent');
    const { groups } = await api.get<{ groups: Json[] }>('/api/v2/groups');
    const billing = groups.find(({ name }) => name === 'Billing')?.id;
    const make = async (name: string, ticket: object) => {
      named.set(name, (await api.ticket({ subject: name, ...ticket })).id);
      api.pass(10);
    };
    const old = {
      author_id: (await api.ticket({ subject: 'first' })).requester_id,
      created_at: '2025-06-01T10:00:00Z',
    };
    named.set('first', 1);
    const archived = await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
      ticket: { requester_id: old.author_id, status: 'closed', comments: [{ ...old, value: 'old' }] },
    });
    named.set('archived', archived.ticket.id);
    api.pass(48 * 60);
    await make('mine', { assignee_id: agent.id });
    await make('of billing', { group_id: billing });
    await make('urgent', { priority: 'urgent', tags: ['vip'] });
    await make('waiting', { status: 'pending', assignee_id: agent.id });
    await make('done', { status: 'solved', assignee_id: agent.id });
    for (const { title, id } of (await api.get<{ views: View[] }>('/api/v2/views')).views) views.set(title, id);
  });

  it('are listed with conditions and execution: those that every account has', async () => {
    expect([...views.keys()]).toEqual([
      'Your unsolved tickets',
      'Unassigned tickets',
      'All unsolved tickets',
      'Recently updated tickets',
      'New tickets in your groups',
      'Pending tickets',
      'Recently solved tickets',
      'Unsolved tickets in your groups',
    ]);
    const { view } = await api.get<{ view: View }>(`/api/v2/views/${views.get('Pending tickets')}.json`);
    expect(view).toMatchObject({
      title: 'Pending tickets',
      active: true,
      restriction: null,
      conditions: { all: [{ field: 'status', operator: 'is', value: 'pending' }], any: [] },
      execution: { sort_by: 'created', sort: { id: 'created', order: 'desc', sortable: true }, group: null },
    });
    expect(view.execution.columns[0]).toEqual({ id: 'status', title: 'Status', filterable: true, sortable: true });
    const page = await api.get<{ views: View[]; meta: { has_more: boolean } }>('/api/v2/views?page[size]=3');
    expect([page.views.length, page.meta.has_more]).toEqual([3, true]);
    expect(await api.get('/api/v2/views/count')).toMatchObject({ count: { value: 8 } });
    expect((await api.get<{ views: View[] }>('/api/v2/views/compact')).views).toHaveLength(8);
    expect((await api.call('GET', '/api/v2/views/17')).status).toBe(404);
  });

  it('give their tickets, in their order, as the caller’s', async () => {
    expect(await ticketsOf('Your unsolved tickets')).toEqual(['waiting', 'mine']);
    expect(await ticketsOf('Your unsolved tickets', 'admin')).toEqual([]);
    expect(await ticketsOf('Unassigned tickets')).toEqual(['urgent', 'of billing', 'first']);
    expect(await ticketsOf('All unsolved tickets')).toEqual(['waiting', 'urgent', 'of billing', 'mine', 'first']);
    expect(await ticketsOf('Recently updated tickets')).not.toContain('first');
    expect(await ticketsOf('Pending tickets')).toEqual(['waiting']);
    expect(await ticketsOf('Recently solved tickets')).toEqual(['done']);
    expect(await ticketsOf('Unsolved tickets in your groups', 'supervisor')).toContain('of billing');
    expect(await ticketsOf('Unsolved tickets in your groups')).not.toContain('of billing');
  });

  it('give full tickets by cursor with sideloads; the first page tells of none before it', async () => {
    const path = `/api/v2/views/${views.get('All unsolved tickets')}/tickets?page[size]=2`;
    const page = await api.get<{
      tickets: Json[];
      metric_sets: Json[];
      meta: { has_more: boolean; after_cursor: string; before_cursor: string | null };
      links: { prev: string | null };
    }>(`${path}&include=metric_sets`);
    expect(namesOf(page.tickets.map(({ id }) => id))).toEqual(['waiting', 'urgent']);
    expect(page.tickets[0]).toHaveProperty('description');
    expect(page.metric_sets).toHaveLength(2);
    expect([page.meta.has_more, page.meta.before_cursor, page.links.prev]).toEqual([true, null, null]);
    const next = await api.get<typeof page>(`${path}&page[after]=${page.meta.after_cursor}`);
    expect(namesOf(next.tickets.map(({ id }) => id))).toEqual(['of billing', 'mine']);
    expect(next.links.prev).not.toBeNull();
  });

  it('never show archived tickets', async () => {
    const { view } = await api.post<{ view: View }>('/api/v2/views', {
      view: { title: 'Closed', all: [{ field: 'status', operator: 'greater_than', value: 'pending' }] },
    });
    views.set('Closed', view.id);
    expect(await ticketsOf('Closed', 'admin')).toEqual(['done']);
  });

  it('count their tickets, one view or up to twenty', async () => {
    const id = views.get('All unsolved tickets');
    const { view_count } = await api.get<{ view_count: Json }>(`/api/v2/views/${id}/count.json`, { as: 'agent' });
    expect(view_count).toMatchObject({ view_id: id, value: 5, pretty: '5', fresh: true });
    const many = await api.get<{ view_counts: Json[] }>(
      `/api/v2/views/count_many?ids=${[...views.values()].join(',')}`,
    );
    expect(many.view_counts).toHaveLength(views.size);
    const ids = Array.from({ length: 21 }, (_, at) => at + 1).join(',');
    expect((await api.call('GET', `/api/v2/views/count_many?ids=${ids}`)).status).toBe(400);
  });

  it('are executed into rows of their columns with a part of each ticket', async () => {
    const id = views.get('Your unsolved tickets');
    const answer = await api.get<{
      rows: (Json & { ticket: Json })[];
      columns: Json[];
      groups: Json[];
      users: Json[];
      view: View;
    }>(`/api/v2/views/${id}/execute?include=users&sort_by=id&sort_order=asc`, { as: 'agent' });
    const agent = await api.person('agent');
    expect(answer.rows.map(({ ticket }) => ticket.subject)).toEqual(['mine', 'waiting']);
    expect(answer.rows[0]).toMatchObject({
      status: 'open',
      subject: 'mine',
      assignee_id: agent.id,
      ticket: { id: named.get('mine'), status: 'open', priority: null },
    });
    expect(answer.rows[0]?.ticket).not.toHaveProperty('custom_fields');
    expect(answer.columns.map((column) => column.id)).toEqual([
      'status',
      'subject',
      'requester',
      'created',
      'assignee',
    ]);
    expect(answer.groups.map(({ name }) => name)).toEqual(['Support']);
    expect(answer.users.map((user) => user.id)).toContain(agent.id);
    expect(answer.view.id).toBe(id);
  });

  it('can be previewed before they are made', async () => {
    const preview = (view: object) => api.post<{ rows: { ticket: Json }[] }>('/api/v2/views/preview', { view });
    const unsolved = { field: 'status', operator: 'less_than', value: 'solved' };
    const subjects = async (...all: object[]) =>
      (await preview({ all: [unsolved, ...all] })).rows.map(({ ticket }) => ticket.subject);
    expect(await subjects({ field: 'current_tags', operator: 'includes', value: 'vip else' })).toEqual(['urgent']);
    expect(await subjects({ field: 'current_tags', operator: 'not_includes', value: 'vip' })).not.toContain('urgent');
    expect(await subjects({ field: 'priority', operator: 'greater_than', value: 'normal' })).toEqual(['urgent']);
    expect(await subjects({ field: 'type', operator: 'is', value: '' })).toHaveLength(5);
    expect(await subjects({ field: 'NEW', operator: 'greater_than', value: '24' })).toEqual(['first']);
    const any = [
      { field: 'priority', operator: 'is', value: 'urgent' },
      { field: 'assignee_id', operator: 'is_not', value: '' },
    ];
    const { rows } = await preview({ all: [unsolved], any, output: { columns: ['nice_id'], sort_by: 'nice_id' } });
    expect(rows.map(({ ticket }) => ticket.subject)).toEqual(['waiting', 'urgent', 'mine']);
  });

  it('need a condition on status, type, group, assignee or requester, known words, and at most ten columns', async () => {
    const make = (view: object) => api.call('POST', '/api/v2/views', { view: { title: 'New', ...view } });
    const all = [{ field: 'status', operator: 'is', value: 'open' }];
    expect((await make({ all: [{ field: 'priority', operator: 'is', value: 'low' }] })).status).toBe(422);
    expect((await make({ all: [...all, { field: 'weather', operator: 'is', value: 'fair' }] })).status).toBe(422);
    expect((await make({ all: [{ field: 'status', operator: 'is', value: 'boiling' }] })).status).toBe(422);
    expect((await make({ all, output: { columns: ['toString'] } })).status).toBe(422);
    expect((await make({ all, output: { columns: Array(11).fill('status') } })).status).toBe(422);
    expect((await make({ all, title: ' ' })).status).toBe(422);
    expect((await make({ all })).status).toBe(201);
  });

  it('of an agent are the agent’s alone', async () => {
    const all = [{ field: 'status', operator: 'is', value: 'open' }];
    const { view } = await api.post<{ view: View }>(
      '/api/v2/views',
      { view: { title: 'My own', all } },
      { as: 'agent' },
    );
    const agent = await api.person('agent');
    expect(view.restriction).toEqual({ type: 'User', id: agent.id });
    expect((await api.call('GET', `/api/v2/views/${view.id}`, undefined, { as: 'supervisor' })).status).toBe(404);
    const titles = async (more: string) =>
      (await api.get<{ views: View[] }>(`/api/v2/views${more}`, { as: 'agent' })).views.map(({ title }) => title);
    expect(await titles('?access=personal')).toEqual(['My own']);
    expect(await titles('?access=shared')).not.toContain('My own');
    expect(await titles('/active')).toContain('My own');
  });

  it('are changed property by property; a list of conditions that is given replaces the one before', async () => {
    const all = [{ field: 'status', operator: 'is', value: 'open' }];
    const { view } = await api.post<{ view: View }>('/api/v2/views', {
      view: {
        title: 'Before',
        description: 'Kept',
        all,
        output: { columns: ['nice_id', 'status'], sort_by: 'nice_id' },
      },
    });
    const change = (body: object) => api.call<{ view: View }>('PUT', `/api/v2/views/${view.id}`, { view: body });
    expect((await change({ title: 'After', position: 3 })).body.view).toMatchObject({
      id: view.id,
      title: 'After',
      description: 'Kept',
      position: 3,
      conditions: { all, any: [] },
      execution: { sort_by: 'nice_id' },
    });
    const pending = [{ field: 'status', operator: 'is', value: 'pending' }];
    const vip = [{ field: 'current_tags', operator: 'includes', value: 'vip' }];
    expect((await change({ all: pending, any: vip, output: { sort_order: 'asc' } })).body.view).toMatchObject({
      conditions: { all: pending, any: vip },
      execution: { sort_by: 'nice_id', sort_order: 'asc' },
    });
    expect((await change({ all: vip })).status).toBe(422);
    expect((await change({ title: '' })).status).toBe(422);
    expect((await change({ active: false })).body.view.active).toBe(false);
    const active = await api.get<{ views: View[] }>('/api/v2/views/active');
    expect(active.views.map(({ id }) => id)).not.toContain(view.id);
    expect((await api.get<{ view: View }>(`/api/v2/views/${view.id}`)).view.conditions.all).toEqual(pending);
  });

  it('are deleted, and their tickets stay', async () => {
    const all = [{ field: 'status', operator: 'is', value: 'pending' }];
    const { view } = await api.post<{ view: View }>('/api/v2/views', { view: { title: 'For now', all } });
    const path = `/api/v2/views/${view.id}`;
    expect((await api.call('DELETE', path)).status).toBe(204);
    expect([(await api.call('GET', path)).status, (await api.call('DELETE', path)).status]).toEqual([404, 404]);
    expect(await ticketsOf('Pending tickets')).toEqual(['waiting']);
  });

  it('that others see are changed and deleted by admins alone, an agent’s own by the agent', async () => {
    const all = [{ field: 'status', operator: 'is', value: 'open' }];
    const shared = `/api/v2/views/${views.get('Pending tickets')}`;
    expect((await api.call('PUT', shared, { view: { title: 'Mine now' } }, { as: 'agent' })).status).toBe(403);
    expect((await api.call('DELETE', shared, undefined, { as: 'agent' })).status).toBe(403);
    const { view } = await api.post<{ view: View }>('/api/v2/views', { view: { title: 'Own', all } }, { as: 'agent' });
    const own = `/api/v2/views/${view.id}`;
    const changed = await api.call<{ view: View }>(
      'PUT',
      own,
      { view: { title: 'Still my own', restriction: null } },
      { as: 'agent' },
    );
    expect(changed.body.view).toMatchObject({ title: 'Still my own', restriction: { type: 'User' } });
    expect((await api.call('PUT', own, { view: { title: 'X' } }, { as: 'light-agent' })).status).toBe(403);
    expect((await api.call('DELETE', own, undefined, { as: 'agent' })).status).toBe(204);
  });

  it('are exported as CSV by a background job', async () => {
    await api.ticket({
      subject: '=1+1, "quoted"',
      status: 'pending',
      requester: { name: 'Ann', email: 'ann@example.com' },
    });
    const id = views.get('Pending tickets');
    expect(await api.get(`/api/v2/views/${id}/export.json`, { as: 'agent' })).toEqual({
      export: { view_id: id, status: 'starting' },
    });
    const { job_statuses } = await api.get<{ job_statuses: { job_type: string; results: { csv: string }[] }[] }>(
      '/api/v2/job_statuses?page[size]=1',
    );
    expect(job_statuses[0]).toMatchObject({ job_type: 'View CSV Export', status: 'completed' });
    const [head, ...lines] = job_statuses[0]?.results[0]?.csv.split('\r\n') ?? [];
    expect(head).toBe('Status,Subject,Requester,Requested,Assignee');
    expect(lines[0]).toMatch(/^pending,"'=1\+1, ""quoted""",Ann,20\d\d-[^,]+Z,$/);
    expect(lines).toHaveLength(3);
    expect((await api.call('GET', '/api/v2/views/17/export')).status).toBe(404);
  });

  it('hold no ticket that a restricted agent may not see', async () => {
    await api.put('/workbench/switches', { visibleTickets: 'restricted' });
    expect(await ticketsOf('All unsolved tickets')).toEqual(['waiting', 'mine']);
    await api.put('/workbench/switches', { visibleTickets: 'all' });
  });

  it('and macros are taken away with 204, and are gone then', async () => {
    const all = [{ field: 'status', operator: 'less_than', value: 'solved' }];
    const { view } = await api.post<{ view: View }>('/api/v2/views', { view: { title: 'For a day', all } });
    const { macro } = await api.post<{ macro: { id: number } }>('/api/v2/macros', {
      macro: { title: 'For a day', actions: [{ field: 'comment_value', value: 'Hello' }] },
    });
    for (const path of [`/api/v2/views/${view.id}`, `/api/v2/macros/${macro.id}`]) {
      expect((await api.call('DELETE', path, undefined, { as: 'light-agent' })).status).toBe(403);
      expect((await api.call('DELETE', path)).status).toBe(204);
      expect((await api.call('GET', path)).status).toBe(404);
    }
  });
});
