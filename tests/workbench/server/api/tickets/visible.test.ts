import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

describe('restricted agents', () => {
  const api = startTestApi();
  const restrict = async (ticket_restriction: string | null) => {
    const { id } = await api.person('agent');
    return (await api.put<{ user: Json }>(`/api/v2/users/${id}`, { user: { ticket_restriction } })).user;
  };
  /** What the agent gets of a ticket: by its id, in the list, by search, and in show_many. */
  const seen = async ({ id }: Json) => {
    const as = 'agent';
    const shown = await api.call('GET', `/api/v2/tickets/${id}`, undefined, { as });
    const list = await api.get<{ tickets: Json[] }>('/api/v2/tickets?page[size]=100&sort=-id', { as });
    const found = await api.get<{ results: Json[] }>(`/api/v2/search?query=type:ticket order_by:created sort:desc`, {
      as,
    });
    const many = await api.get<{ tickets: Json[] }>(`/api/v2/tickets/show_many?ids=${id}`, { as });
    const lists = [list.tickets, found.results, many.tickets].map((all) => all.some((ticket) => ticket.id === id));
    return { status: shown.status, lists };
  };
  const visible = { status: 200, lists: [true, true, true] };
  const hidden = { status: 403, lists: [false, false, false] };

  it('of an organization get its tickets and no others', async () => {
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Harbour' },
    });
    const agent = await api.person('agent');
    await api.put(`/api/v2/users/${agent.id}`, { user: { organization_id: organization.id } });
    expect(await restrict('organization')).toMatchObject({
      ticket_restriction: 'organization',
      restricted_agent: true,
    });
    expect(await seen(await api.ticket({ organization_id: organization.id }))).toEqual(visible);
    expect(await seen(await api.ticket())).toEqual(hidden);
  });

  it('of their groups get the tickets of those', async () => {
    await restrict('groups');
    const { groups } = await api.get<{ groups: Json[] }>('/api/v2/groups');
    const group = (name: string) => groups.find((one) => one.name === name)?.id;
    expect(await seen(await api.ticket({ group_id: group('Technical') }))).toEqual(visible);
    expect(await seen(await api.ticket({ group_id: group('Billing') }))).toEqual(hidden);
  });

  it('of assigned tickets get theirs, and those they follow or are copied on', async () => {
    await restrict('assigned');
    const agent = await api.person('agent');
    expect(await seen(await api.ticket({ assignee_id: agent.id }))).toEqual(visible);
    expect(await seen(await api.ticket({ followers: [{ user_id: agent.id }] }))).toEqual(visible);
    expect(await seen(await api.ticket({ email_ccs: [{ user_id: agent.id }] }))).toEqual(visible);
    expect(await seen(await api.ticket())).toEqual(hidden);
  });

  it('of requested tickets get those they asked themselves', async () => {
    await restrict('requested');
    const agent = await api.person('agent');
    expect(await seen(await api.ticket({ requester: undefined, requester_id: agent.id }))).toEqual(visible);
    expect(await seen(await api.ticket({ assignee_id: agent.id }))).toEqual(hidden);
  });

  it('write nothing to what they may not see, one by one and in bulk', async () => {
    await restrict('assigned');
    const { id } = await api.ticket();
    const as = 'agent';
    const change = { ticket: { priority: 'low' } };
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, change, { as })).status).toBe(403);
    expect((await api.call('PUT', `/api/v2/tickets/${id}/tags`, { tags: ['x'] }, { as })).status).toBe(403);
    const { job_status } = await api.put<{ job_status: Json }>(`/api/v2/tickets/update_many?ids=${id}`, change, { as });
    const job = await api.get<{ job_status: Json }>(`/api/v2/job_statuses/${job_status.id}`, { as });
    expect(job.job_status.results).toMatchObject([{ id, success: false, error: 'TicketUpdateFailed' }]);
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket).toMatchObject({
      priority: null,
      tags: [],
    });
  });

  it('are restricted by admins, not by themselves', async () => {
    const agent = await restrict('assigned');
    await api.put(`/api/v2/users/${agent.id}`, { user: { ticket_restriction: null } }, { as: 'agent' });
    expect((await api.get<{ user: Json }>(`/api/v2/users/${agent.id}`)).user.ticket_restriction).toBe('assigned');
    expect(await restrict(null)).toMatchObject({ ticket_restriction: null, restricted_agent: false });
    expect(await seen(await api.ticket())).toEqual(visible);
  });
});

describe('agents with private comments only', () => {
  const api = startTestApi();

  it('change tickets, but write to no customer', async () => {
    const agent = await api.person('agent');
    await api.put(`/api/v2/users/${agent.id}`, { user: { only_private_comments: true } });
    const { id } = await api.ticket();
    const write = (ticket: object) => api.call('PUT', `/api/v2/tickets/${id}`, { ticket }, { as: 'agent' });
    expect((await write({ comment: { body: 'Dear customer', public: true } })).status).toBe(403);
    expect((await write({ priority: 'low', comment: { body: 'Dear colleague' } })).status).toBe(200);
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments.map(({ body, public: open }) => [body, open])).toEqual([
      ['Where is my order?', true],
      ['Dear colleague', false],
    ]);
  });
});
