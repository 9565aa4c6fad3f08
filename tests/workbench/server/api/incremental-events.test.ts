import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, ORIGIN, START, startTestApi } from '../../../support/workbench-api';

const BEGIN = START / 1000 - 86_400;

interface Event extends Json {
  child_events: Json[];
}

describe('the ticket event export', () => {
  const api = startTestApi();
  let id = 0;
  const events = async (more = '') =>
    (
      await api.get<{ ticket_events: Event[] }>(`/api/v2/incremental/ticket_events.json?start_time=${BEGIN}${more}`)
    ).ticket_events.filter(({ ticket_id }) => ticket_id === id);

  beforeAll(async () => {
    id = (await api.ticket()).id;
    api.pass(10);
    const ticket = { status: 'pending', comment: { body: 'Which order?', public: true } };
    await api.put(`/api/v2/tickets/${id}`, { ticket }, { as: 'agent' });
    api.pass(5);
  });

  it('tells each audit with the changed properties under their own names', async () => {
    const agent = await api.person('agent');
    const [created, changed] = await events();
    expect(created?.child_events).toContainEqual(expect.objectContaining({ event_type: 'Create', status: 'new' }));
    expect(changed).toMatchObject({
      event_type: 'Audit',
      timestamp: START / 1000 + 600,
      created_at: '2026-03-02T09:10:00Z',
      updater_id: agent.id,
      via: 'Web form',
      system: {},
    });
    expect(changed?.child_events).toContainEqual(
      expect.objectContaining({ event_type: 'Change', status: 'pending', previous_value: 'new' }),
    );
  });

  it('says that there is a comment, and with comment_events which', async () => {
    const comment = ({ event_type }: Json) => event_type === 'Comment';
    expect((await events())[1]?.child_events.find(comment)).toMatchObject({
      comment_present: true,
      comment_public: true,
    });
    expect((await events())[1]?.child_events.find(comment)).not.toHaveProperty('body');
    expect((await events('&include=comment_events'))[1]?.child_events.find(comment)).toMatchObject({
      type: 'Comment',
      body: 'Which order?',
      public: true,
      attachments: [],
      created_at: '2026-03-02T09:10:00Z',
    });
  });

  it('tells what happened to tickets that are deleted since', async () => {
    await api.call('DELETE', `/api/v2/tickets/${id}`);
    expect(await events()).toHaveLength(2);
  });
});

describe('ticket metric events', () => {
  const api = startTestApi();
  const PATH = '/api/v2/incremental/ticket_metric_events.json';
  let id = 0;
  let gone = 0;

  interface Page {
    ticket_metric_events: Json[];
    meta: { has_more: boolean; after_cursor: string | null };
    links: { next: string | null };
  }

  beforeAll(async () => {
    id = (await api.ticket()).id;
    gone = (await api.ticket()).id;
    api.pass(30);
    const ticket = { status: 'solved', comment: { body: 'Done', public: true } };
    await api.put(`/api/v2/tickets/${id}`, { ticket }, { as: 'agent' });
    await api.call('DELETE', `/api/v2/tickets/${gone}`);
    api.pass(5);
  });

  it('come in order of time, with the minutes so far where a clock stops', async () => {
    const page = await api.get<{ ticket_metric_events: Json[]; count: number; end_of_stream: boolean }>(
      `${PATH}?start_time=${BEGIN}`,
    );
    expect([page.count, page.end_of_stream]).toEqual([page.ticket_metric_events.length, true]);
    const times = page.ticket_metric_events.map(({ time }) => String(time));
    expect(times).toEqual([...times].sort());
    const replies = page.ticket_metric_events.filter(
      ({ ticket_id, metric }) => ticket_id === id && metric === 'reply_time',
    );
    expect(replies).toMatchObject([
      { type: 'measure', instance_id: 0, time: '2026-03-02T09:00:00Z' },
      { type: 'activate', instance_id: 1, time: '2026-03-02T09:00:00Z' },
      { type: 'fulfill', instance_id: 1, time: '2026-03-02T09:30:00Z' },
      { type: 'update_status', instance_id: 1, status: { calendar: 30, business: 30 } },
    ]);
  });

  it('begin with the start time asked for', async () => {
    const { ticket_metric_events } = await api.get<Page>(`${PATH}?start_time=${START / 1000 + 60}`);
    expect(new Set(ticket_metric_events.map(({ time }) => time))).toEqual(new Set(['2026-03-02T09:30:00Z']));
  });

  it('come by cursor in pages of at most a hundred', async () => {
    const whole = await api.get<Page>(`${PATH}?start_time=${BEGIN}`);
    const seen: unknown[] = [];
    let path = `${PATH}?start_time=${BEGIN}&page[size]=5`;
    let more = true;
    for (let pages = 0; pages < 20 && more; pages++) {
      const page = await api.get<Page>(path);
      expect(page.ticket_metric_events.length).toBeLessThanOrEqual(5);
      seen.push(...page.ticket_metric_events.map((event) => event.id));
      more = page.meta.has_more;
      path = String(page.links.next).slice(ORIGIN.length);
    }
    expect(seen).toEqual(whole.ticket_metric_events.map((event) => event.id));
    expect((await api.call('GET', `${PATH}?start_time=${BEGIN}&page[size]=101`)).status).toBe(400);
  });

  it('mark those of deleted tickets, and leave them out where asked', async () => {
    const of = async (more: string) =>
      (await api.get<Page>(`${PATH}?start_time=${BEGIN}${more}`)).ticket_metric_events.filter(
        ({ ticket_id }) => ticket_id === gone,
      );
    const marked = await of('');
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every(({ deleted }) => deleted === true)).toBe(true);
    expect(await of('&exclude_deleted=true')).toEqual([]);
    expect(await of('&exclude_deleted=true&page[size]=100')).toEqual([]);
  });

  it('come along with a single ticket, by metric', async () => {
    const { ticket } = await api.get<{ ticket: { metric_events: Record<string, Json[]> } }>(
      `/api/v2/tickets/${id}?include=metric_events`,
    );
    expect(Object.keys(ticket.metric_events).sort()).toEqual([
      'agent_work_time',
      'reply_time',
      'requester_wait_time',
      'resolution_time',
    ]);
  });
});
