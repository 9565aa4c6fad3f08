import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('users in bulk', () => {
  const api = startTestApi();
  const path = '/api/v2/users/update_many.json';
  let people = 0;
  const person = async (more = {}) => {
    people += 1;
    const user = { name: `P${people}`, email: `p${people}@example.com`, external_id: `crm-${people}`, ...more };
    return (await api.post<{ user: Json }>('/api/v2/users', { user })).user;
  };
  const show = async (id: number) => (await api.get<{ user: Json }>(`/api/v2/users/${id}`)).user;
  const job = async (method: string, address: string, body: unknown, as = 'admin') => {
    const started = await api.call<{ job_status: { id: string; job_type: string } }>(method, address, body, { as });
    expect(started.status).toBe(200);
    const { job_status } = await api.get<{ job_status: { results: Json[] } }>(
      `/api/v2/job_statuses/${started.body.job_status.id}`,
    );
    return job_status.results;
  };

  it('update_many with ids changes all of them alike', async () => {
    const [a, b] = [await person(), await person()];
    expect(await job('PUT', `${path}?ids=${a.id},${b.id}`, { user: { notes: 'wave 1' } }, 'agent')).toEqual(
      [a, b].map(({ id }) => ({ id, action: 'update', status: 'Updated', success: true })),
    );
    expect([(await show(a.id)).notes, (await show(b.id)).notes]).toEqual(['wave 1', 'wave 1']);
  });

  it('update_many with external_ids finds them by those', async () => {
    const a = await person();
    const results = await job('PUT', `${path}?external_ids=${a.external_id},nobody`, { user: { details: 'd' } });
    expect(results).toMatchObject([
      { id: a.id, success: true },
      { external_id: 'nobody', success: false, status: 'Failed', error: 'UserUpdateError', details: 'Not found' },
    ]);
    expect((await show(a.id)).details).toBe('d');
  });

  it('update_many with users writes a score to each, by id or by external id', async () => {
    await api.post('/api/v2/user_fields', { user_field: { type: 'integer', key: 'score', title: 'Score' } });
    const [a, b, c] = [await person(), await person(), await person()];
    const results = await job('PUT', path, {
      users: [
        { id: a.id, user_fields: { score: 41 } },
        { external_id: b.external_id, user_fields: { score: 73 } },
        { id: c.id, user_fields: { score: 'high' } },
      ],
    });
    expect(results).toMatchObject([
      { id: a.id, success: true },
      { id: b.id, success: true },
      { id: c.id, success: false },
    ]);
    const fields = [await show(a.id), await show(b.id), await show(c.id)].map(({ user_fields }) => user_fields);
    expect(fields).toEqual([{ score: 41 }, { score: 73 }, { score: null }]);
    expect((await show(b.id)).external_id).toBe(b.external_id);
  });

  it('update_many refuses agents what they may not do one by one, and takes at most a hundred', async () => {
    const admin = await api.person('admin');
    expect(await job('PUT', `${path}?ids=${admin.id}`, { user: { notes: 'x' } }, 'agent')).toMatchObject([
      { id: admin.id, success: false },
    ]);
    const ids = Array.from({ length: 101 }, (_, at) => at + 1);
    for (const [address, body] of [
      [`${path}?ids=${ids.join(',')}`, { user: {} }],
      [path, { users: ids.map((id) => ({ id })) }],
      ['/api/v2/users/create_or_update_many', { users: ids.map((id) => ({ name: `N${id}` })) }],
    ] as const) {
      const method = address.includes('create') ? 'POST' : 'PUT';
      const { status, body: answer } = await api.call(method, address, body);
      expect([status, answer]).toMatchObject([400, { error: 'TooManyValues', max_count: 100 }]);
    }
    expect((await api.call('PUT', path, {}, { as: 'light-agent' })).status).toBe(403);
    expect((await api.call('PUT', `${path}?ids=1`, {})).text).toBe('Required parameter missing: user');
  });

  it('create_or_update_many tells what became of each, in the order of the request', async () => {
    const known = await person();
    const results = await job('POST', '/api/v2/users/create_or_update_many.json', {
      users: [
        { name: 'New', email: 'new@example.com' },
        { name: 'Known', email: known.email },
        { name: 'Wrong', email: 'error@example.com_ x' },
        { name: 'Nowhere', role: 'agent', email: 'nowhere@example.com', default_group_id: 7 },
      ],
    });
    expect(results).toMatchObject([
      { status: 'Created', email: 'new@example.com' },
      { id: known.id, status: 'Updated', email: known.email },
      { index: 2, status: 'Failed', error: 'UserUpdateError', details: 'Email: is not properly formatted' },
      { index: 3, status: 'Failed' },
    ]);
    // A refused item leaves nobody behind.
    const { users } = await api.get<{ users: Json[] }>('/api/v2/users/search?query=nowhere@example.com');
    expect(users).toEqual([]);
  });
});
