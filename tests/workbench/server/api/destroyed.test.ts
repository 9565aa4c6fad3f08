import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

describe('tickets that are deleted for good', () => {
  const api = startTestApi();

  const deleted = async (words = 'A secret'): Promise<number> => {
    const { id } = await api.ticket({ subject: words, comment: { body: words }, tags: ['private'] });
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    return id;
  };

  it('go by a job, and neither list nor restore nor search brings them back', async () => {
    const id = await deleted();
    const { job_status } = await api
      .call<{ job_status: Json & { id: unknown } }>('DELETE', `/api/v2/deleted_tickets/${id}.json`)
      .then(({ body }) => body);
    const done = await api.get<{ job_status: Json }>(`/api/v2/job_statuses/${job_status.id}`);
    expect(done.job_status).toMatchObject({ status: 'completed', results: [{ id, success: true }] });
    const { deleted_tickets } = await api.get<{ deleted_tickets: Json[] }>('/api/v2/deleted_tickets');
    expect(deleted_tickets.map((ticket) => ticket.id)).not.toContain(id);
    expect((await api.call('PUT', `/api/v2/deleted_tickets/${id}/restore`)).status).toBe(404);
    expect((await api.call('GET', `/api/v2/tickets/${id}/comments`)).status).toBe(404);
    expect((await api.get<{ count: number }>('/api/v2/search?query=secret')).count).toBe(0);
  });

  it('are told once more by the incremental export, deleted and without their words', async () => {
    const id = await deleted('Another secret');
    await api.call('DELETE', `/api/v2/deleted_tickets/${id}`);
    api.pass(5);
    const { tickets } = await api.get<{ tickets: Json[] }>('/api/v2/incremental/tickets/cursor?start_time=1');
    expect(tickets.find((ticket) => ticket.id === id)).toMatchObject({
      status: 'deleted',
      subject: 'SCRUBBED',
      description: 'SCRUBBED',
      tags: [],
    });
  });

  it('are deleted by admins alone, only after they were deleted, many at once too', async () => {
    const [one, other] = [await deleted(), await deleted()];
    const live = await api.ticket();
    const refused = await api.call('DELETE', `/api/v2/deleted_tickets/${one}`, undefined, { as: 'agent' });
    expect(refused.status).toBe(403);
    expect((await api.call('DELETE', `/api/v2/deleted_tickets/${live.id}`)).status).toBe(404);
    const { body } = await api.call<{ job_status: { id: string } }>(
      'DELETE',
      `/api/v2/deleted_tickets/destroy_many?ids=${one},${other},${live.id}`,
    );
    const { job_status } = await api.get<{ job_status: { results: Json[] } }>(
      `/api/v2/job_statuses/${body.job_status.id}`,
    );
    expect(job_status.results.map(({ success }) => success)).toEqual([true, true, false]);
    expect((await api.call('GET', `/api/v2/tickets/${live.id}`)).status).toBe(200);
  });
});
