import { describe, expect, it } from 'vitest';
import { type Json, ORIGIN, startTestApi } from '../../../support/workbench-api';

describe('tickets', () => {
  const api = startTestApi();
  const show = async (id: number): Promise<Json> => (await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket;

  it('shows what was created, with and without .json and with doubled slashes', async () => {
    const answer = await api.call<{ ticket: Json; audit: Json }>('POST', '/api/v2/tickets', {
      ticket: {
        subject: 'Late',
        comment: { body: 'Two weeks!' },
        tags: ['VIP', 'a b'],
        priority: 'high',
        type: 'incident',
      },
    });
    const { ticket, audit } = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${ORIGIN}/api/v2/tickets/${ticket.id}.json`);
    expect(ticket).toMatchObject({ subject: 'Late', description: 'Two weeks!', status: 'new', generated_timestamp: 0 });
    expect(ticket.tags).toEqual(['a', 'b', 'vip']);
    expect(audit.ticket_id).toBe(ticket.id);
    for (const path of [`tickets/${ticket.id}`, `tickets/${ticket.id}.json`, `/tickets/${ticket.id}.json`]) {
      const shown = await api.get<{ ticket: Json }>(`/api/v2/${path}`);
      expect(shown.ticket).toMatchObject({ subject: 'Late', priority: 'high', type: 'incident' });
      expect(shown.ticket.fields).toEqual(shown.ticket.custom_fields);
    }
  });

  it('makes the requester that a ticket describes, once per address', async () => {
    const requester = { name: '김민서', email: 'Minseo@example.com' };
    const first = await api.ticket({ requester });
    const second = await api.ticket({ requester: { name: 'Other', email: 'minseo@example.com' } });
    expect(second.requester_id).toBe(first.requester_id);
    const { user } = await api.get<{ user: Json }>(`/api/v2/users/${first.requester_id}`);
    expect(user).toMatchObject({ name: '김민서', role: 'end-user' });
    expect(user.id).toBeGreaterThan(1e12);
  });

  it('takes the first words for the requester’s unless a submitter is named', async () => {
    const agent = await api.person('agent');
    const theirs = await api.ticket();
    const ours = await api.ticket({ submitter_id: agent.id });
    const author = async (id: number) =>
      (await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`)).comments[0]?.author_id;
    expect(await author(theirs.id)).toBe(theirs.requester_id);
    expect(await author(ours.id)).toBe(agent.id);
  });

  it('updates properties and tells them in the answer’s audit', async () => {
    const { id } = await api.ticket();
    const agent = await api.person('agent');
    const { ticket, audit } = await api.put<{ ticket: Json; audit: { events: Json[] } }>(`/api/v2/tickets/${id}.json`, {
      ticket: { status: 'pending', assignee_id: agent.id, tags: ['x'], comment: { body: 'On it', public: true } },
    });
    expect(ticket).toMatchObject({ status: 'pending', assignee_id: agent.id, group_id: agent.default_group_id });
    expect(audit.events).toContainEqual(
      expect.objectContaining({
        type: 'Change',
        field_name: 'assignee_id',
        value: String(agent.id),
        previous_value: null,
      }),
    );
    expect(await show(id)).toMatchObject({ status: 'pending', tags: ['x'] });
  });

  it('opens a new ticket that gets an assignee, and gives a solved one to who solves it', async () => {
    const agent = await api.person('agent');
    const { id } = await api.ticket();
    await api.put(`/api/v2/tickets/${id}`, { ticket: { assignee_id: agent.id } });
    expect((await show(id)).status).toBe('open');
    const other = await api.ticket();
    await api.put(`/api/v2/tickets/${other.id}`, { ticket: { status: 'solved' } }, { as: 'agent' });
    expect(await show(other.id)).toMatchObject({ status: 'solved', assignee_id: agent.id });
  });

  it('leaves an assignee behind who is not in the new group', async () => {
    const agent = await api.person('agent');
    const { groups } = await api.get<{ groups: Json[] }>('/api/v2/groups.json');
    const billing = groups.find(({ name }) => name === 'Billing');
    const { id } = await api.ticket({ assignee_id: agent.id });
    await api.put(`/api/v2/tickets/${id}`, { ticket: { group_id: billing?.id } });
    expect(await show(id)).toMatchObject({ group_id: billing?.id, assignee_id: null });
    const refused = await api.call('PUT', `/api/v2/tickets/${id}`, {
      ticket: { group_id: billing?.id, assignee_id: agent.id },
    });
    expect(refused.status).toBe(422);
  });

  it('keeps custom fields by id and passes over unknown ones', async () => {
    const { ticket_field: field } = await api.post<{ ticket_field: Json }>('/api/v2/ticket_fields.json', {
      ticket_field: { type: 'text', title: 'Region' },
    });
    const { id } = await api.ticket({
      custom_fields: [
        { id: field.id, value: 'eu' },
        { id: 12, value: 'lost' },
      ],
    });
    expect((await show(id)).custom_fields).toEqual([{ id: field.id, value: 'eu' }]);
    const found = await api.get<{ count: number }>(`/api/v2/search/count.json?query=custom_field_${field.id}:eu`);
    expect(found.count).toBe(1);
  });

  it('links incidents to their problem', async () => {
    const problem = await api.ticket({ type: 'problem' });
    const incident = await api.ticket({ type: 'incident', problem_id: problem.id });
    expect((await show(incident.id)).problem_id).toBe(problem.id);
    expect((await show(problem.id)).has_incidents).toBe(true);
    const refused = await api.call('POST', '/api/v2/tickets', {
      ticket: { comment: { body: 'x' }, problem_id: incident.id },
    });
    expect(refused.status).toBe(422);
  });

  it('refuses a closed ticket every write', async () => {
    const { id } = await api.ticket();
    await api.put(`/api/v2/tickets/${id}`, { ticket: { status: 'closed' } });
    const answer = await api.call<{ details: { status: { description: string }[] } }>('PUT', `/api/v2/tickets/${id}`, {
      ticket: { comment: { body: 'one more thing' } },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.details.status[0]?.description).toContain('closed prevents ticket update');
    expect((await api.call('PUT', `/api/v2/tickets/${id}/tags`, { tags: ['x'] })).status).toBe(422);
  });

  it('refuses a safe update of a ticket that changed meanwhile', async () => {
    const { id, updated_at } = await api.ticket();
    api.pass(1);
    await api.put(`/api/v2/tickets/${id}`, { ticket: { priority: 'low' } });
    const update = { ticket: { priority: 'urgent', safe_update: true, updated_stamp: updated_at } };
    const answer = await api.call('PUT', `/api/v2/tickets/${id}`, update);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ error: 'UpdateConflict' });
    const { updated_at: now, priority } = await show(id);
    expect(priority).toBe('low');
    update.ticket.updated_stamp = now;
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, update)).status).toBe(200);
  });

  it('names the property that is wrong', async () => {
    for (const [property, value] of Object.entries({ status: 'lost', priority: 'max', assignee_id: 7, group_id: 7 })) {
      const answer = await api.call<{ error: string; details: object }>('POST', '/api/v2/tickets', {
        ticket: { comment: { body: 'x' }, [property]: value },
      });
      expect(answer.status, property).toBe(422);
      expect(answer.body.error).toBe('RecordInvalid');
      expect(Object.keys(answer.body.details)[0]).toBe(property.replace('_id', ''));
    }
    expect((await api.call('POST', '/api/v2/tickets', { ticket: { subject: 'silent' } })).status).toBe(422);
    expect((await api.call('POST', '/api/v2/tickets', {})).text).toBe('Required parameter missing: ticket');
    expect((await api.call('POST', '/api/v2/tickets', '{"ticket":')).status).toBe(400);
  });

  it('shows many at once, leaving out unknown ones, and no more than a hundred', async () => {
    const [a, b] = [await api.ticket(), await api.ticket()];
    const many = await api.get<{ tickets: Json[]; count: number }>(
      `/api/v2/tickets/show_many?ids=${b.id},${a.id},99999`,
    );
    expect(many.tickets.map(({ id }) => id)).toEqual([a.id, b.id]);
    expect(many).toMatchObject({ count: 2, next_page: null, previous_page: null });
    const ids = Array.from({ length: 101 }, (_, at) => at + 1).join(',');
    const refused = await api.call('GET', `/api/v2/tickets/show_many?ids=${ids}`);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ error: 'TooManyValues', max_count: 100 });
  });

  it('deletes for admins, and forgets the ticket everywhere', async () => {
    const { id, requester_id } = await api.ticket();
    expect((await api.call('DELETE', `/api/v2/tickets/${id}`, undefined, { as: 'agent' })).status).toBe(403);
    expect((await api.call('DELETE', `/api/v2/tickets/${id}`)).status).toBe(204);
    expect((await api.call('GET', `/api/v2/tickets/${id}`)).status).toBe(404);
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/users/${requester_id}/tickets/requested`);
    expect(tickets).toEqual([]);
  });

  it('answers a repeated creation with the first ticket', async () => {
    const headers = { 'idempotency-key': 'order-17' };
    const body = { ticket: { comment: { body: 'once' } } };
    const first = await api.call<{ ticket: Json }>('POST', '/api/v2/tickets', body, { headers });
    const again = await api.call<{ ticket: Json }>('POST', '/api/v2/tickets', body, { headers });
    expect(first.headers.get('x-idempotency-lookup')).toBe('miss');
    expect(again.headers.get('x-idempotency-lookup')).toBe('hit');
    expect(again.body.ticket.id).toBe(first.body.ticket.id);
    const other = await api.call('POST', '/api/v2/tickets', { ticket: { comment: { body: 'twice' } } }, { headers });
    expect(other.status).toBe(400);
    expect(other.body).toMatchObject({ error: 'IdempotentRequestError' });
  });

  it('lets light agents add internal notes and nothing else', async () => {
    const { id } = await api.ticket();
    const as = 'light-agent';
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'low' } }, { as })).status).toBe(403);
    const reply = { ticket: { comment: { body: 'hi', public: true } } };
    expect((await api.call('PUT', `/api/v2/tickets/${id}`, reply, { as })).status).toBe(403);
    expect((await api.call('PUT', `/api/v2/tickets/${id}/tags`, { tags: ['x'] }, { as })).status).toBe(403);
    expect((await api.call('POST', '/api/v2/tickets', { ticket: { comment: { body: 'x' } } }, { as })).status).toBe(
      403,
    );
    await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { body: 'looks like the carrier' } } }, { as });
    const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
    expect(comments.at(-1)).toMatchObject({ body: 'looks like the carrier', public: false });
  });

  it('changes tags by the three verbs and lets search find them', async () => {
    const { id } = await api.ticket({ tags: ['one'] });
    const path = `/api/v2/tickets/${id}/tags.json`;
    expect((await api.call('POST', path, { tags: ['two', 'three'] })).status).toBe(201);
    expect(await api.put(path, { tags: ['Four'] })).toEqual({ tags: ['four', 'three', 'two'] });
    expect((await api.call('DELETE', path, { tags: ['two'] })).body).toEqual({ tags: ['four', 'three'] });
    expect(await api.get(path)).toEqual({ tags: ['four', 'three'] });
    expect((await show(id)).tags).toEqual(['four', 'three']);
    expect(await api.get(`/api/v2/search/count?query=tags:four`)).toEqual({ count: 1 });
    const { audits } = await api.get<{ audits: { events: Json[] }[] }>(`/api/v2/tickets/${id}/audits`);
    expect(audits.at(-1)?.events[0]).toMatchObject({ field_name: 'tags', value: ['four', 'three'] });
  });

  it('takes a rating from the requester of a solved ticket alone', async () => {
    const ticket = await api.ticket({ requester: { name: 'Rita', email: 'rita@example.com' } });
    const path = `/api/v2/tickets/${ticket.id}/satisfaction_rating.json`;
    const rating = { satisfaction_rating: { score: 'bad', comment: 'took weeks' } };
    expect((await api.call('POST', path, rating, { as: 'agent' })).status).toBe(403);
    const headers = { 'x-on-behalf-of': 'rita@example.com' };
    expect((await api.call('POST', path, rating, { headers })).status).toBe(422);
    await api.put(`/api/v2/tickets/${ticket.id}`, { ticket: { status: 'solved' } });
    await api.post(path, rating, { headers });
    expect((await show(ticket.id)).satisfaction_rating).toMatchObject({ score: 'bad', comment: 'took weeks' });
    expect(await api.get('/api/v2/search/count?query=satisfaction:badwithcomment')).toEqual({ count: 1 });
    expect(await api.get('/api/v2/search/count?query=satisfaction:bad')).toEqual({ count: 0 });
    const { audits } = await api.get<{ audits: { events: Json[] }[] }>(`/api/v2/tickets/${ticket.id}/audits`);
    expect(audits.at(-1)?.events).toContainEqual(expect.objectContaining({ type: 'SatisfactionRating', score: 'bad' }));
  });

  it('counts tickets', async () => {
    const before = await api.get<{ count: { value: number; refreshed_at: string } }>('/api/v2/tickets/count.json');
    await api.ticket();
    const after = await api.get<{ count: { value: number } }>('/api/v2/tickets/count.json');
    expect(after.count.value).toBe(before.count.value + 1);
    expect(before.count.refreshed_at).toMatch(/\+00:00$/);
  });
});
