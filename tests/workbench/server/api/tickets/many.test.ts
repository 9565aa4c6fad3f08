import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

interface Job {
  readonly id: string;
  readonly job_type: string;
}

describe('tickets in bulk', () => {
  const api = startTestApi();
  const path = '/api/v2/tickets/update_many.json';
  const show = async (id: number) => (await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket;
  const results = async ({ body }: { body: { job_status: Job } }) => {
    const { job_status } = await api.get<{ job_status: { results: Json[] } }>(
      `/api/v2/job_statuses/${body.job_status.id}`,
    );
    return job_status.results;
  };
  const job = (method: string, address: string, body?: unknown, as?: string) =>
    api.call<{ job_status: Job }>(method, address, body, { as: as ?? 'admin' });

  it('update_many with ids changes all of them alike', async () => {
    const [a, b] = [await api.ticket({ tags: ['one'] }), await api.ticket({ tags: ['two'] })];
    const answer = await job('PUT', `${path}?ids=${a.id},${b.id}`, {
      ticket: { priority: 'high', comment: { body: 'We are on it', public: false } },
    });
    expect(answer.body.job_status.job_type).toBe('Bulk Update Ticket');
    expect(await results(answer)).toEqual(
      [a, b].map(({ id }) => ({ id, action: 'update', status: 'Updated', success: true })),
    );
    for (const { id } of [a, b]) {
      expect((await show(id)).priority).toBe('high');
      const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
      expect(comments.at(-1)).toMatchObject({ body: 'We are on it', public: false });
    }
  });

  it('update_many with additional_tags and remove_tags keeps the other tags', async () => {
    const [a, b] = [await api.ticket({ tags: ['old', 'vip'] }), await api.ticket()];
    await job('PUT', `${path}?ids=${a.id},${b.id}`, { ticket: { additional_tags: ['wave'] } });
    await job('PUT', `${path}?ids=${a.id},${b.id}`, { ticket: { remove_tags: ['old'] } });
    expect((await show(a.id)).tags).toEqual(['vip', 'wave']);
    expect((await show(b.id)).tags).toEqual(['wave']);
  });

  it('update_many with tickets gives each its own change', async () => {
    const [a, b] = [await api.ticket(), await api.ticket()];
    await job('PUT', path, {
      tickets: [
        { id: a.id, subject: 'First' },
        { id: b.id, status: 'pending' },
      ],
    });
    expect(await show(a.id)).toMatchObject({ subject: 'First', status: 'new' });
    expect(await show(b.id)).toMatchObject({ status: 'pending' });
  });

  it('update_many tells each refused item with its words, and does the others', async () => {
    const [open, closed] = [await api.ticket(), await api.ticket()];
    await api.put(`/api/v2/tickets/${closed.id}`, { ticket: { status: 'closed' } });
    const answer = await job('PUT', path, {
      tickets: [
        { id: closed.id, priority: 'low' },
        { id: 99_999, priority: 'low' },
        { priority: 'low' },
        { id: open.id, requester: { name: 'Nobody yet', email: 'nobody-yet@example.com' }, group_id: 7 },
        { id: open.id, priority: 'low' },
      ],
    });
    const refused = { action: 'update', success: false, error: 'TicketUpdateFailed' };
    expect(await results(answer)).toMatchObject([
      { id: closed.id, ...refused, details: 'Status: closed prevents ticket update' },
      { id: 99_999, ...refused, details: 'Not found' },
      { id: null, ...refused },
      { id: open.id, ...refused, details: 'group 7 does not exist' },
      { id: open.id, success: true },
    ]);
    expect((await show(open.id)).priority).toBe('low');
    // A refused item leaves nothing behind: not even the requester it would have made.
    const { users } = await api.get<{ users: Json[] }>('/api/v2/users/search?query=nobody-yet@example.com');
    expect(users).toEqual([]);
  });

  it('update_many takes at most a hundred, and needs its body', async () => {
    const ids = Array.from({ length: 101 }, (_, at) => at + 1);
    for (const answer of [
      await job('PUT', `${path}?ids=${ids.join(',')}`, { ticket: { priority: 'low' } }),
      await job('PUT', path, { tickets: ids.map((id) => ({ id })) }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ error: 'TooManyValues', max_count: 100 });
    }
    expect((await job('PUT', `${path}?ids=1`, {})).text).toBe('Required parameter missing: ticket');
    expect((await job('PUT', path, {})).text).toBe('Required parameter missing: tickets');
  });

  it('a bulk job is a safe update by the time it was queued', async () => {
    await api.put('/workbench/switches', { jobSeconds: 120 });
    const [still, moved] = [await api.ticket(), await api.ticket()];
    const answer = await job('PUT', `${path}?ids=${still.id},${moved.id}`, { ticket: { priority: 'urgent' } });
    api.pass(1);
    await api.put(`/api/v2/tickets/${moved.id}`, { ticket: { priority: 'low' } });
    api.pass(1);
    expect(await results(answer)).toMatchObject([
      { id: still.id, success: true },
      { id: moved.id, success: false, error: 'TicketUpdateFailed', details: expect.stringContaining('Safe Update') },
    ]);
    expect([(await show(still.id)).priority, (await show(moved.id)).priority]).toEqual(['urgent', 'low']);
    await api.put('/workbench/switches', { jobSeconds: 0 });
  });

  it('a batch item is measured by its own updated_stamp, and is an error with safe_update alone', async () => {
    const { id, updated_at } = await api.ticket();
    api.pass(1);
    await api.put(`/api/v2/tickets/${id}`, { ticket: { priority: 'low' } });
    const { updated_at: now } = await show(id);
    const answer = await job('PUT', path, {
      tickets: [
        { id, priority: 'high', safe_update: true, updated_stamp: updated_at },
        { id, priority: 'high', updated_stamp: updated_at },
        { id, priority: 'high', safe_update: true },
        { id, priority: 'urgent', safe_update: true, updated_stamp: now },
      ],
    });
    expect(await results(answer)).toMatchObject([
      { success: false, details: expect.stringContaining('Safe Update') },
      { success: false, details: expect.stringContaining('Safe Update') },
      { success: false, details: 'Required parameter missing: updated_stamp' },
      { success: true },
    ]);
    expect((await show(id)).priority).toBe('urgent');
  });

  it('update_many lets light agents do what they may one by one', async () => {
    const { id } = await api.ticket();
    const change = await job('PUT', `${path}?ids=${id}`, { ticket: { priority: 'low' } }, 'light-agent');
    expect(await results(change)).toMatchObject([{ id, success: false, error: 'TicketUpdateFailed' }]);
    const note = await job('PUT', `${path}?ids=${id}`, { ticket: { comment: { body: 'seen' } } }, 'light-agent');
    expect(await results(note)).toMatchObject([{ id, success: true }]);
    expect((await show(id)).priority).toBeNull();
  });

  it('create_many makes tickets and tells the id of each by its place', async () => {
    const requester = { name: 'Ada', email: 'ada@example.com' };
    const answer = await job('POST', '/api/v2/tickets/create_many.json', {
      tickets: [
        { subject: 'A', comment: { body: 'a' }, requester },
        { subject: 'no words', requester: { name: 'Lost', email: 'lost@example.com' } },
        { subject: 'B', comment: { body: 'b' }, requester },
      ],
    });
    expect(answer.body.job_status.job_type).toBe('Bulk Create Ticket');
    const [a, refused, b] = await results(answer);
    expect(refused).toMatchObject({ index: 1, success: false, details: 'Description: cannot be blank' });
    expect([a?.index, b?.index]).toEqual([0, 2]);
    const shown = [await show(a?.id ?? 0), await show(b?.id ?? 0)];
    expect(shown.map(({ subject }) => subject)).toEqual(['A', 'B']);
    expect(shown[0]?.requester_id).toBe(shown[1]?.requester_id);
    const light = await job('POST', '/api/v2/tickets/create_many', { tickets: [] }, 'light-agent');
    expect(light.status).toBe(403);
  });

  it('destroy_many deletes for admins alone', async () => {
    const [a, b] = [await api.ticket(), await api.ticket()];
    const address = `/api/v2/tickets/destroy_many.json?ids=${a.id},99999,${b.id}`;
    expect((await job('DELETE', address, undefined, 'agent')).status).toBe(403);
    expect(await results(await job('DELETE', address))).toMatchObject([
      { id: a.id, action: 'delete', status: 'Deleted', success: true },
      { id: 99_999, action: 'delete', success: false, error: 'TicketDeleteFailed' },
      { id: b.id, success: true },
    ]);
    expect((await api.call('GET', `/api/v2/tickets/${a.id}`)).status).toBe(404);
  });
});
