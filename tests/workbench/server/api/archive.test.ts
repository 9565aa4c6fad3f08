import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('archived and deleted tickets', () => {
  const api = startTestApi();
  let requester = 0;
  let organization = 0;
  let fresh = 0;
  let archived = 0;
  const shows = async (path: string, key: string, field = 'id') => {
    const records = (await api.get<Record<string, Json[]>>(path))[key] ?? [];
    const found = records.map((record) => record[field]);
    return [found.includes(fresh), found.includes(archived)];
  };

  beforeAll(async () => {
    const made = await api.post<{ organization: Json }>('/api/v2/organizations', { organization: { name: 'Souza' } });
    organization = made.organization.id;
    const assignee_id = (await api.person('admin')).id;
    const ticket = await api.ticket({ organization_id: organization, assignee_id, email_ccs: [] });
    fresh = ticket.id;
    requester = Number(ticket.requester_id);
    const past = await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
      ticket: {
        requester_id: requester,
        organization_id: organization,
        assignee_id,
        subject: 'Zeppelin',
        status: 'closed',
        comments: [
          { author_id: requester, value: 'old', created_at: '2025-06-01T10:00:00Z' },
          { author_id: assignee_id, value: 'answer', created_at: '2025-06-01T11:00:00Z' },
        ],
      },
    });
    archived = past.ticket.id;
    await api.put(`/api/v2/tickets/${fresh}`, { ticket: { priority: 'low' } });
    api.pass(5);
  });

  it('archived ones are left out of the lists that Zendesk leaves them out of', async () => {
    expect(await shows('/api/v2/tickets', 'tickets')).toEqual([true, false]);
    expect(await shows(`/api/v2/organizations/${organization}/tickets`, 'tickets')).toEqual([true, false]);
    expect(await shows('/api/v2/tickets/recent', 'tickets')).toEqual([true, false]);
    expect(await shows('/api/v2/ticket_metrics', 'ticket_metrics', 'ticket_id')).toEqual([true, false]);
    expect(await shows('/api/v2/ticket_audits?page[size]=100', 'audits', 'ticket_id')).toEqual([true, false]);
    expect(await api.get('/api/v2/tickets/count')).toMatchObject({ count: { value: 1 } });
    expect(await api.get(`/api/v2/organizations/${organization}/tickets/count`)).toMatchObject({ count: { value: 1 } });
  });

  it('archived ones are reached by show, show_many, search, search export and incremental export', async () => {
    expect((await api.call('GET', `/api/v2/tickets/${archived}`)).status).toBe(200);
    expect(await shows(`/api/v2/tickets/show_many?ids=${fresh},${archived}`, 'tickets')).toEqual([true, true]);
    expect(await shows(`/api/v2/search?query=type:ticket`, 'results')).toEqual([true, true]);
    expect(await shows('/api/v2/search/export?query=&filter[type]=ticket', 'results')).toEqual([true, true]);
    expect(await shows('/api/v2/incremental/tickets/cursor?start_time=1', 'tickets')).toEqual([true, true]);
    expect(await api.get(`/api/v2/tickets/${archived}/related`)).toEqual({
      topic_id: null,
      jira_issue_ids: [],
      followup_source_ids: [],
      from_archive: true,
      incidents: 0,
    });
    expect(await api.get(`/api/v2/tickets/${fresh}/related`)).toMatchObject({ from_archive: false });
  });

  it('archived ones are listed for a requester, or are not, as the switch says', async () => {
    const path = `/api/v2/users/${requester}/tickets/requested`;
    expect(await shows(path, 'tickets')).toEqual([true, true]);
    await api.put('/workbench/switches', { requestedListsArchived: false });
    expect(await shows(path, 'tickets')).toEqual([true, false]);
    await api.put('/workbench/switches', { requestedListsArchived: true });
  });

  it('are listed by who is assigned, in copy, or follows', async () => {
    const admin = (await api.person('admin')).id;
    expect(await shows(`/api/v2/users/${admin}/tickets/assigned`, 'tickets')).toEqual([true, true]);
    expect(await api.get(`/api/v2/users/${admin}/tickets/assigned/count`)).toMatchObject({ count: { value: 2 } });
    const agent = (await api.person('agent')).id;
    await api.put(`/api/v2/tickets/${fresh}`, {
      ticket: { followers: [{ user_id: agent }], email_ccs: [{ user_id: requester }] },
    });
    expect(await shows(`/api/v2/users/${agent}/tickets/followed`, 'tickets')).toEqual([true, false]);
    const other = await api.ticket();
    await api.put(`/api/v2/tickets/${other.id}`, { ticket: { email_ccs: [{ user_id: requester }] } });
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/users/${requester}/tickets/ccd`);
    expect(tickets.map(({ id }) => id)).toContain(other.id);
    expect((await api.call('GET', '/api/v2/users/17/tickets/ccd')).status).toBe(404);
    await api.call('DELETE', `/api/v2/tickets/${other.id}`);
  });

  it('deleted ones are gone from lists, and listed with who deleted them', async () => {
    const { id } = await api.ticket({ subject: 'Oops', status: 'open' });
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    expect((await api.call('GET', `/api/v2/tickets/${id}`)).status).toBe(404);
    const admin = await api.person('admin');
    const { deleted_tickets } = await api.get<{ deleted_tickets: Json[] }>(
      '/api/v2/deleted_tickets.json?sort_by=deleted_at&sort_order=desc',
      { as: 'agent' },
    );
    expect(deleted_tickets.find((ticket) => ticket.id === id)).toEqual({
      id,
      subject: 'Oops',
      deleted_at: expect.stringMatching(/Z$/),
      previous_state: 'open',
      actor: { id: admin.id, name: admin.name },
    });
    await api.call('DELETE', `/api/v2/tickets/${archived}`);
    const after = await api.get<{ deleted_tickets: Json[] }>('/api/v2/deleted_tickets');
    expect(after.deleted_tickets.map((ticket) => ticket.id)).not.toContain(archived);
  });

  it('deleted ones are restored by agents, one or many, as they were', async () => {
    const ids: number[] = [];
    for (const status of ['open', 'pending', 'solved']) ids.push((await api.ticket({ status, tags: ['kept'] })).id);
    const [one, other, third] = ids;
    for (const id of ids) await api.call('DELETE', `/api/v2/tickets/${id}`);
    const restore = (path: string, as: 'agent' | 'light-agent' = 'agent') =>
      api.call('PUT', `/api/v2/deleted_tickets/${path}`, undefined, { as });
    expect((await restore(`${one}/restore`, 'light-agent')).status).toBe(403);
    expect((await restore(`${one}/restore.json`)).status).toBe(200);
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${one}`);
    expect(ticket).toMatchObject({ status: 'open', tags: ['kept'] });
    expect((await restore(`${one}/restore`)).status).toBe(404);
    expect((await restore(`restore_many?ids=${other},${third},${one}`)).status).toBe(200);
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/tickets/show_many?ids=${ids.join(',')}`);
    expect(tickets.map(({ status }) => status)).toEqual(['open', 'pending', 'solved']);
    const { deleted_tickets } = await api.get<{ deleted_tickets: Json[] }>('/api/v2/deleted_tickets');
    expect(deleted_tickets.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('deleted ones cannot be restored after 30 days', async () => {
    const { id } = await api.ticket();
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    const isListed = async () =>
      (await api.get<{ deleted_tickets: Json[] }>('/api/v2/deleted_tickets?per_page=100')).deleted_tickets.some(
        (ticket) => ticket.id === id,
      );
    api.pass(29 * 24 * 60);
    expect(await isListed()).toBe(true);
    api.pass(25 * 60);
    expect(await isListed()).toBe(false);
    expect((await api.call('PUT', `/api/v2/deleted_tickets/${id}/restore`)).status).toBe(404);
  });
});

describe('the audits of all tickets', () => {
  const api = startTestApi();
  beforeAll(async () => {
    for (let at = 0; at < 3; at++) {
      await api.ticket();
      api.pass(1);
    }
  });

  it('are for admins', async () => {
    expect((await api.call('GET', '/api/v2/ticket_audits', undefined, { as: 'agent' })).status).toBe(403);
  });

  it('speak a dialect of their own, and the common one where page[size] is given', async () => {
    interface Own {
      audits: Json[];
      after_cursor: string;
      after_url: string;
    }
    const own = await api.get<Own>('/api/v2/ticket_audits.json');
    expect(own).not.toHaveProperty('meta');
    expect(own.audits).toHaveLength(3);
    const next = await api.get<Own>(own.after_url.slice('http://127.0.0.1:7100'.length));
    expect(next).toMatchObject({ audits: [], after_cursor: null, after_url: null });
    const common = await api.get<{ audits: Json[]; meta: { has_more: boolean } }>('/api/v2/ticket_audits?page[size]=2');
    expect([common.audits.length, common.meta.has_more]).toEqual([2, true]);
    expect(common.audits[0]?.id).toBe(own.audits[0]?.id);
  });
});
