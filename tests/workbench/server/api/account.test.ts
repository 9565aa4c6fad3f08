import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('groups, brands, fields and macros', () => {
  const api = startTestApi();

  it('puts agents into groups, so that they can be assigned there', async () => {
    const { group } = await api.post<{ group: Json }>('/api/v2/groups.json', { group: { name: 'Lyon' } });
    const agent = await api.person('agent');
    const assign = { ticket: { group_id: group.id, assignee_id: agent.id } };
    const { id } = await api.ticket();
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, assign)).status).toBe(422);
    await api.post('/api/v2/group_memberships.json', { group_membership: { user_id: agent.id, group_id: group.id } });
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, assign)).status).toBe(200);
    const { group_memberships } = await api.get<{ group_memberships: Json[] }>(
      `/api/v2/groups/${group.id}/memberships`,
    );
    expect(group_memberships).toMatchObject([{ user_id: agent.id }]);
    const theirs = await api.get<{ groups: Json[] }>(`/api/v2/users/${agent.id}/groups.json`);
    expect(theirs.groups.map(({ name }) => name)).toContain('Lyon');
    const own = await api.get<{ group_memberships: Json[] }>(`/api/v2/users/${agent.id}/group_memberships`);
    expect(own.group_memberships).toHaveLength(theirs.groups.length);
    expect((await api.get<{ group: Json }>(`/api/v2/groups/${group.id}.json`)).group).toMatchObject({ name: 'Lyon' });
    const assignable = await api.get<{ groups: Json[] }>('/api/v2/groups/assignable');
    expect(assignable.groups.map(({ name }) => name)).toContain('Lyon');
  });

  it('gives a new agent the default group', async () => {
    const { user } = await api.post<{ user: Json }>('/api/v2/users', {
      user: { name: 'New', role: 'agent', email: 'n@f.example' },
    });
    const { groups } = await api.get<{ groups: Json[] }>(`/api/v2/users/${user.id}/groups`);
    expect(groups).toMatchObject([{ name: 'Support', default: true }]);
    const ticket = await api.ticket({ assignee_id: user.id });
    expect(ticket).toMatchObject({ group_id: groups[0]?.id, status: 'open' });
  });

  it('has one brand, which new tickets belong to', async () => {
    const { brands } = await api.get<{ brands: Json[] }>('/api/v2/brands.json');
    expect(brands).toMatchObject([{ default: true, active: true }]);
    expect((await api.ticket()).brand_id).toBe(brands[0]?.id);
    expect((await api.get<{ brand: Json }>(`/api/v2/brands/${brands[0]?.id}`)).brand).toEqual(brands[0]);
  });

  it('lists and shows ticket fields, and checks their type', async () => {
    const { ticket_field } = await api.post<{ ticket_field: Json }>('/api/v2/ticket_fields', {
      ticket_field: { type: 'tagger', title: 'Area', custom_field_options: [{ name: 'North', value: 'north' }] },
    });
    const { ticket_fields } = await api.get<{ ticket_fields: Json[] }>('/api/v2/ticket_fields.json');
    expect(ticket_fields.filter(({ removable }) => removable)).toEqual([ticket_field]);
    expect(ticket_field.custom_field_options).toMatchObject([{ value: 'north' }]);
    expect((await api.get<{ ticket_field: Json }>(`/api/v2/ticket_fields/${ticket_field.id}`)).ticket_field).toEqual(
      ticket_field,
    );
    const wrong = await api.call('POST', '/api/v2/ticket_fields', { ticket_field: { type: 'dropdown', title: 'X' } });
    expect(wrong.status).toBe(422);
  });

  it('tells what a macro would change and saves nothing', async () => {
    const { macro } = await api.post<{ macro: Json }>('/api/v2/macros.json', {
      macro: {
        title: 'Offer::Refund',
        actions: [
          { field: 'status', value: 'pending' },
          { field: 'assignee_id', value: 'current_user' },
          { field: 'current_tags', value: 'offered refund' },
          { field: 'comment_value', value: 'We can refund you.' },
          { field: 'comment_mode_is_public', value: 'true' },
        ],
      },
    });
    const agent = await api.person('agent');
    const { id } = await api.ticket({ tags: ['vip'] });
    const applied = await api.get<{ result: { ticket: Json } }>(`/api/v2/tickets/${id}/macros/${macro.id}/apply.json`, {
      as: 'agent',
    });
    expect(applied.result.ticket).toMatchObject({
      id,
      status: 'pending',
      assignee_id: agent.id,
      tags: ['offered', 'refund', 'vip'],
      comment: { body: 'We can refund you.', public: true },
    });
    const alone = await api.get<{ result: { ticket: Json } }>(`/api/v2/macros/${macro.id}/apply`);
    expect(alone.result.ticket.tags).toEqual(['offered', 'refund']);
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket).toMatchObject({
      status: 'new',
      tags: ['vip'],
    });
    const { macros } = await api.get<{ macros: Json[]; count: number }>('/api/v2/macros/active.json');
    expect(macros).toEqual([macro]);
    expect((await api.get<{ macro: Json }>(`/api/v2/macros/${macro.id}.json`)).macro).toEqual(macro);
    expect(await api.get('/api/v2/macros?active=false')).toMatchObject({ count: 0 });

    await api.put(`/api/v2/tickets/${id}`, { ticket: { macro_ids: [macro.id], status: 'pending' } }, { as: 'agent' });
    const { audits } = await api.get<{ audits: { events: Json[] }[] }>(`/api/v2/tickets/${id}/audits`);
    expect(audits.at(-1)?.events).toContainEqual(
      expect.objectContaining({
        type: 'AgentMacroReference',
        macro_id: String(macro.id),
        macro_title: 'Offer::Refund',
      }),
    );
  });
});
