import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('who may ask', () => {
  const api = startTestApi();
  const me = async (as: string | null) => (await api.get<{ user: Json }>('/api/v2/users/me.json', { as })).user;

  it('knows the demo people by their tokens', async () => {
    expect(await me('admin')).toMatchObject({ role: 'admin', role_type: 4 });
    expect(await me('agent')).toMatchObject({ role: 'agent', role_type: 0 });
    expect(await me('light-agent')).toMatchObject({ role: 'agent', role_type: 1, only_private_comments: true });
    const { people } = await api.get<{ people: { token: string }[] }>('/workbench/people', { as: null });
    expect(people.map(({ token }) => token)).toEqual([
      'admin-token',
      'supervisor-token',
      'agent-token',
      'light-agent-token',
    ]);
  });

  it('takes a token with an address, as zcli sends it', async () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
    expect(await me(basic('jisoo@fernlight.example/token:admin-token'))).toMatchObject({ name: '한지수' });
    expect(await me(basic('ingrid@fernlight.example/token:agent-token'))).toMatchObject({ id: null });
  });

  it('answers users/me for nobody with the anonymous user, everything else with 401', async () => {
    for (const as of [null, 'Bearer wrong', 'Basic !!!']) {
      expect(await me(as)).toMatchObject({ id: null, name: 'Anonymous user' });
      const answer = await api.call('GET', '/api/v2/tickets.json', undefined, { as });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: "Couldn't authenticate you" });
    }
  });

  it('keeps admins’ endpoints from agents', async () => {
    const ticket = { subject: 'x', comments: [{ value: 'x' }] };
    const user_field = { type: 'text', title: 'X', key: 'x' };
    for (const [path, body] of [
      ['/api/v2/imports/tickets', { ticket }],
      ['/api/v2/imports/tickets/create_many', { tickets: [ticket] }],
      ['/api/v2/user_fields', { user_field }],
      ['/api/v2/groups', { group: { name: 'X' } }],
      ['/api/v2/users', { user: { name: 'X', role: 'agent' } }],
      ['/workbench/reset', {}],
    ] as const) {
      const answer = await api.call('POST', path, body, { as: 'agent' });
      expect(answer.status, path).toBe(403);
      expect(answer.body).toMatchObject({ error: { title: 'Forbidden' } });
    }
  });

  it('lets end users do nothing but read themselves and rate', async () => {
    const { requester_id, id } = await api.ticket({ requester: { name: 'Eve', email: 'eve@example.com' } });
    const headers = { 'x-on-behalf-of': 'eve@example.com' };
    expect((await api.call('GET', `/api/v2/users/${requester_id}`, undefined, { headers })).status).toBe(200);
    for (const path of [`tickets/${id}`, 'tickets', 'search?query=x', 'users', 'macros', 'groups']) {
      expect((await api.call('GET', `/api/v2/${path}`, undefined, { headers })).status, path).toBe(403);
    }
  });

  it('answers unknown endpoints and records with 404', async () => {
    expect(await api.call('GET', '/api/v2/sharks')).toMatchObject({ status: 404, body: { error: 'InvalidEndpoint' } });
    for (const path of [
      'tickets/9999',
      'users/9999',
      'organizations/9999',
      'macros/9',
      'groups/9',
      'brands/9',
      'ticket_fields/9',
    ]) {
      const answer = await api.call('GET', `/api/v2/${path}.json`);
      expect(answer.body, path).toEqual({ error: 'RecordNotFound', description: 'Not found' });
    }
    expect((await api.call('GET', '/api/v2/tickets/99999999999999999999999')).status).toBe(404);
  });
});

