import { describe, expect, it } from 'vitest';
import type { HelpdeskError } from '../../../../src/helpdesk/error';
import { createRestHelpdesk, type RestOptions } from '../../../../src/helpdesk/rest';
import { handClock } from '../../../support/hand-clock';
import { type Json, startTestApi, type TestApi } from '../../../support/workbench-api';

const day = 24 * 60 * 60_000;

/** An adapter that asks the workbench, and everything that it asked. */
const desk = (api: TestApi, subject: RestOptions['subject'], more: Partial<RestOptions> = {}) => {
  const asked: string[] = [];
  const helpdesk = createRestHelpdesk({
    client: async (path) => {
      asked.push(path);
      const { text, status, headers } = await api.call('GET', path, undefined, { as: 'agent' });
      return { status, headers, text: async () => text };
    },
    clock: handClock(api.now),
    subject,
    readHtml: (html) => html.replace(/<[^>]*>/g, ''),
    ...more,
  });
  return { helpdesk, asked };
};
const refusal = (work: Promise<unknown>): Promise<HelpdeskError> =>
  work.then(
    () => Promise.reject(new Error('it did not reject')),
    (error: HelpdeskError) => error,
  );

describe('the REST adapter’s front', { timeout: 60_000 }, () => {
  const api = startTestApi();
  const customer = async (email: string, more: object = {}): Promise<number> =>
    (await api.post<{ user: Json }>('/api/v2/users', { user: { name: 'Kim', email, role: 'end-user', ...more } })).user
      .id;
  const brought = async (ticket: object): Promise<number> =>
    (await api.post<{ ticket: Json }>('/api/v2/imports/tickets', { ticket })).ticket.id;
  const ago = (days: number): string => new Date(api.now - days * day).toISOString();
  const past = (requester_id: number, days: number, more: object = {}) =>
    brought({
      requester_id,
      subject: `${days} days`,
      description: 'x',
      status: 'closed',
      created_at: ago(days),
      ...more,
    });

  it('reads every page of a long conversation', async () => {
    const requester_id = await customer('long@example.com');
    const comments = Array.from({ length: 230 }, (_, index) => ({
      author_id: requester_id,
      value: `message ${index}`,
      created_at: new Date(api.now - (231 - index) * 60_000).toISOString(),
    }));
    const ticket = await brought({ requester_id, comments });
    const { helpdesk, asked } = desk(api, { ticket });
    const { facts } = await helpdesk.front();
    expect(facts?.messages?.map(({ text }) => text)).toEqual(comments.map(({ value }) => value));
    expect(asked.filter((path) => path.includes('/comments'))).toHaveLength(3);
    expect(asked).toHaveLength(4);
  });

  it('tells the ticket’s metrics and the mapped fields of its customer', async () => {
    await api.post('/api/v2/user_fields', {
      user_field: { key: 'days_overdue', type: 'integer', title: 'Days overdue' },
    });
    const requester_id = await customer('fields@example.com', { user_fields: { days_overdue: 12 }, locale: 'ko' });
    const ticket = await past(requester_id, 3, { metric_set: { reopens: 4 } });
    const { helpdesk } = desk(
      api,
      { ticket },
      {
        settings: { payment_field: 'days_overdue' },
        fieldKeys: ({ payment_field }) => [String(payment_field), 'none'],
      },
    );
    const { facts } = await helpdesk.front();
    expect(facts?.ticket.metrics?.reopens).toBe(4);
    expect(facts?.customer).toMatchObject({ id: requester_id, locale: 'ko', fields: { days_overdue: 12 } });
  });

  it('tells the organization’s mapped fields where the customer has no value, of a ticket and of a customer, at no more cost', async () => {
    for (const kind of ['user', 'organization']) {
      await api.post(`/api/v2/${kind}_fields`, {
        [`${kind}_field`]: { key: 'days_late', type: 'integer', title: 'Days late' },
      });
    }
    const { organization } = await api.post<{ organization: Json }>('/api/v2/organizations', {
      organization: { name: 'Halla Paper', organization_fields: { days_late: 40 } },
    });
    const organization_id = organization.id;
    const poor = await customer('poor@example.com', { organization_id });
    const own = await customer('own@example.com', { organization_id, user_fields: { days_late: 2 } });
    const fieldsOf = async (subject: RestOptions['subject'], keys: readonly string[] = ['days_late']) => {
      const { helpdesk, asked } = desk(api, subject, { fieldKeys: () => ['days_late'], organizationKeys: () => keys });
      return [
        (await helpdesk.front()).facts?.customer.fields,
        asked.length,
        asked.some((path) => /organiz/.test(path)),
      ];
    };
    expect(await fieldsOf({ user: poor })).toEqual([{ days_late: 40 }, 2, true]);
    const [poors, owns] = [await past(poor, 3, { organization_id }), await past(own, 3, { organization_id })];
    expect(await fieldsOf({ ticket: poors })).toEqual([{ days_late: 40 }, 2, true]);
    expect(await fieldsOf({ ticket: owns })).toEqual([{ days_late: 2 }, 2, true]);
    expect(await fieldsOf({ user: poor })).toEqual([{ days_late: 40 }, 3, true]);
    expect(await fieldsOf({ user: own })).toEqual([{ days_late: 2 }, 3, true]);
    expect(await fieldsOf({ ticket: poors }, [])).toEqual([{}, 2, false]);
    expect(await fieldsOf({ user: poor }, [])).toEqual([{}, 3, false]);
  });

  it('tells the day to come back that the ticket’s date field holds', async () => {
    const { ticket_field } = await api.post<{ ticket_field: { id: number } }>('/api/v2/ticket_fields', {
      ticket_field: { type: 'date', title: 'Come back on' },
    });
    const requester_id = await customer('day@example.com');
    const ticket = await past(requester_id, 3, { custom_fields: [{ id: ticket_field.id, value: '2026-03-08' }] });
    const front = async (followUpField?: number) =>
      (await desk(api, { ticket }, { followUpField }).helpdesk.front()).facts?.ticket.followUpOn;
    expect([await front(ticket_field.id), await front()]).toEqual(['2026-03-08', undefined]);
  });

  it('takes for a customer the ticket last updated, of those that were there', async () => {
    const user = await customer('several@example.com');
    const [old, middle, latest] = [await past(user, 300), await past(user, 90), await past(user, 5)];
    const front = async (until?: number) => (await desk(api, { user, until }).helpdesk.front()).facts;
    expect((await front())?.ticket.id).toBe(latest);
    expect((await front(api.now - 6 * day))?.ticket.id).toBe(middle);
    expect((await front(api.now - 100 * day))?.ticket.id).toBe(old);
    expect((await front())?.messages).toMatchObject([{ text: 'x', author: { id: user, kind: 'customer' } }]);
    expect((await front(api.now - 400 * day))?.ticket).not.toHaveProperty('id');
  });

  it('prefers a ticket of the customer to one that was merged or opened by staff', async () => {
    const user = await customer('merged@example.com');
    const own = await past(user, 20);
    await past(user, 2, { tags: ['closed_by_merge'] });
    const { facts } = await desk(api, { user }).helpdesk.front();
    expect(facts?.ticket.id).toBe(own);
  });

  it('finds a ticket of long ago behind a hundred newer ones', async () => {
    const user = await customer('many@example.com');
    const old = await past(user, 200);
    const tickets = Array.from({ length: 104 }, () => ({ requester_id: user, description: 'x', created_at: ago(3) }));
    await api.post('/api/v2/imports/tickets/create_many', { tickets: tickets.slice(0, 52) });
    await api.post('/api/v2/imports/tickets/create_many', { tickets: tickets.slice(52) });
    const { facts } = await desk(api, { user, until: api.now - 100 * day }).helpdesk.front();
    expect(facts?.ticket.id).toBe(old);
  });

  it('looks at a customer without tickets as on one not submitted yet', async () => {
    const user = await customer('none@example.com');
    const { helpdesk, asked } = desk(api, { user });
    const { facts } = await helpdesk.front();
    expect(facts).toMatchObject({ ticket: { status: 'new', requesterId: user }, customer: { id: user }, messages: [] });
    expect(facts?.ticket).not.toHaveProperty('id');
    expect(asked).toHaveLength(2);
  });

  it('reads the history with metric sets inside the tickets and beside them alike', async () => {
    const user = await customer('shapes@example.com');
    await past(user, 9, { metric_set: { reopens: 2, replies: 3 } });
    const history = () => desk(api, { user }).helpdesk.history({ customer: user, since: api.now - 365 * day });
    const beside = await history();
    await api.put('/workbench/switches', { metricSets: 'embedded' });
    const inside = await history();
    await api.put('/workbench/switches', { metricSets: 'top-level' });
    expect(inside).toEqual(beside);
    expect(beside.tickets).toMatchObject([{ metrics: { reopens: 2, replies: 3 } }]);
  });

  it('says not-found for a ticket or a user that is not there, and no-permission without a right', async () => {
    expect((await refusal(desk(api, { ticket: 999_999 }).helpdesk.front())).code).toBe('not-found');
    expect((await refusal(desk(api, { user: 999_999 }).helpdesk.front())).code).toBe('not-found');
    const { id } = await api.ticket();
    await api.put('/workbench/switches', { visibleTickets: 'restricted' });
    expect((await refusal(desk(api, { ticket: id }).helpdesk.front())).code).toBe('no-permission');
    await api.put('/workbench/switches', { visibleTickets: 'all' });
  });
});

