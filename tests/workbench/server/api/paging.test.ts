import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, startTestApi } from '../../../support/workbench-api';

interface Page {
  tickets: Json[];
  meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
  links: { next: string | null; prev: string | null };
}
interface Numbered {
  tickets: Json[];
  count: number;
  next_page: string | null;
  previous_page: string | null;
}

describe('paging', () => {
  const api = startTestApi();
  let requester = 0;
  const ids: number[] = [];
  const list = () => `/api/v2/users/${requester}/tickets/requested.json`;
  const follow = (link: string | null | undefined): string => {
    if (!link) throw new Error('there is no link to follow');
    const { pathname, search } = new URL(link);
    return pathname + search;
  };

  beforeAll(async () => {
    for (let at = 0; at < 5; at++) {
      const ticket = await api.ticket({
        requester: { name: 'Pat', email: 'pat@example.com' },
        subject: `Number ${at}`,
      });
      requester = Number(ticket.requester_id);
      ids.push(ticket.id);
      api.pass(1);
    }
  });

  it('walks forward by cursor; after the last page with data its link gives one empty page', async () => {
    const seen: number[] = [];
    let page = await api.get<Page>(`${list()}?page[size]=2&sort=-updated_at`);
    expect(page.links.prev).not.toBeNull();
    expect(page.meta.before_cursor).not.toBeNull();
    while (page.meta.has_more) {
      seen.push(...page.tickets.map(({ id }) => id));
      page = await api.get<Page>(follow(page.links.next));
    }
    seen.push(...page.tickets.map(({ id }) => id));
    expect(seen).toEqual([...ids].reverse());
    expect(page.links.next).not.toBeNull();
    const empty = await api.get<Page>(follow(page.links.next));
    expect(empty).toMatchObject({
      tickets: [],
      meta: { has_more: false, after_cursor: null, before_cursor: null },
      links: { next: null, prev: null },
    });
  });

  it('walks back by cursor', async () => {
    const first = await api.get<Page>(`${list()}?page[size]=2`);
    const second = await api.get<Page>(follow(first.links.next));
    const back = await api.get<Page>(follow(second.links.prev));
    expect(back.tickets.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });

  it('keeps the order under a cursor while tickets are added', async () => {
    const first = await api.get<Page>('/api/v2/tickets?page[size]=2');
    await api.ticket();
    const second = await api.get<Page>(`/api/v2/tickets?page[size]=2&page[after]=${first.meta.after_cursor}`);
    expect(second.tickets.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    expect(second).not.toHaveProperty('count');
  });

  it('ignores sort_by under a cursor, and refuses keys that only numbered pages take', async () => {
    const page = await api.get<Page>(`${list()}?page[size]=5&sort_by=updated_at&sort_order=desc`);
    expect(page.tickets.map(({ id }) => id)).toEqual(ids);
    for (const query of [
      'sort=created_at',
      'sort=-subject',
      'sort=nonsense',
      'page[after]=junk',
      'page[after]=a&page[before]=b',
    ]) {
      const answer = await api.call('GET', `${list()}?page[size]=2&${query}`);
      expect(answer.status, query).toBe(400);
      expect(answer.body).toMatchObject({ errors: [{ code: 'InvalidPaginationParameter' }] });
    }
    for (const size of ['0', '101', 'x']) {
      expect((await api.call('GET', `${list()}?page[size]=${size}`)).status, size).toBe(400);
    }
  });

  it('refuses a forged cursor as wrong paging', async () => {
    const forged = (o: string, v: unknown): string => Buffer.from(JSON.stringify({ o, v })).toString('base64url');
    for (const [query, cursor] of [
      ['', 'garbage'],
      ['', forged('id,id', ['x', 1])],
      ['', forged('id,id', [1, 1.5])],
      ['', forged('id,id', [2 ** 60, 1])],
      ['', forged('id,id', [1])],
      ['', forged('id,id', 'x')],
      ['&sort=updated_at', forged('updated_at,id', ['yesterday', 1])],
      ['&sort=updated_at', forged('updated_at,id', ['0000-01-01', 1])],
      ['&sort=updated_at', forged('updated_at,id', [5, 1])],
      ['&sort=-status', forged('-status,id', [2 ** 40, 1])],
    ] as const) {
      for (const name of ['page[after]', 'page[before]']) {
        const answer = await api.call('GET', `${list()}?page[size]=2${query}&${name}=${cursor}`);
        expect(answer.status, `${query} ${cursor}`).toBe(400);
        expect(answer.body).toMatchObject({ errors: [{ code: 'InvalidPaginationParameter' }] });
      }
    }
    const cut = forged('name,id', ['\0', 1]);
    expect((await api.call('GET', `/api/v2/users?page[size]=2&sort=name&page[after]=${cut}`)).status).toBe(400);
  });

  it('binds a cursor to its order', async () => {
    const { meta } = await api.get<Page>(`${list()}?page[size]=2&sort=updated_at`);
    expect((await api.call('GET', `${list()}?page[size]=2&sort=-id&page[after]=${meta.after_cursor}`)).status).toBe(
      400,
    );
  });

  it('numbers pages with a total and links, and sorts by sort_by', async () => {
    const first = await api.get<Numbered>(`${list()}?per_page=2&sort_by=subject&sort_order=desc`);
    expect(first).toMatchObject({ count: 5, previous_page: null });
    expect(first.tickets.map(({ id }) => id)).toEqual([ids[4], ids[3]]);
    const last = await api.get<Numbered>(follow((await api.get<Numbered>(follow(first.next_page))).next_page));
    expect(last.tickets.map(({ id }) => id)).toEqual([ids[0]]);
    expect(last.next_page).toBeNull();
    for (const key of [
      'assignee',
      'assignee.name',
      'created_at',
      'group',
      'id',
      'requester',
      'requester.name',
      'status',
      'updated_at',
    ]) {
      expect((await api.get<Numbered>(`/api/v2/tickets?sort_by=${key}`)).tickets.length, key).toBeGreaterThan(4);
    }
  });

  it('cuts per_page at a hundred and refuses to page deeper than ten thousand records', async () => {
    expect((await api.get<Numbered>(`${list()}?per_page=5000`)).tickets).toHaveLength(5);
    const answer = await api.call('GET', `${list()}?page=101&per_page=100`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ code: 'InvalidPaginationDepth' }] });
  });

  it('repeats custom fields as fields, but not in cursor lists of all tickets', async () => {
    const numbered = await api.get<Numbered>('/api/v2/tickets?per_page=1');
    const cursor = await api.get<Page>('/api/v2/tickets?page[size]=1');
    expect(numbered.tickets[0]).toHaveProperty('fields');
    expect(cursor.tickets[0]).not.toHaveProperty('fields');
    expect(cursor.tickets[0]).toHaveProperty('generated_timestamp');
  });

  it('forgets the page size in the links of groups', async () => {
    const { links } = await api.get<Page>('/api/v2/groups?page[size]=2');
    expect(links.next).not.toContain('size');
  });

  it('pages comments both ways, newest first when asked', async () => {
    const { id } = await api.ticket();
    for (const body of ['two', 'three']) {
      api.pass(1);
      await api.put(`/api/v2/tickets/${id}`, { ticket: { comment: { body } } });
    }
    const path = `/api/v2/tickets/${id}/comments`;
    const bodies = async (query: string) =>
      (await api.get<{ comments: Json[] }>(`${path}?${query}`)).comments.map(({ body }) => body);
    expect(await bodies('page[size]=2&sort=-created_at')).toEqual(['three', 'two']);
    expect(await bodies('per_page=2&page=2')).toEqual(['three']);
    expect(await bodies('sort_order=desc')).toEqual(['three', 'two', 'Where is my order?']);
  });
});

