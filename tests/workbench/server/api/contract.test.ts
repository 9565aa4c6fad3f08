import { beforeAll, describe, expect, it } from 'vitest';
import { readFront } from '../../../../src/helpdesk/rest/front';
import { readHistory } from '../../../../src/helpdesk/zendesk/history';
import { readMessages } from '../../../../src/helpdesk/zendesk/messages';
import { readOrganization } from '../../../../src/helpdesk/zendesk/organization';
import type { ReadJson } from '../../../../src/helpdesk/zendesk/read-json';
import { recorded } from '../../../support/recorded-answers';
import { shapeDifferences } from '../../../support/shape-differences';
import { startTestApi } from '../../../support/workbench-api';

const now = Date.parse('2026-03-03T00:00:00Z');
const signal = new AbortController().signal;
const readHtml = (html: string): string => html;
/** Answers with what was recorded for the paths that begin so. */
const answering =
  (answers: Readonly<Record<string, object>>, asked: string[] = []): ReadJson =>
  async (path) => {
    asked.push(path);
    const known = Object.entries(answers).find(([beginning]) => path.startsWith(beginning));
    if (!known) throw new Error(`nothing was recorded for ${path}`);
    return known[1] as Record<string, unknown>;
  };

describe('every endpoint that Evenkeel asks', () => {
  const api = startTestApi();
  let ids: { ticket: number; requester: number; organization: number };

  beforeAll(async () => {
    const { organization } = await api.post<{ organization: { id: number } }>('/api/v2/organizations', {
      organization: { name: 'Contract' },
    });
    const { user } = await api.post<{ user: { id: number } }>('/api/v2/users', {
      user: { name: 'Kim', email: 'kim.contract@example.com', organization_id: organization.id },
    });
    const ticket = await api.ticket({ requester_id: user.id, tags: ['billing'] });
    await api.post('/api/v2/macros', { macro: { title: 'Refund', actions: [{ field: 'status', value: 'solved' }] } });
    ids = { ticket: ticket.id, requester: user.id, organization: organization.id };
  });

  const endpoints: readonly (readonly [name: string, path: () => string, example: object])[] = [
    ['the ticket in front', () => `tickets/${ids.ticket}.json?include=users,metric_sets`, recorded.ticket],
    [
      'the history',
      () => `users/${ids.requester}/tickets/requested.json?include=metric_sets&page[size]=100&sort=-updated_at`,
      recorded.requested,
    ],
    [
      'the conversation',
      () => `tickets/${ids.ticket}/comments.json?include=users&page[size]=100&sort=-created_at`,
      recorded.comments,
    ],
    ['the customer', () => `users/${ids.requester}.json`, recorded.user],
    ['who is signed in', () => 'users/me.json', recorded.user],
    [
      'the organization’s tickets',
      () =>
        `search.json?query=${encodeURIComponent(`type:ticket organization:${ids.organization}`)}&include=tickets(metric_sets)&sort_by=updated_at&sort_order=desc&per_page=100`,
      recorded.search,
    ],
    ['the macros', () => 'macros/active.json?per_page=100', recorded.macros],
  ];

  it.each(endpoints)('is answered in the recorded shape: %s', async (_name, path, example) => {
    expect(shapeDifferences(example, await api.get(`/api/v2/${path()}`))).toEqual([]);
  });
});

describe('what was recorded', () => {
  it('is read as ticket, customer and conversation', async () => {
    const facts = await readFront(
      { ticket: 91017 },
      {
        read: answering({
          '/api/v2/tickets/91017/comments': recorded.comments,
          '/api/v2/tickets/91017': recorded.ticket,
        }),
        readHtml,
        fieldKeys: [],
        now,
        signal,
      },
    );
    expect(facts.ticket).toMatchObject({
      id: 91017,
      status: 'open',
      tags: ['billing', 'vip'],
      metrics: { reopens: 1 },
    });
    expect(facts.customer).toMatchObject({ id: 5501, name: 'Kim Example', organizationId: 9001 });
    expect(facts.messages).toMatchObject([{ id: '77001', public: true, author: { kind: 'customer' } }]);
  });

  it('is read as a history, of a customer and of an organization', async () => {
    const since = now - 365 * 86_400_000;
    const history = await readHistory(answering({ '/api/v2/users/5501/tickets/requested': recorded.requested }), {
      customer: 5501,
      since,
      signal,
    });
    expect(history).toMatchObject({ complete: true, tickets: [{ id: 91017, metrics: { requesterWaitMinutes: 300 } }] });
    const ofAll = await readOrganization(answering({ '/api/v2/search': recorded.search }), {
      organization: 9001,
      since,
      signal,
    });
    expect(ofAll).toMatchObject({ complete: true, tickets: [{ id: 91017, requesterId: 5501 }] });
  });

  it('is asked for by the very paths that the workbench answers', async () => {
    const asked: string[] = [];
    const read = answering({ '/api/v2/': { ...recorded.comments, ...recorded.requested } }, asked);
    await readMessages(read, readHtml, 91017);
    await readHistory(read, { customer: 5501, since: 0, signal });
    expect(asked).toEqual([
      '/api/v2/tickets/91017/comments.json?include=users&page[size]=100&sort=-created_at',
      '/api/v2/users/5501/tickets/requested.json?include=metric_sets&page[size]=100&sort=-updated_at',
    ]);
  });
});
