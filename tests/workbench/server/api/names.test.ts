import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('names that are looked up', () => {
  const api = startTestApi();

  beforeAll(async () => {
    await api.ticket({ tags: ['delivery', 'delayed'] });
    await api.ticket({ tags: ['delivery', 'lamp'] });
    await api.post('/api/v2/users', { user: { name: 'Deborah Lane', email: 'deborah@example.com' } });
  });

  it('brands are listed and shown to agents: the account has one, every ticket is of it', async () => {
    const { brands } = await api.get<{ brands: Json[] }>('/api/v2/brands.json', { as: 'agent' });
    expect(brands).toHaveLength(1);
    expect(brands[0]).toMatchObject({ active: true, default: true, subdomain: expect.any(String), is_deleted: false });
    expect(await api.get(`/api/v2/brands/${brands[0]?.id}`)).toEqual({ brand: brands[0] });
    expect((await api.call('GET', '/api/v2/brands/17')).status).toBe(404);
    const ticket = await api.ticket();
    expect(ticket.brand_id).toBe(brands[0]?.id);
    const listed = await api.get<{ brands: Json[] }>('/api/v2/tickets?include=brands');
    expect(listed.brands).toEqual(brands);
  });

  it('brands are asked for by cursor too, and by nobody without a credential', async () => {
    const page = await api.get<{ brands: Json[]; meta: object }>('/api/v2/brands?page[size]=1');
    expect([page.brands.length, page.meta]).toEqual([1, expect.objectContaining({ has_more: false })]);
    expect((await api.call('GET', '/api/v2/brands', undefined, { as: null })).status).toBe(401);
  });

  it('tags are completed from two letters on, the most used first, without pages', async () => {
    expect(await api.get('/api/v2/autocomplete/tags.json?name=DEL')).toEqual({ tags: ['delivery', 'delayed'] });
    expect(await api.get('/api/v2/autocomplete/tags?name=xyz')).toEqual({ tags: [] });
    expect((await api.call('GET', '/api/v2/autocomplete/tags?name=d')).status).toBe(400);
  });

  it('people are completed from two letters on', async () => {
    const { users } = await api.get<{ users: Json[] }>('/api/v2/users/autocomplete.json?name=debo', { as: 'agent' });
    expect(users.map(({ name }) => name)).toEqual(['Deborah Lane']);
    expect((await api.call('GET', '/api/v2/users/autocomplete?name=d')).status).toBe(400);
  });
});
