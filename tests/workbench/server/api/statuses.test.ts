import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('custom statuses', () => {
  const api = startTestApi();
  const path = '/api/v2/custom_statuses';
  const list = async (query = '') =>
    (await api.get<{ custom_statuses: Json[] }>(`${path}.json${query}`)).custom_statuses;

  it('begin with one default for each category, which a ticket names', async () => {
    const statuses = await list();
    expect(statuses.map((status) => status.status_category)).toEqual(['new', 'open', 'pending', 'hold', 'solved']);
    expect(statuses.every((status) => status.default && status.active)).toBe(true);
    expect((await api.ticket()).custom_status_id).toBe(statuses[0]?.id);
    expect(await api.get(`${path}/${statuses[0]?.id}`)).toEqual({ custom_status: statuses[0] });
    expect((await api.call('GET', `${path}/12`)).status).toBe(404);
  });

  it('are added and changed by admins, and come without pages', async () => {
    const custom_status = { status_category: 'pending', agent_label: 'Waiting for parts' };
    expect((await api.call('POST', path, { custom_status }, { as: 'agent' })).status).toBe(403);
    const made = (await api.post<{ custom_status: Json }>(path, { custom_status })).custom_status;
    expect(made).toMatchObject({ ...custom_status, default: false, active: true, end_user_label: 'Waiting for parts' });
    await api.put(`${path}/${made.id}`, { custom_status: { active: false, agent_label: 'Parts' } });
    expect(await api.get(`${path}?page[size]=1`)).toEqual({ custom_statuses: await list() });
    expect((await list()).at(-1)).toMatchObject({ id: made.id, agent_label: 'Parts', active: false });
    for (const wrong of [{ status_category: 'closed', agent_label: 'X' }, { status_category: 'open' }]) {
      expect((await api.call('POST', path, { custom_status: wrong })).status).toBe(422);
    }
    const [first] = await list();
    expect((await api.call('PUT', `${path}/${first?.id}`, { custom_status: { active: false } })).status).toBe(422);
  });

  it('are filtered by category, by default and by being active', async () => {
    expect((await list('?status_categories=open,hold')).map((one) => one.status_category)).toEqual(['open', 'hold']);
    expect((await list('?active=false')).map((one) => one.agent_label)).toEqual(['Parts']);
    expect((await list('?default=false')).map((one) => one.agent_label)).toEqual(['Parts']);
  });

  it('may be read by end users', async () => {
    await api.ticket({ requester: { name: 'Eve', email: 'eve@example.com' } });
    const headers = { 'x-on-behalf-of': 'eve@example.com' };
    expect((await api.call('GET', path, undefined, { headers })).status).toBe(200);
  });

  it('come along with tickets that have them', async () => {
    const { id, custom_status_id } = await api.ticket();
    const answer = await api.get<{ custom_statuses: Json[]; ticket_forms: Json[]; ticket: Json }>(
      `/api/v2/tickets/${id}?include=custom_statuses,ticket_forms`,
    );
    expect(answer.custom_statuses.map((status) => status.id)).toEqual([custom_status_id]);
    expect(answer.ticket_forms.map((form) => form.id)).toEqual([answer.ticket.ticket_form_id]);
  });
});

describe('ticket forms', () => {
  const api = startTestApi();

  it('are one, with every active field, which tickets name', async () => {
    const { ticket_forms } = await api.get<{ ticket_forms: Json[] }>('/api/v2/ticket_forms.json');
    const { ticket_fields } = await api.get<{ ticket_fields: Json[] }>('/api/v2/ticket_fields');
    expect(ticket_forms).toMatchObject([
      { default: true, active: true, ticket_field_ids: ticket_fields.map((f) => f.id) },
    ]);
    const id = ticket_forms[0]?.id;
    expect((await api.ticket()).ticket_form_id).toBe(id);
    expect(await api.get(`/api/v2/ticket_forms/${id}`)).toEqual({ ticket_form: ticket_forms[0] });
    expect(await api.get(`/api/v2/ticket_forms/show_many?ids=1,${id}`)).toMatchObject({ ticket_forms, count: 1 });
    expect((await api.call('GET', '/api/v2/ticket_forms/1')).status).toBe(404);
  });
});
