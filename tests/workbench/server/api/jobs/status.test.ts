import { describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../../support/workbench-api';

interface Job {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly progress: number | null;
  readonly message: string | null;
  readonly results: Json[] | null;
}

describe('job statuses', () => {
  const api = startTestApi();
  const update = (ids: readonly number[], ticket: object) =>
    api.call<{ job_status: Job }>('PUT', `/api/v2/tickets/update_many.json?ids=${ids.join(',')}`, { ticket });
  const show = async (id: string) => (await api.get<{ job_status: Job }>(`/api/v2/job_statuses/${id}.json`)).job_status;
  const slowly = (jobSeconds: number) => api.put('/workbench/switches', { jobSeconds });

  it('go from queued to working to completed, and only then the work is done', async () => {
    await slowly(120);
    const { id } = await api.ticket();
    const { job_status: job } = (await update([id], { priority: 'high' })).body;
    expect(job).toMatchObject({ status: 'queued', total: 1, progress: null, message: null, results: null });
    expect(job.id).toMatch(/^V3-[0-9a-f]{32}$/);
    expect(await show(job.id)).toMatchObject({ status: 'queued' });
    api.pass(1);
    expect(await show(job.id)).toMatchObject({ status: 'working', progress: 0, message: 'Working on item 1 of 1' });
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.priority).toBeNull();
    api.pass(1);
    const done = await show(job.id);
    expect(done).toMatchObject({ status: 'completed', progress: 1, results: [{ id, success: true }] });
    expect(done.message).toMatch(/^Completed at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000$/);
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket).toMatchObject({
      priority: 'high',
      updated_at: done.message?.replace(/^Completed at (\S+) (\S+).*/, '$1T$2Z'),
    });
    await slowly(0);
  });

  it('are listed latest first by cursor, and shown many at once', async () => {
    const { id } = await api.ticket();
    const [first, second] = [await update([id], {}), await update([id], {})].map(({ body }) => body.job_status.id);
    const list = await api.get<{ job_statuses: Job[]; meta: { has_more: boolean }; links: { next: string } }>(
      '/api/v2/job_statuses?page[size]=1',
    );
    expect(list.job_statuses.map((job) => job.id)).toEqual([second]);
    expect(list.meta.has_more).toBe(true);
    const next = new URL(list.links.next);
    const older = await api.get<{ job_statuses: Job[] }>(next.pathname + next.search);
    expect(older.job_statuses.map((job) => job.id)).toEqual([first]);
    const many = await api.get<{ job_statuses: Job[] }>(`/api/v2/job_statuses/show_many?ids=${second},${first},V3-0`);
    expect(many.job_statuses.map((job) => job.id)).toEqual([first, second]);
    expect((await api.call('GET', '/api/v2/job_statuses/V3-0')).status).toBe(404);
  });

  it('of thirty queued jobs leave no room for another: 429 TooManyJobs with their ids', async () => {
    await slowly(60);
    const { id } = await api.ticket();
    const jobs = [];
    for (let at = 0; at < 30; at++) jobs.push(await update([id], { external_id: `${at}` }));
    expect(jobs.map(({ status }) => status)).toEqual(jobs.map(() => 200));
    expect(jobs.at(-1)?.headers.get('zendesk-ratelimit-inflight-jobs')).toBe('total=30; remaining=0; resets=60');
    const refused = await update([id], { external_id: 'one too many' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.body).toMatchObject({
      error: 'TooManyJobs',
      current_job_ids: jobs.map(({ body }) => body.job_status.id),
    });
    api.pass(1);
    expect((await update([id], {})).status).toBe(200);
    api.pass(1);
    await slowly(0);
  });

  it('of somebody who is gone by then say that they failed', async () => {
    const { user } = await api.post<{ user: Json }>('/api/v2/users', {
      user: { name: 'Temp', email: 'temp@fernlight.example', role: 'agent' },
    });
    await slowly(60);
    const { id } = await api.ticket();
    const headers = { 'x-on-behalf-of': 'temp@fernlight.example' };
    const started = await api.call<{ job_status: Job }>(
      'PUT',
      `/api/v2/tickets/update_many?ids=${id}`,
      { ticket: { priority: 'low' } },
      { headers },
    );
    await api.put(`/api/v2/users/${user.id}`, { user: { suspended: true } });
    api.pass(1);
    expect(await show(started.body.job_status.id)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('access'),
      results: [],
    });
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.priority).toBeNull();
    await slowly(0);
  });
});