describe('sideloads', () => {
  const api = startTestApi();

  it('puts related records beside the tickets, each once', async () => {
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Acme' },
    });
    const agent = await api.person('agent');
    const requester = { name: 'Una', email: 'una@example.com' };
    const first = await api.ticket({ requester, organization_id: organization.id, assignee_id: agent.id });
    await api.ticket({ requester, organization_id: organization.id });
    const include = 'users,groups,organizations,brands,metric_sets,comment_count,dates,last_audits,slas,nonsense';
    const answer = await api.get<
      Record<'users' | 'groups' | 'organizations' | 'brands' | 'tickets' | 'last_audits', Json[]>
    >(`/api/v2/users/${first.requester_id}/tickets/requested?include=${include}`);
    expect(answer.users.map(({ id }) => id).sort()).toEqual([Number(first.requester_id), agent.id].sort());
    expect(answer.organizations).toMatchObject([{ name: 'Acme' }]);
    expect(answer.groups).toMatchObject([{ name: 'Support' }]);
    expect(answer.brands).toHaveLength(1);
    expect(answer.last_audits).toHaveLength(2);
    expect(answer.tickets[0]).toMatchObject({ comment_count: 1, slas: { policy_metrics: [] } });
    expect(answer.tickets[0]?.dates).toMatchObject({ initially_assigned_at: first.created_at, solved_at: null });
    expect(answer).not.toHaveProperty('nonsense');
  });

  it('counts the incidents of problems, and names no sharing agreements where nothing is shared', async () => {
    const problem = await api.ticket({ type: 'problem' });
    const quiet = await api.ticket({ type: 'problem' });
    for (const subject of ['one', 'two']) await api.ticket({ subject, type: 'incident', problem_id: problem.id });
    const { tickets, sharing_agreements } = await api.get<{ tickets: Json[]; sharing_agreements: unknown }>(
      `/api/v2/tickets/show_many?ids=${problem.id},${quiet.id}&include=incident_counts,sharing_agreements`,
    );
    expect(tickets.map(({ incident_count, has_incidents }) => [incident_count, has_incidents])).toEqual([
      [2, true],
      [0, false],
    ]);
    expect(sharing_agreements).toEqual([]);
    const { ticket } = await api.get<{ ticket: Json }>(`/api/v2/tickets/${problem.id}`);
    expect(ticket).not.toHaveProperty('incident_count');
  });

  it('joins metric sets beside lists or embeds them, and always embeds one ticket’s', async () => {
    const { id } = await api.ticket();
    const list = `/api/v2/tickets/show_many?ids=${id}&include=metric_sets`;
    const beside = await api.get<{ metric_sets: Json[]; tickets: Json[] }>(list);
    expect(beside.metric_sets).toMatchObject([{ ticket_id: id, replies: 0 }]);
    expect(beside.tickets[0]).not.toHaveProperty('metric_set');
    const one = await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}?include=metric_sets`);
    expect(one.ticket.metric_set).toMatchObject({ ticket_id: id });

    await api.put('/workbench/switches', { metricSets: 'embedded' });
    const embedded = await api.get<{ tickets: Json[] }>(list);
    expect(embedded).not.toHaveProperty('metric_sets');
    expect(embedded.tickets[0]?.metric_set).toMatchObject({ ticket_id: id });
    await api.put('/workbench/switches', { metricSets: 'top-level' });
  });
});
