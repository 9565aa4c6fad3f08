import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('what comes beside users', () => {
  const api = startTestApi();

  it('are their groups, and how many open tickets are assigned to each', async () => {
    const [agent, supervisor] = [await api.person('agent'), await api.person('supervisor')];
    await api.ticket({ assignee_id: agent.id });
    await api.ticket({ assignee_id: agent.id, status: 'pending' });
    await api.ticket({ assignee_id: agent.id, status: 'solved' });
    const query = 'include=groups,open_ticket_count,nonsense';
    type Answer = { users: Json[]; groups: Json[]; open_ticket_count: Record<string, number> };
    const many = await api.get<Answer>(`/api/v2/users/show_many?ids=${agent.id},${supervisor.id}&${query}`);
    expect(many.open_ticket_count).toEqual({ [agent.id]: 2, [supervisor.id]: 0 });
    expect(many.groups.map(({ name }) => name)).toEqual(['Support', 'Technical', 'Billing', 'Supervisors']);
    const one = await api.get<Answer>(`/api/v2/users/${agent.id}?${query}`);
    expect(one.open_ticket_count).toEqual({ [agent.id]: 2 });
    expect(one.groups.map(({ name }) => name)).toEqual(['Support', 'Technical']);
    expect(one).not.toHaveProperty('nonsense');
  });

  it('are their organizations in lists and searches too, each once', async () => {
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Halla Paper' },
    });
    for (const name of ['Ira Halla', 'Jo Halla']) {
      await api.post('/api/v2/users', { user: { name, organization_id: organization.id } });
    }
    for (const path of ['users?role=end-user&', 'users?page[size]=50&', 'users/search?query=halla&']) {
      const { organizations } = await api.get<{ organizations: Json[] }>(`/api/v2/${path}include=organizations`);
      expect(organizations, path).toEqual([expect.objectContaining({ id: organization.id, name: 'Halla Paper' })]);
    }
    expect(await api.get('/api/v2/users')).not.toHaveProperty('organizations');
  });
});
