import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, ORIGIN, START, startTestApi } from '../../../support/workbench-api';

interface ByCursor {
  tickets: Json[];
  users: Json[];
  metric_sets: Json[];
  after_cursor: string;
  after_url: string;
  before_cursor: null;
  end_of_stream: boolean;
}
interface ByTime {
  tickets: Json[];
  users: Json[];
  organizations: Json[];
  count: number;
  end_time: number | null;
  next_page: string | null;
  end_of_stream: boolean;
}

const BEGIN = START / 1000 - 86_400;

describe('incremental exports of tickets', () => {
  const api = startTestApi();
  const ids: number[] = [];
  const byCursor = (more: string) => api.get<ByCursor>(`/api/v2/incremental/tickets/cursor.json?${more}`);
  const byTime = (more: string) => api.get<ByTime>(`/api/v2/incremental/tickets.json?${more}`);
  const idsOf = (records: Json[]) => records.map(({ id }) => id);

  beforeAll(async () => {
    for (let at = 0; at < 5; at++) {
      ids.push((await api.ticket()).id);
      if (at !== 2) api.pass(1);
    }
    api.pass(2);
  });

  it('are for admins only', async () => {
    for (const resource of [
      'tickets/cursor',
      'tickets',
      'ticket_events',
      'users/cursor',
      'users',
      'organizations',
      'ticket_metric_events',
      'tickets/sample',
    ]) {
      const path = `/api/v2/incremental/${resource}.json?start_time=${BEGIN}`;
      expect((await api.call('GET', path, undefined, { as: 'agent' })).status, resource).toBe(403);
      expect((await api.call('GET', path)).status, resource).toBe(200);
    }
  });

  it('go on by cursor to the end of the stream, where there is a cursor still', async () => {
    const first = await byCursor(`start_time=${BEGIN}&per_page=2`);
    expect(idsOf(first.tickets)).toEqual([ids[0], ids[1]]);
    expect(first).toMatchObject({ end_of_stream: false, before_cursor: null });
    expect(Buffer.from(first.after_cursor, 'base64').toString()).toBe(`${START / 1000 + 60}.0||${ids[1]}|`);
    const second = await api.get<ByCursor>(first.after_url.slice(ORIGIN.length));
    expect(idsOf(second.tickets)).toEqual([ids[2], ids[3]]);
    const last = await byCursor(`cursor=${encodeURIComponent(second.after_cursor)}&per_page=2`);
    expect([idsOf(last.tickets), last.end_of_stream]).toEqual([[ids[4]], true]);
    const later = await byCursor(`cursor=${encodeURIComponent(last.after_cursor)}`);
    expect(later).toMatchObject({ tickets: [], end_of_stream: true, after_cursor: last.after_cursor });
  });

  it('give up to a thousand tickets a page, all of them by default', async () => {
    expect((await byCursor(`start_time=${BEGIN}`)).tickets).toHaveLength(5);
    expect((await byCursor(`start_time=${BEGIN}&per_page=100000`)).tickets).toHaveLength(5);
  });

  it('refuse a start that is not over a minute old, none, or nonsense', async () => {
    const status = async (query: string) => (await api.call('GET', `/api/v2/incremental/tickets?${query}`)).status;
    const now = api.now / 1000;
    expect(await status(`start_time=${now - 60}`)).toBe(400);
    expect(await status(`start_time=${now - 61}`)).toBe(200);
    expect((await api.call('GET', '/api/v2/incremental/tickets')).text).toBe('Required parameter missing: start_time');
    expect(await status('start_time=yesterday')).toBe(400);
    expect((await api.call('GET', '/api/v2/incremental/tickets/cursor?cursor=forged')).status).toBe(400);
  });

  it('never tell the last minute', async () => {
    const { id } = await api.ticket();
    expect(idsOf((await byCursor(`start_time=${BEGIN}`)).tickets)).not.toContain(id);
    expect(idsOf((await byTime(`start_time=${BEGIN}`)).tickets)).not.toContain(id);
    api.pass(1);
    expect(idsOf((await byCursor(`start_time=${BEGIN}`)).tickets)).toContain(id);
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    api.pass(2);
  });

  it('exceed a page of times where tickets share a second, and repeat that second on the next page', async () => {
    const first = await byTime(`start_time=${BEGIN}&per_page=3`);
    expect(idsOf(first.tickets)).toEqual(ids.slice(0, 4));
    expect(first).toMatchObject({ count: 4, end_time: START / 1000 + 120, end_of_stream: false });
    const second = await api.get<ByTime>(String(first.next_page).slice(ORIGIN.length));
    expect(idsOf(second.tickets).slice(0, 3)).toEqual(ids.slice(2, 5));
  });

  it('come to an end by times, also with pages of one', async () => {
    const seen = new Set<number>();
    let path = `/api/v2/incremental/tickets?start_time=${BEGIN}&per_page=1`;
    let ended = false;
    for (let pages = 0; pages < 20 && !ended; pages++) {
      const page = await api.get<ByTime>(path);
      for (const { id } of page.tickets) seen.add(id);
      ended = page.end_of_stream;
      path = String(page.next_page).slice(ORIGIN.length);
    }
    expect(ended).toBe(true);
    expect(ids.every((id) => seen.has(id))).toBe(true);
  });

  it('show a ticket again that changes meanwhile, each once at its latest change', async () => {
    const first = await byCursor(`start_time=${BEGIN}&per_page=4`);
    expect(idsOf(first.tickets)).toContain(ids[1]);
    await api.put(`/api/v2/tickets/${ids[1]}`, { ticket: { priority: 'high' } });
    api.pass(2);
    const rest = await byCursor(`cursor=${encodeURIComponent(first.after_cursor)}`);
    expect(rest.tickets.at(-1)).toMatchObject({ id: ids[1], priority: 'high' });
    const again = idsOf((await byCursor(`start_time=${BEGIN}`)).tickets);
    expect(again.filter((id) => id === ids[1])).toHaveLength(1);
  });

  it('tell deleted tickets without their words and without a metric set, unless they are excluded', async () => {
    const { id } = await api.ticket({ subject: 'Secret', tags: ['secret'] });
    api.pass(5);
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    api.pass(2);
    const all = await byCursor(`start_time=${BEGIN}&include=metric_sets`);
    const deleted = all.tickets.find((ticket) => ticket.id === id);
    expect(deleted).toMatchObject({ status: 'deleted', subject: 'SCRUBBED', description: 'SCRUBBED', tags: [] });
    expect(all.metric_sets.map(({ ticket_id }) => ticket_id)).toContain(ids[0]);
    expect(all.metric_sets.map(({ ticket_id }) => ticket_id)).not.toContain(id);
    expect(idsOf((await byCursor(`start_time=${BEGIN}&exclude_deleted=true`)).tickets)).not.toContain(id);
  });

  it('include archived tickets, by when they last moved and not by their own dates', async () => {
    const { requester_id } = await api.ticket();
    const { ticket } = await api.post<{ ticket: Json }>('/api/v2/imports/tickets', {
      ticket: {
        requester_id,
        status: 'closed',
        comments: [{ author_id: requester_id, value: 'old', created_at: '2024-01-01T10:00:00Z' }],
      },
    });
    api.pass(2);
    const recent = Math.floor(api.now / 1000) - 180;
    const found = (await byCursor(`start_time=${recent}`)).tickets.find(({ id }) => id === ticket.id);
    expect(found).toMatchObject({ updated_at: '2024-01-01T10:00:00Z', generated_timestamp: api.now / 1000 - 120 });
  });

  it('bring sideloads along, but never last_audits', async () => {
    const page = await byCursor(`start_time=${BEGIN}&include=users,metric_sets,last_audits`);
    expect(page.users.length).toBeGreaterThan(0);
    expect(page.metric_sets.length).toBeGreaterThan(0);
    expect(page).not.toHaveProperty('last_audits');
  });

  it('know of no ticket that an AI agent handled alone', async () => {
    expect((await byCursor(`start_time=${BEGIN}&support_type_scope=ai_agent`)).tickets).toEqual([]);
  });
});