describe('the REST adapter’s front, told what no helpdesk should tell,', () => {
  const start = Date.parse('2026-03-02T09:00:00Z');
  const ticket = {
    id: 41,
    status: 'open',
    requester_id: 5,
    created_at: '2026-03-01T09:00:00Z',
    updated_at: '2026-03-01T09:00:00Z',
  };
  const told = (answers: Readonly<Record<string, unknown>>, subject: RestOptions['subject'] = { ticket: 41 }) => {
    const asked: string[] = [];
    const helpdesk = createRestHelpdesk({
      client: async (path) => {
        asked.push(path);
        const found = Object.entries(answers).find(([part]) => path.includes(part));
        return new Response(JSON.stringify(found?.[1] ?? {}), { headers: { 'content-type': 'application/json' } });
      },
      clock: handClock(start),
      subject,
      readHtml: (html) => html,
    });
    return { front: () => helpdesk.front(), asked };
  };

  it('asks for a requester whom the ticket’s answer left out', async () => {
    const { front, asked } = told({
      '/comments': { comments: [] },
      '/users/5': { user: { id: 5, name: 'Kim' } },
      '/tickets/41.': { ticket },
    });
    expect((await front()).facts?.customer).toEqual({ id: 5, name: 'Kim', fields: {} });
    expect(asked).toHaveLength(3);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['no ticket', { '/comments': { comments: [] } }],
    ['another ticket', { '/comments': { comments: [] }, '/tickets/41.': { ticket: { ...ticket, id: 42 } } }],
    [
      'a ticket of no shape',
      { '/comments': { comments: [] }, '/tickets/41.': { ticket: { ...ticket, status: 'lost' } } },
    ],
    ['no comments', { '/tickets/41.': { ticket, users: [{ id: 5 }] } }],
    ['nobody as requester', { '/comments': { comments: [] }, '/tickets/41.': { ticket }, '/users/5': { user: null } }],
    [
      'somebody else as requester',
      { '/comments': { comments: [] }, '/tickets/41.': { ticket }, '/users/5': { user: { id: 6 } } },
    ],
  ])('says unreadable to %s', async (_, answers) => {
    await expect(told(answers).front()).rejects.toMatchObject({ name: 'HelpdeskError', code: 'unreadable' });
  });

  it('leaves out comments that cannot be read', async () => {
    const comments = [
      null,
      { id: 'x' },
      { id: 1, author_id: 5, body: 'Hello', public: true, created_at: '2026-03-01T09:00:00Z' },
    ];
    const { front } = told({
      '/comments': { comments, users: 'none' },
      '/tickets/41.': { ticket, users: [{ id: 5, name: null }] },
    });
    expect((await front()).facts?.messages).toMatchObject([{ text: 'Hello' }]);
  });
});