describe('users and organizations', () => {
  const api = startTestApi();
  const create = async (user: object) => (await api.post<{ user: Json }>('/api/v2/users.json', { user })).user;

  it('creates, changes and shows users', async () => {
    const user = await create({ name: 'Lena', email: 'lena@example.com', external_id: 'crm-1', locale: 'de' });
    expect(user).toMatchObject({ role: 'end-user', locale: 'de', locale_id: 8 });
    api.pass(1);
    await api.put(`/api/v2/users/${user.id}.json`, {
      user: { phone: '+49 1', notes: 'prefers mornings', tags: ['VIP'] },
    });
    const shown = (await api.get<{ user: Json }>(`/api/v2/users/${user.id}.json`)).user;
    expect(shown).toMatchObject({ phone: '+49 1', tags: ['vip'], name: 'Lena' });
    expect(shown.updated_at).not.toBe(user.updated_at);
    const many = await api.get<{ users: Json[] }>(`/api/v2/users/show_many.json?ids=${user.id},5`);
    expect(many.users).toHaveLength(1);
    const external = await api.get<{ users: Json[] }>('/api/v2/users/show_many?external_ids=crm-1,none');
    expect(external.users[0]?.id).toBe(user.id);
    const tagged = await api.put<{ tags: string[] }>(`/api/v2/users/${user.id}/tags`, { tags: ['late'] });
    expect(tagged.tags).toEqual(['late', 'vip']);
  });

  it('refuses names of more than 255 characters', async () => {
    const [fits, long] = ['😀'.repeat(255), 'n'.repeat(256)];
    const { user } = await api.post<{ user: Json }>('/api/v2/users', { user: { name: fits } });
    expect(user.name).toBe(fits);
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: fits },
    });
    for (const [method, path, body, field] of [
      ['POST', 'users', { user: { name: long } }, 'name'],
      ['PUT', `users/${user.id}`, { user: { name: long } }, 'name'],
      ['POST', 'organizations', { organization: { name: long } }, 'name'],
      ['PUT', `organizations/${organization.id}`, { organization: { name: long } }, 'name'],
      [
        'POST',
        'tickets',
        { ticket: { comment: { body: 'x' }, requester: { name: long, email: 'long@example.com' } } },
        'requester',
      ],
    ] as const) {
      const answer = await api.call<{ details?: object }>(method, `/api/v2/${path}`, body);
      expect(answer.status, `${method} ${path}`).toBe(422);
      expect(Object.keys(answer.body.details ?? {})).toEqual([field]);
    }
  });

  it('refuses a second user with the same address', async () => {
    await create({ name: 'One', email: 'one@example.com' });
    expect((await api.call('POST', '/api/v2/users', { user: { name: 'Two', email: 'ONE@example.com' } })).status).toBe(
      422,
    );
    expect((await api.call('POST', '/api/v2/users', { user: { email: 'three@example.com' } })).status).toBe(422);
    expect((await api.call('POST', '/api/v2/users', { user: { name: 'X', email: 'no address' } })).status).toBe(422);
  });

  it('creates or updates by address or external id', async () => {
    const path = '/api/v2/users/create_or_update.json';
    const first = await api.call<{ user: Json }>('POST', path, {
      user: { name: 'Mia', email: 'mia@example.com', external_id: 'm' },
    });
    const again = await api.call<{ user: Json }>('POST', path, { user: { name: 'Mia K', email: 'mia@example.com' } });
    const third = await api.call<{ user: Json }>('POST', path, { user: { name: 'Mia L', external_id: 'm' } });
    expect([first.status, again.status, third.status]).toEqual([201, 200, 200]);
    expect(third.body.user).toMatchObject({ id: first.body.user.id, name: 'Mia L', email: 'mia@example.com' });
  });

  it('creates users in bulk and tells each one’s fate in the job', async () => {
    const { job_status } = await api.post<{ job_status: Json }>('/api/v2/users/create_or_update_many.json', {
      users: [
        { name: 'B1', email: 'b1@example.com' },
        { email: 'nameless@example.com' },
        { name: 'B2', external_id: 'b2' },
      ],
    });
    expect(job_status).toMatchObject({ status: 'queued', total: 3 });
    const job = await api.get<{ job_status: Json & { results: Json[] } }>(`/api/v2/job_statuses/${job_status.id}.json`);
    expect(job.job_status).toMatchObject({ status: 'completed', progress: 3 });
    const [one, two, three] = job.job_status.results;
    expect(two).toMatchObject({ index: 1, success: false });
    const users = await api.get<{ users: Json[] }>(`/api/v2/users/show_many?ids=${one?.id},${three?.id}`);
    expect(users.users.map(({ name }) => name)).toEqual(['B1', 'B2']);
    const made = await api.post<{ job_status: Json }>('/api/v2/users/create_many', { users: [{ name: 'B3' }] });
    const many = await api.get<{ job_statuses: Json[] }>(`/api/v2/job_statuses/show_many?ids=${made.job_status.id}`);
    expect(many.job_statuses).toHaveLength(1);
  });

  it('keeps user fields by key and in their type', async () => {
    for (const [type, key] of [
      ['integer', 'overdue'],
      ['checkbox', 'gold'],
      ['date', 'since'],
      ['text', 'plan'],
    ]) {
      await api.post('/api/v2/user_fields.json', {
        user_field: { type, key, title: key, tag: type === 'checkbox' ? 'gold' : null },
      });
    }
    const user = await create({
      name: 'Fay',
      user_fields: { overdue: '12', gold: true, since: '2020-08-19', lost: 1 },
    });
    expect(user.user_fields).toEqual({ overdue: 12, gold: true, since: '2020-08-19T00:00:00+00:00', plan: null });
    expect(user.tags).toEqual(['gold']);
    await api.put(`/api/v2/users/${user.id}`, { user: { user_fields: { plan: 'pro' } } });
    const shown = (await api.get<{ user: Json }>(`/api/v2/users/${user.id}`)).user;
    expect(shown.user_fields).toMatchObject({ overdue: 12, plan: 'pro' });
    const { user_fields } = await api.get<{ user_fields: Json[] }>('/api/v2/user_fields.json');
    expect(user_fields.map(({ key }) => key)).toEqual(['overdue', 'gold', 'since', 'plan']);
    const one = await api.get<{ user_field: Json }>(`/api/v2/user_fields/${user_fields[0]?.id}`);
    expect(one.user_field).toMatchObject({ key: 'overdue', type: 'integer' });
    const bad = await api.call('PUT', `/api/v2/users/${user.id}`, { user: { user_fields: { overdue: 'many' } } });
    expect(bad.status).toBe(422);
    const twice = await api.call('POST', '/api/v2/user_fields', {
      user_field: { type: 'text', key: 'plan', title: 'Plan' },
    });
    expect(twice.status).toBe(422);
  });

  it('sideloads users with their fields', async () => {
    const user = await create({ name: 'Gus', email: 'gus@example.com', user_fields: { overdue: 3 } });
    const { id } = await api.ticket({ requester_id: user.id, requester: null });
    const answer = await api.get<{ users: { user_fields: object }[] }>(`/api/v2/tickets/${id}?include=users`);
    expect(answer.users[0]?.user_fields).toMatchObject({ overdue: 3 });
  });

  it('sideloads users without their fields where the switch says so, and shows them with the user still', async () => {
    const { id, requester_id } = await api.ticket();
    await api.put('/workbench/switches', { sideloadedUserFields: false });
    for (const path of [`tickets/${id}`, `tickets/${id}/comments`, `users/${requester_id}/tickets/requested`]) {
      const { users } = await api.get<{ users: Json[] }>(`/api/v2/${path}.json?include=users`);
      expect(users.length, path).toBeGreaterThan(0);
      for (const user of users) expect(user).not.toHaveProperty('user_fields');
    }
    expect((await api.get<{ user: Json }>(`/api/v2/users/${requester_id}`)).user).toHaveProperty('user_fields');
    await api.put('/workbench/switches', { sideloadedUserFields: true });
  });

  it('lists users by role, group and organization, by number and by cursor', async () => {
    const agents = await api.get<{ users: Json[]; count: number }>(
      '/api/v2/users.json?role[]=agent&role[]=admin&per_page=100',
    );
    expect(agents.count).toBe(4);
    const page = await api.get<{ users: Json[]; meta: object }>('/api/v2/users?page[size]=2&sort=-updated_at');
    expect(page.users).toHaveLength(2);
    const { groups } = await api.get<{ groups: Json[] }>('/api/v2/groups');
    const billing = groups.find(({ name }) => name === 'Billing');
    const members = await api.get<{ users: Json[] }>(`/api/v2/groups/${billing?.id}/users`);
    expect(members.users.map(({ name }) => name)).toEqual(['Marcus Adeyemi']);
  });

  it('searches users by the beginnings of words, by address and external id', async () => {
    await create({ name: 'Nadia Verhoeven', email: 'nadia@example.com', external_id: 'crm-9' });
    for (const query of [
      'query=verho',
      'query=nadia@example.com',
      'query=email:nadia@example.com',
      'external_id=crm-9',
    ]) {
      const { users } = await api.get<{ users: Json[] }>(`/api/v2/users/search.json?${query}`);
      expect(
        users.map(({ name }) => name),
        query,
      ).toEqual(['Nadia Verhoeven']);
    }
    const { users } = await api.get<{ users: Json[] }>('/api/v2/users/autocomplete.json?name=nad');
    expect(users).toHaveLength(1);
    expect((await api.call('GET', '/api/v2/users/autocomplete?name=n')).status).toBe(400);
  });

  it('counts what belongs to a user and to an organization', async () => {
    const agent = await api.person('agent');
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations.json', {
      organization: { name: 'Related Ltd', domain_names: ['related.example'], tags: ['Gold'] },
    });
    const user = await create({ name: 'Rel', organization_id: organization.id });
    const ticket = await api.ticket({ requester: null, requester_id: user.id, assignee_id: agent.id });
    expect(ticket.organization_id).toBe(organization.id);
    expect(await api.get(`/api/v2/users/${user.id}/related.json`)).toMatchObject({
      user_related: { requested_tickets: 1 },
    });
    expect(await api.get(`/api/v2/users/${agent.id}/related`)).toMatchObject({ user_related: { assigned_tickets: 1 } });
    expect(await api.get(`/api/v2/organizations/${organization.id}/related`)).toEqual({
      organization_related: { tickets_count: 1, users_count: 1 },
    });
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/organizations/${organization.id}/tickets.json`);
    expect(tickets.map(({ id }) => id)).toEqual([ticket.id]);
    const { users } = await api.get<{ users: Json[] }>(`/api/v2/organizations/${organization.id}/users`);
    expect(users.map(({ id }) => id)).toEqual([user.id]);
  });

  it('creates, changes, lists and shows organizations with their fields', async () => {
    await api.post('/api/v2/organization_fields', {
      organization_field: { type: 'decimal', key: 'revenue', title: 'Revenue' },
    });
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Orbit', organization_fields: { revenue: '1200.5' } },
    });
    await api.put(`/api/v2/organizations/${organization.id}`, { organization: { notes: 'pays late' } });
    const shown = await api.get<{ organization: Json }>(`/api/v2/organizations/${organization.id}.json`);
    expect(shown.organization).toMatchObject({ notes: 'pays late', organization_fields: { revenue: 1200.5 } });
    const many = await api.get<{ organizations: Json[] }>(`/api/v2/organizations/show_many?ids=${organization.id}`);
    expect(many.organizations).toHaveLength(1);
    const { organizations } = await api.get<{ organizations: Json[] }>(
      '/api/v2/organizations.json?page[size]=100&sort=name',
    );
    expect(organizations.map(({ name }) => name)).toContain('Orbit');
    expect((await api.call('POST', '/api/v2/organizations', { organization: { name: 'ORBIT' } })).status).toBe(422);
    const again = await api.call('POST', '/api/v2/organizations/create_or_update', {
      organization: { name: 'orbit', details: 'x' },
    });
    expect(again.status).toBe(200);
    const tags = `/api/v2/organizations/${organization.id}/tags`;
    await api.put(tags, { tags: ['gold'] });
    expect(await api.get(tags)).toEqual({ tags: ['gold'] });
    const { organization_fields } = await api.get<{ organization_fields: Json[] }>('/api/v2/organization_fields.json');
    expect(organization_fields).toMatchObject([{ key: 'revenue' }]);
  });

  it('sideloads the organization of a user with its fields', async () => {
    await api.post('/api/v2/organization_fields', {
      organization_field: { key: 'credit', type: 'integer', title: 'Credit' },
    });
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Halla Paper', organization_fields: { credit: 40 } },
    });
    const of = async (user: Json, query = '?include=organizations') =>
      (await api.get<{ organizations?: Json[] }>(`/api/v2/users/${user.id}.json${query}`)).organizations;
    const member = await create({ name: 'Ira', email: 'ira@example.com', organization_id: organization.id });
    expect(await of(member)).toMatchObject([{ id: organization.id, organization_fields: { credit: 40 } }]);
    expect(await of(member, '')).toBeUndefined();
    expect(await of(await create({ name: 'Jo', email: 'jo@example.com' }))).toEqual([]);
  });
});