describe('incremental exports of other records', () => {
  const api = startTestApi();
  beforeAll(async () => {
    await api.post('/api/v2/organizations', { organization: { name: 'Souza Imports' } });
    api.pass(5);
  });

  it('give users by cursor and by time', async () => {
    const page = await api.get<ByCursor>(`/api/v2/incremental/users/cursor?start_time=${BEGIN}&per_page=3`);
    expect([page.users.length, page.end_of_stream]).toEqual([3, false]);
    expect(page.users[0]).toHaveProperty('permanently_deleted', false);
    const rest = await api.get<ByCursor>(
      `/api/v2/incremental/users/cursor?cursor=${encodeURIComponent(page.after_cursor)}`,
    );
    expect([rest.users.length, rest.end_of_stream]).toEqual([1, true]);
    expect(await api.get(`/api/v2/incremental/users?start_time=${BEGIN}`)).toMatchObject({
      count: 4,
      end_of_stream: true,
    });
  });

  it('give organizations by time', async () => {
    const { organizations, count } = await api.get<ByTime>(`/api/v2/incremental/organizations?start_time=${BEGIN}`);
    expect(count).toBe(1);
    expect(organizations[0]).toMatchObject({ name: 'Souza Imports', deleted_at: null });
    const after = api.now / 1000 - 120;
    expect(await api.get(`/api/v2/incremental/organizations?start_time=${after}`)).toEqual({
      organizations: [],
      count: 0,
      end_time: null,
      next_page: null,
      end_of_stream: true,
    });
  });

  it('give at most fifty records as a sample', async () => {
    const requester = await api.ticket();
    const comments = [{ author_id: requester.requester_id, value: 'x', created_at: '2026-01-01T10:00:00Z' }];
    for (let at = 0; at < 60; at++) {
      await api.post('/api/v2/imports/tickets', { ticket: { requester_id: requester.requester_id, comments } });
      api.now += 1000;
    }
    api.pass(2);
    const sample = await api.get<ByTime>(`/api/v2/incremental/tickets/sample?start_time=${BEGIN}&per_page=1000`);
    expect([sample.count, sample.end_of_stream]).toEqual([50, false]);
  });
});
