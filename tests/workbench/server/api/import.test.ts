import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('importing tickets', () => {
  const api = startTestApi();
  const customer = async (email: string) =>
    (await api.post<{ user: Json }>('/api/v2/users', { user: { name: 'Past', email } })).user.id;
  const importOne = async (ticket: object) =>
    (await api.post<{ ticket: Json }>('/api/v2/imports/tickets.json', { ticket })).ticket;
  const metrics = async (id: number) =>
    (await api.get<{ ticket_metric: Json }>(`/api/v2/tickets/${id}/metrics`)).ticket_metric;

  it('brings in a past with its dates, authors and privacy', async () => {
    const requester_id = await customer('past1@example.com');
    const agent = await api.person('agent');
    const ticket = await importOne({
      subject: 'Long ago',
      requester_id,
      assignee_id: agent.id,
      status: 'solved',
      tags: ['Old'],
      created_at: '2025-06-01T10:00:00Z',
      updated_at: '2025-06-02T10:00:00Z',
      solved_at: '2025-06-02T10:00:00Z',
      comments: [
        {
          author_id: requester_id,
          value: 'It is broken',
          created_at: '2025-06-01T10:00:00Z',
          via: { channel: 'email' },
        },
        { author_id: agent.id, value: 'secret', public: false, created_at: '2025-06-01T11:00:00Z' },
        { author_id: agent.id, body: 'A new one is on its way', created_at: '2025-06-01T12:30:00Z', channel: 'chat' },
      ],
    });
    expect(ticket).toMatchObject({
      status: 'solved',
      description: 'It is broken',
      created_at: '2025-06-01T10:00:00Z',
      updated_at: '2025-06-02T10:00:00Z',
      tags: ['old'],
    });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${ticket.id}/comments`);
    expect(comments.map(({ created_at, public: open, via }) => [created_at, open, (via as Json).channel])).toEqual([
      ['2025-06-01T10:00:00Z', true, 'email'],
      ['2025-06-01T11:00:00Z', false, 'api'],
      ['2025-06-01T12:30:00Z', true, 'chat'],
    ]);
    expect(await metrics(ticket.id)).toMatchObject({
      replies: 1,
      reopens: 0,
      assignee_stations: 1,
      reply_time_in_minutes: { calendar: 150 },
      full_resolution_time_in_minutes: { calendar: 1440 },
      solved_at: '2025-06-02T10:00:00Z',
    });
    const { audits } = await api.get<{ audits: Json[] }>(`/api/v2/tickets/${ticket.id}/audits`);
    expect(audits.map(({ created_at }) => created_at)).toEqual(comments.map(({ created_at }) => created_at));
    const search = await api.get<{ count: number }>('/api/v2/search/count?query=created<2025-07-01 tags:old');
    expect(search.count).toBe(1);
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/users/${requester_id}/tickets/requested`);
    expect(tickets.map(({ id }) => id)).toEqual([ticket.id]);
  });

  it('refuses a ticket that was solved or changed before it was there', async () => {
    const requester_id = await customer('past-order@example.com');
    for (const field of ['solved_at', 'updated_at']) {
      const ticket = {
        requester_id,
        status: 'solved',
        description: 'x',
        created_at: '2025-06-02T10:00:00Z',
        [field]: '2025-06-02T09:59:59Z',
      };
      const answer = await api.call<{ error: string; details: object }>('POST', '/api/v2/imports/tickets', { ticket });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ error: 'RecordInvalid' });
      expect(Object.keys(answer.body.details)).toEqual([field]);
      expect(await importOne({ ...ticket, [field]: ticket.created_at })).toMatchObject({ status: 'solved' });
    }
  });

  it('keeps an unassigned solved ticket unassigned', async () => {
    const ticket = await importOne({
      requester_id: await customer('past2@example.com'),
      status: 'closed',
      description: 'x',
    });
    expect(ticket).toMatchObject({ status: 'closed', assignee_id: null });
  });

  it('sees a reopening where the customer writes after solved_at, and no reply in a rule’s receipt', async () => {
    const requester_id = await customer('past3@example.com');
    const agent = await api.person('agent');
    const at = (hour: number) => `2026-01-05T${String(hour).padStart(2, '0')}:00:00Z`;
    const { id } = await importOne({
      requester_id,
      status: 'open',
      created_at: at(1),
      solved_at: at(5),
      comments: [
        { author_id: requester_id, value: 'broken', created_at: at(1) },
        { author_id: agent.id, value: 'we have it', created_at: at(2), via: { channel: 'rule' } },
        { author_id: agent.id, value: 'fixed', created_at: at(4) },
        { author_id: requester_id, value: 'broken again', created_at: at(8) },
      ],
    });
    expect(await metrics(id)).toMatchObject({
      reopens: 1,
      replies: 1,
      reply_time_in_minutes: { calendar: 180 },
      requester_wait_time_in_minutes: { calendar: 180 },
      agent_wait_time_in_minutes: { calendar: 60 },
      first_resolution_time_in_minutes: { calendar: 240 },
      full_resolution_time_in_minutes: { calendar: null },
    });
  });

  it('keeps calls, ratings and counts that comments cannot tell', async () => {
    const requester_id = await customer('past4@example.com');
    const { id } = await importOne({
      requester_id,
      status: 'solved',
      satisfaction_rating: { score: 'bad', comment: 'slow' },
      metric_set: { reopens: 4, assignee_stations: 3 },
      comments: [{ author_id: requester_id, value: 'call', type: 'VoiceComment', data: { call_duration: 240 } }],
    });
    expect(await metrics(id)).toMatchObject({ reopens: 4, assignee_stations: 3 });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments[0]).toMatchObject({
      type: 'VoiceComment',
      data: { call_duration: 240 },
      body: 'call\n\nLength of phone call: 4 minutes',
      html_body: expect.stringContaining('<p dir="auto">Length of phone call: 4 minutes</p>'),
    });
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`);
    expect(ticket.satisfaction_rating).toMatchObject({ score: 'bad', comment: 'slow' });
  });

  it('refuses what is no past', async () => {
    const requester_id = await customer('past5@example.com');
    for (const [ticket, field] of [
      [{ requester_id, description: 'x', created_at: '2030-01-01T00:00:00Z' }, 'created_at'],
      [{ requester_id, description: 'x', created_at: 'yesterday' }, 'created_at'],
      [{ requester_id, subject: 'silent' }, 'base'],
      [{ requester_id: 7, description: 'x' }, 'requester'],
      [{ requester_id, comments: [{ value: 'x', author_id: 7 }] }, 'author_id'],
    ] as const) {
      const answer = await api.call<{ details: object }>('POST', '/api/v2/imports/tickets', { ticket });
      expect(answer.status).toBe(422);
      expect(Object.keys(answer.body.details)).toEqual([field]);
    }
  });

  it('imports up to a hundred in one job and tells which were refused', async () => {
    const requester_id = await customer('past6@example.com');
    const tickets = Array.from({ length: 100 }, (_, at) => ({
      requester_id,
      description: at === 50 ? '' : `Number ${at}`,
      created_at: '2026-02-01T00:00:00Z',
    }));
    const path = '/api/v2/imports/tickets/create_many.json';
    const { job_status } = await api.post<{ job_status: Json }>(path, { tickets });
    const job = await api.get<{ job_status: { status: string; results: Json[] } }>(
      `/api/v2/job_statuses/${job_status.id}`,
    );
    expect(job.job_status.status).toBe('completed');
    expect(job.job_status.results[50]).toMatchObject({ index: 50, success: false });
    const { count } = await api.get<{ count: number }>(
      `/api/v2/search/count?query=type:ticket requester:${requester_id}`,
    );
    expect(count).toBe(99);
    expect((await api.call('POST', path, { tickets: [...tickets, {}] })).status).toBe(400);
  });

  it('leaves archived tickets out of lists, but not of requested, show and search, unless switched', async () => {
    const requester_id = await customer('past7@example.com');
    const past = { created_at: '2025-01-01T00:00:00Z', updated_at: '2025-01-02T00:00:00Z', status: 'closed' };
    const { id } = await importOne({ requester_id, description: 'ancient marmot', ...past });
    const ids = async (path: string) => (await api.get<{ tickets: Json[] }>(path)).tickets.map((ticket) => ticket.id);
    const requested = `/api/v2/users/${requester_id}/tickets/requested`;
    expect(await ids('/api/v2/tickets?page[size]=100&sort=-id')).not.toContain(id);
    expect(await ids(requested)).toEqual([id]);
    expect(await api.get('/api/v2/search/count?query=marmot')).toEqual({ count: 1 });
    await api.put('/workbench/switches', { requestedListsArchived: false });
    expect(await ids(requested)).toEqual([]);
    await api.put('/workbench/switches', { requestedListsArchived: true });
  });

  it('finds all tickets of an organization by search, archived ones too, what changed last first', async () => {
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Marmot Tours' },
    });
    const ids: number[] = [];
    for (const [email, year] of [
      ['ana@marmot.example', 2024],
      ['ben@marmot.example', 2025],
      ['cai@marmot.example', 2026],
    ] as const) {
      const { user } = await api.post<{ user: Json }>('/api/v2/users', {
        user: { name: email, email, organization_id: organization.id },
      });
      const past = { created_at: `${year}-01-02T00:00:00Z`, updated_at: `${year}-01-03T00:00:00Z`, status: 'closed' };
      ids.push((await importOne({ requester_id: user.id, description: 'rope', ...past })).id);
    }
    const listed = await api.get<{ tickets: Json[] }>(`/api/v2/organizations/${organization.id}/tickets`);
    expect(listed.tickets.map(({ id }) => id)).toEqual([ids[2]]);
    const query = encodeURIComponent(`type:ticket organization:${organization.id} updated>=2025-01-01`);
    const found = await api.get<{ results: Json[]; metric_sets: Json[]; next_page: string | null }>(
      `/api/v2/search.json?query=${query}&include=tickets(metric_sets)&sort_by=updated_at&sort_order=desc&per_page=100`,
    );
    expect(found.results.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(found.metric_sets.map(({ ticket_id }) => ticket_id).sort()).toEqual([ids[1], ids[2]]);
    expect(found.next_page).toBeNull();
  });

  it('links a follow-up with the ticket it goes on with', async () => {
    const requester_id = await customer('past8@example.com');
    const first = await importOne({ requester_id, description: 'one', status: 'closed' });
    const second = await importOne({ requester_id, description: 'two', via_followup_source_id: first.id });
    const shown = await api.get<{ ticket: Json }>(`/api/v2/tickets/${first.id}`);
    expect(shown.ticket.followup_ids).toEqual([second.id]);
  });
});
