import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

interface Metrics {
  ticket_metric: Json & Record<string, { calendar: number | null; business: number | null }>;
}

describe('conversation, audits and metrics', () => {
  const api = startTestApi();
  const reply = (id: number, body: string, more: object = {}) =>
    api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { body, public: true }, ...more } }, { as: 'agent' });
  const metrics = async (id: number) => (await api.get<Metrics>(`/api/v2/tickets/${id}/metrics.json`)).ticket_metric;
  const audits = async (id: number, query = '') =>
    (await api.get<{ audits: (Json & { events: Json[] })[] }>(`/api/v2/tickets/${id}/audits.json${query}`)).audits;

  it('cuts a comment at 64 kB of UTF-8, between two characters', async () => {
    const { id } = await api.ticket({ comment: { body: '가'.repeat(30_000) } });
    await reply(id, `a${'😀'.repeat(20_000)}`);
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { html_body: `<b>${'나'.repeat(30_000)}</b>` } } });
    await reply(id, 'x'.repeat(65_535));
    const { comments } = await api.get<{ comments: (Json & { body: string })[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments.map(({ body }) => [body.slice(0, 2), Buffer.byteLength(body)])).toEqual([
      ['가가', 65_535],
      ['a\ud83d', 65_533],
      ['나나', 65_532],
      ['xx', 65_535],
    ]);
    for (const { body } of comments) expect(body).not.toMatch(/\p{Surrogate}|\ufffd/u);
  });

  it('tells an agent’s reply in comments, audits, metrics and search', async () => {
    const { id, requester_id } = await api.ticket();
    api.pass(45);
    await reply(id, 'Let me look into the zeppelin.', { status: 'pending' });
    const agent = await api.person('agent');

    const { comments, users } = await api.get<{ comments: Json[]; users: Json[] }>(
      `/api/v2/tickets/${id}/comments.json?include=users`,
    );
    expect(comments.map(({ author_id }) => author_id)).toEqual([requester_id, agent.id]);
    expect(users.map(({ role }) => role)).toEqual(['end-user', 'agent']);
    expect(comments[1]).toMatchObject({ type: 'Comment', public: true, plain_body: 'Let me look into the zeppelin.' });
    const { count } = await api.get<{ count: { value: number } }>(`/api/v2/tickets/${id}/comments/count.json`);
    expect(count.value).toBe(2);

    const last = (await audits(id)).at(-1);
    expect(last).toMatchObject({ id: comments[1]?.audit_id, author_id: agent.id });
    expect(last?.events[0]).toMatchObject({ type: 'Comment', id: comments[1]?.id });
    expect(last?.events).toContainEqual(
      expect.objectContaining({ type: 'Change', field_name: 'status', value: 'pending', previous_value: 'new' }),
    );

    expect(await metrics(id)).toMatchObject({
      replies: 1,
      reopens: 0,
      reply_time_in_minutes: { calendar: 45, business: 45 },
      requester_wait_time_in_minutes: { calendar: 45, business: 45 },
      agent_wait_time_in_minutes: { calendar: null, business: null },
      on_hold_time_in_minutes: { calendar: 0, business: 0 },
    });
    expect(await api.get('/api/v2/search/count?query=zeppelin')).toEqual({ count: 1 });
  });

  it('lets the customer write again: the ticket opens, the agent’s wait is measured', async () => {
    const { id, requester_id } = await api.ticket();
    await reply(id, 'Which order?', { status: 'pending' });
    api.pass(30);
    const { ticket } = await api.post<{ ticket: Json }>('/workbench/customer-writes', {
      ticket_id: id,
      body: 'Number 17',
      channel: 'web',
    });
    expect(ticket).toMatchObject({ id, status: 'open' });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments.at(-1)).toMatchObject({ author_id: requester_id, public: true, via: { channel: 'web' } });
    expect(await metrics(id)).toMatchObject({ agent_wait_time_in_minutes: { calendar: 30 }, reopens: 0 });
  });

  it('counts a reopening and forgets the full resolution, but not the first', async () => {
    const { id } = await api.ticket();
    api.pass(60);
    await reply(id, 'Fixed', { status: 'solved' });
    expect(await metrics(id)).toMatchObject({
      first_resolution_time_in_minutes: { calendar: 60 },
      full_resolution_time_in_minutes: { calendar: 60 },
    });
    api.pass(60);
    await api.post('/workbench/customer-writes', { ticket_id: id, body: 'Not fixed' });
    expect(await metrics(id)).toMatchObject({
      reopens: 1,
      solved_at: null,
      first_resolution_time_in_minutes: { calendar: 60 },
      full_resolution_time_in_minutes: { calendar: null, business: null },
    });
    api.pass(60);
    await reply(id, 'Now it is', { status: 'solved' });
    expect(await metrics(id)).toMatchObject({
      replies: 2,
      first_resolution_time_in_minutes: { calendar: 60 },
      full_resolution_time_in_minutes: { calendar: 180 },
    });
    expect(await api.get('/api/v2/search/count?query=solved>1hour')).toEqual({ count: 1 });
  });

  it('counts the groups and people a ticket passes through, and the time on hold', async () => {
    const { id } = await api.ticket();
    const [agent, supervisor] = [await api.person('agent'), await api.person('supervisor')];
    await api.put(`/api/v2/tickets/${id}`, { ticket: { assignee_id: agent.id } });
    api.pass(10);
    await api.put(`/api/v2/tickets/${id}`, { ticket: { assignee_id: supervisor.id, status: 'hold' } });
    api.pass(25);
    await api.put(`/api/v2/tickets/${id}`, { ticket: { status: 'open' } });
    const { groups } = await api.get<{ groups: Json[] }>('/api/v2/groups');
    const billing = groups.find(({ name }) => name === 'Billing')?.id;
    await api.put(`/api/v2/tickets/${id}`, { ticket: { group_id: billing } });
    const found = await metrics(id);
    expect(found).toMatchObject({ assignee_stations: 2, group_stations: 2 });
    expect(found.on_hold_time_in_minutes?.calendar).toBe(25);
    expect(found.initially_assigned_at).not.toBe(found.assigned_at);
  });

  it('starts a follow-up where the customer writes on a closed ticket', async () => {
    const { id, requester_id } = await api.ticket({ subject: 'Old story' });
    await reply(id, 'Done', { status: 'closed' });
    const { ticket } = await api.post<{ ticket: Json }>('/workbench/customer-writes', {
      ticket_id: id,
      body: 'Again!',
    });
    expect(ticket.id).not.toBe(id);
    expect(ticket).toMatchObject({
      requester_id,
      description: 'Again!',
      status: 'new',
      via: { channel: 'email', source: { rel: 'follow_up', from: { ticket_id: id } } },
    });
    const source = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`);
    expect(source.ticket.followup_ids).toEqual([ticket.id]);
  });

  it('keeps internal notes out of the replies, and inherits privacy from the first comment', async () => {
    const { id } = await api.ticket({ comment: { body: 'between us', public: false } });
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { body: 'still between us' } } });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments.map((comment) => comment.public)).toEqual([false, false]);
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.is_public).toBe(false);
    expect(await metrics(id)).toMatchObject({ replies: 0, reply_time_in_minutes: { calendar: null } });
    await reply(id, 'Hello');
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.is_public).toBe(true);
  });

  it('takes rich text without what could run in it', async () => {
    const { id } = await api.ticket();
    const html_body =
      '<p>See <a href="https://example.com/?a=1&amp;b=2" onclick="x()">this</a></p><script>steal()</script>' +
      '<img src=x onerror=alert(1)><a href="javascript:alert(1)">no</a> 1 < 2';
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { html_body, public: true } } });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    const last = comments.at(-1);
    expect(last?.html_body).toContain('<a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer">this</a>');
    expect(last?.html_body).not.toMatch(/script|onerror|onclick|<img/);
    expect(last?.plain_body).toBe('See this\nno 1 < 2');
  });

  it('writes an agent’s plain text as text', async () => {
    const { id } = await api.ticket({ comment: { body: '<b>not bold</b> & co\nnext line\u0000' } });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments[0]?.html_body).toContain('&lt;b&gt;not bold&lt;/b&gt; &amp; co<br>next line');
    expect(comments[0]?.body).toBe('<b>not bold</b> & co\nnext line');
  });

  it('leaves no audit and no newer date where nothing changes', async () => {
    const { id, updated_at } = await api.ticket({ priority: 'low' });
    api.pass(5);
    await api.put(`/api/v2/tickets/${id}`, { ticket: { priority: 'low' } });
    expect(await audits(id)).toHaveLength(1);
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.updated_at).toBe(updated_at);
  });

  it('shows one audit, counts them and filters by their events', async () => {
    const { id } = await api.ticket();
    await api.put(`/api/v2/tickets/${id}`, { ticket: { priority: 'high' } });
    await reply(id, 'Hi');
    const [first] = await audits(id);
    const one = await api.get<{ audit: Json }>(`/api/v2/tickets/${id}/audits/${first?.id}.json`);
    expect(one.audit).toEqual(first);
    const { count } = await api.get<{ count: { value: number } }>(`/api/v2/tickets/${id}/audits/count`);
    expect(count.value).toBe(3);
    expect(await audits(id, '?filter_events[]=Comment')).toHaveLength(2);
    expect(await audits(id, '?filter_events[]=Change')).toHaveLength(1);
    const created = first?.events.map(({ type, field_name, value }) => [type, field_name, value]);
    expect(created).toContainEqual(['Create', 'status', 'new']);
    expect(created).toContainEqual(['Create', 'requester_id', expect.stringMatching(/^\d+$/)]);
  });

  it('sends the audits of an archived ticket in one piece', async () => {
    const { id } = await api.ticket();
    await reply(id, 'Bye', { status: 'closed' });
    api.pass(121 * 24 * 60);
    const answer = await api.get<{ audits: Json[] }>(`/api/v2/tickets/${id}/audits?page[size]=1`);
    expect(answer.audits).toHaveLength(2);
    expect(answer).not.toHaveProperty('meta');
    api.pass(-121 * 24 * 60);
  });

  it('lists metrics newest ticket first, and shows one by its own id', async () => {
    const { id } = await api.ticket();
    const { ticket_metrics } = await api.get<{ ticket_metrics: Json[] }>('/api/v2/ticket_metrics.json?page[size]=1');
    expect(ticket_metrics[0]?.ticket_id).toBe(id);
    const one = await api.get<{ ticket_metric: Json }>(`/api/v2/ticket_metrics/${ticket_metrics[0]?.id}.json`);
    expect(one.ticket_metric).toEqual(ticket_metrics[0]);
  });

  it('takes a rating that the customer gives in the workbench', async () => {
    const { id } = await api.ticket();
    await reply(id, 'Done', { status: 'solved' });
    await api.post('/workbench/customer-rates', { ticket_id: id, score: 'good' });
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`);
    expect(ticket.satisfaction_rating).toMatchObject({ score: 'good' });
  });
});
