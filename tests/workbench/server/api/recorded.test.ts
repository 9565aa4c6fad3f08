import { describe, expect, it } from 'vitest';
import { readFront } from '../../../../src/helpdesk/rest/front';
import { list, openQuery } from '../../../../src/helpdesk/zendesk/board/list';
import { readHistory } from '../../../../src/helpdesk/zendesk/history';
import { readInstallation } from '../../../../src/helpdesk/zendesk/installation';
import { readMessages } from '../../../../src/helpdesk/zendesk/messages';
import { readOrganization } from '../../../../src/helpdesk/zendesk/organization';
import type { ReadJson } from '../../../../src/helpdesk/zendesk/read-json';
import { readSchedules } from '../../../../src/helpdesk/zendesk/schedules';
import { planSetUp } from '../../../../src/helpdesk/zendesk/set-up/index';
import { recorded } from '../../../support/recorded-answers';
import { recordedBoard } from '../../../support/recorded-board';

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
        organizationKeys: [],
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

  it('is read as the open tickets of a board, with the names beside them', async () => {
    const read = answering({ '/api/v2/search/export': recordedBoard.export });
    const found = [];
    for await (const page of list(read, openQuery, { fieldKeys: [] }, signal)) found.push(page);
    expect(found).toMatchObject([{ tickets: [{ ticket: { id: 91017 } }], hasMore: false, cut: false }]);
    expect(found[0]?.names.groups.get(77)).toBe('Billing');
    expect(found[0]?.names.brands.get(11)).toBe('Acme');
  });

  it('is read as schedules with their holidays, and as the settings of the app', async () => {
    const read = answering({
      '/api/v2/business_hours/schedules/51/holidays': recordedBoard.holidays,
      '/api/v2/business_hours/schedules': recordedBoard.schedules,
      '/api/v2/apps/installations/42': recordedBoard.installation,
    });
    expect(await readSchedules(read, signal)).toMatchObject([{ id: 51, holidays: ['2026-01-01'] }]);
    expect(await readInstallation(read, 42, signal)).toEqual({ band_watch: '75' });
  });

  it('is read as what a set-up finds made already', async () => {
    const read = answering({
      '/api/v2/user_fields': recordedBoard.userFields,
      '/api/v2/ticket_fields': recordedBoard.ticketFields,
      '/api/v2/views': recordedBoard.views,
      '/api/v2/macros': recordedBoard.macros,
    });
    const planned = await planSetUp(
      read,
      [{ id: 'health-field', kind: 'user_field', name: 'health', record: {} }],
      signal,
    );
    expect(planned).toMatchObject([{ found: 8001 }]);
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
