import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../src/facts/instant';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import { readOrganization } from '../../../../src/helpdesk/zendesk/organization';

const now = Date.parse('2026-03-02T09:00:00Z');
const since = now - 365 * DAY;

const ticket = (id: number, daysAgo: number, requester = 5) => ({
  id,
  result_type: 'ticket',
  subject: `t${id}`,
  status: 'closed',
  requester_id: requester,
  organization_id: 9001,
  tags: [],
  created_at: new Date(now - daysAgo * DAY).toISOString(),
  updated_at: new Date(now - daysAgo * DAY).toISOString(),
});
const nextPage = 'https://elsewhere.example/api/v2/search.json?page=2';

const asking = async (answer: Record<string, unknown> | HelpdeskError) => {
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    if (answer instanceof HelpdeskError) throw answer;
    return answer;
  };
  return { asked, history: await readOrganization(read, { organization: 9001, since }) };
};

describe('readOrganization', () => {
  it('asks once for the latest hundred of a year and a day, with metric sets', async () => {
    const { asked, history } = await asking({ results: [ticket(2, 1), ticket(1, 2, 6)], count: 2, next_page: null });
    expect(history).toMatchObject({ tickets: [{ id: 2 }, { id: 1, requesterId: 6 }], since, complete: true });
    expect(asked.map(decodeURIComponent)).toEqual([
      '/api/v2/search.json?query=type:ticket organization:9001 updated>=2025-03-01' +
        '&include=tickets(metric_sets)&sort_by=updated_at&sort_order=desc&per_page=100',
    ]);
  });

  it('takes metric sets from beside the results', async () => {
    const metric_sets = [{ ticket_id: 2, reopens: 3, replies: 1, group_stations: 1, assignee_stations: 2 }];
    const { history } = await asking({ results: [ticket(2, 1)], metric_sets, next_page: null });
    expect(history.tickets[0]?.metrics?.reopens).toBe(3);
  });

  it('follows no next page and says that it is not complete', async () => {
    const { asked, history } = await asking({ results: [ticket(2, 1)], count: 340, next_page: nextPage });
    expect([asked.length, history.complete]).toEqual([1, false]);
  });

  it('is complete where the page reaches back past the time asked for', async () => {
    const { history } = await asking({ results: [ticket(2, 1), ticket(1, 365.5)], count: 340, next_page: nextPage });
    expect([history.tickets.map(({ id }) => id), history.complete]).toEqual([[2], true]);
  });

  it('sorts what came in another order', async () => {
    const { history } = await asking({ results: [ticket(1, 9), ticket(3, 1), ticket(2, 5)], next_page: null });
    expect(history.tickets.map(({ id }) => id)).toEqual([3, 2, 1]);
  });

  it('leaves a broken record out and says that it is not complete', async () => {
    const { history } = await asking({ results: [ticket(2, 1), { id: 'x' }], next_page: null });
    expect([history.tickets.length, history.complete]).toEqual([1, false]);
  });

  it.each([{}, { results: null }, { tickets: [] }, { error: 'x' }])('says unreadable to %j', async (answer) => {
    await expect(asking(answer)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('passes a refusal on', async () => {
    const refused = new HelpdeskError('no-permission', 'x');
    await expect(asking(refused)).rejects.toBe(refused);
  });
});
