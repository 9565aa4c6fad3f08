import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('memberships of organizations', () => {
  const api = startTestApi();

  it('tell who belongs where, of a person and of an organization, the default one first', async () => {
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Halla Paper' },
    });
    const create = async (user: object) => (await api.post<{ user: Json }>('/api/v2/users', { user })).user;
    const [ira, jo, lone] = [
      await create({ name: 'Ira', organization_id: organization.id }),
      await create({ name: 'Jo', organization_id: organization.id }),
      await create({ name: 'Lone' }),
    ];
    const of = async (path: string) =>
      (
        await api.get<{ organization_memberships: Json[] }>(`/api/v2/${path}/organization_memberships.json`, {
          as: 'agent',
        })
      ).organization_memberships;
    const [membership] = await of(`users/${ira.id}`);
    expect(membership).toEqual({
      url: expect.stringContaining(`/api/v2/organization_memberships/${membership?.id}.json`),
      id: expect.any(Number),
      user_id: ira.id,
      organization_id: organization.id,
      organization_name: 'Halla Paper',
      default: true,
      view_tickets: true,
      created_at: ira.created_at,
      updated_at: ira.updated_at,
    });
    expect((await of(`organizations/${organization.id}`)).map(({ user_id }) => user_id)).toEqual([ira.id, jo.id]);
    expect(await of(`users/${lone.id}`)).toEqual([]);
    const page = await api.get(`/api/v2/organizations/${organization.id}/organization_memberships?page[size]=1`);
    expect(page).toMatchObject({ organization_memberships: [membership], meta: { has_more: true } });
    expect((await api.call('GET', '/api/v2/users/17/organization_memberships')).status).toBe(404);
  });
});
