import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../src/facts/instant';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import { historyPages, readHistory } from '../../../../src/helpdesk/zendesk/history';
import { messagePages, readMessages } from '../../../../src/helpdesk/zendesk/messages';

const now = Date.parse('2026-03-02T09:00:00Z');
const since = now - 365 * DAY;

const ticket = (id: number, daysAgo: number) => ({
  id,
  subject: `t${id}`,
  status: 'closed',
  requester_id: 5,
  tags: [],
  via: { channel: 'email' },
  created_at: new Date(now - daysAgo * DAY).toISOString(),
  updated_at: new Date(now - daysAgo * DAY).toISOString(),
});
const more = (cursor: string) => ({
  meta: { has_more: true, after_cursor: cursor },
  links: { next: 'https://elsewhere.example/api/v2/steal?page[after]=stolen' },
});
const last = {
  meta: { has_more: false, after_cursor: 'still-filled' },
  links: { next: 'https://elsewhere.example/next' },
};

/** A reader that answers with these, one after the other, and keeps what it was asked. */
const reader = (...answers: readonly (Record<string, unknown> | HelpdeskError)[]) => {
  const asked: string[] = [];
  const read = async (path: string) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(path);
    if (answer instanceof HelpdeskError) throw answer;
    return answer ?? {};
  };
  return { asked, read };
};
const history = (read: (path: string) => Promise<Record<string, unknown>>) => readHistory(read, { customer: 5, since });

describe('readHistory', () => {
  it('asks once, with metric sets and newest first, and does not follow the filled links of the last page', async () => {
    const { asked, read } = reader({ tickets: [ticket(2, 1), ticket(1, 2)], ...last });
    expect(await history(read)).toMatchObject({ tickets: [{ id: 2 }, { id: 1 }], complete: true });
    expect(asked).toEqual([
      '/api/v2/users/5/tickets/requested.json?include=metric_sets&page[size]=100&sort=-updated_at',
    ]);
  });

  it('asks for the organizations beside the tickets where fields of theirs are named, and takes those of every page', async () => {
    const organization = (id: number) => ({ id, name: 'x', organization_fields: { overdue: id, other: 'x' } });
    const { asked, read } = reader(
      { tickets: [ticket(2, 1)], organizations: [organization(7), organization(8)], ...more('x') },
      { tickets: [ticket(1, 2)], organizations: [{ id: 'none' }, organization(9)], ...last },
    );
    const found = await readHistory(read, { customer: 5, since, organizationKeys: ['overdue'] });
    expect(found.organizations).toEqual({ 7: { overdue: 7 }, 8: { overdue: 8 }, 9: { overdue: 9 } });
    expect(asked[0]).toBe(
      '/api/v2/users/5/tickets/requested.json?include=metric_sets,organizations&page[size]=100&sort=-updated_at',
    );
    expect(asked).toHaveLength(2);
  });

  it('knows of no organization where the answer brings none along, or none was asked for', async () => {
    const answer = { tickets: [ticket(1, 1)], ...last };
    const asking = { customer: 5, since, organizationKeys: ['overdue'] };
    expect((await readHistory(reader(answer).read, asking)).organizations).toEqual({});
    const beside = { ...answer, organizations: [{ id: 7, organization_fields: { overdue: 40 } }] };
    expect(await history(reader(beside).read)).not.toHaveProperty('organizations');
  });

  it('goes on with its own address and the cursor, never with a link', async () => {
    const { asked, read } = reader({ tickets: [ticket(2, 1)], ...more('a/b+c') }, { tickets: [ticket(1, 2)], ...last });
    expect((await history(read)).tickets).toHaveLength(2);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe(`${asked[0]}&page[after]=a%2Fb%2Bc`);
  });

  it('stops at the first ticket older than asked for, and is complete', async () => {
    const { asked, read } = reader({ tickets: [ticket(2, 1), ticket(1, 400)], ...more('x') });
    expect(await history(read)).toMatchObject({ tickets: [{ id: 2 }], complete: true });
    expect(asked).toHaveLength(1);
  });

  it('does not trust a page that is not sorted as asked for', async () => {
    const { asked, read } = reader(
      { tickets: [ticket(1, 400), ticket(2, 1), ticket(3, 390)], ...more('x') },
      { tickets: [ticket(4, 2)], ...last },
    );
    expect((await history(read)).tickets.map(({ id }) => id)).toEqual([2, 4]);
    expect(asked).toHaveLength(2);
  });

  it('reads ten pages at most and then says that it is not complete', async () => {
    let id = 0;
    const asked: string[] = [];
    const found = await history(async (path) => {
      asked.push(path);
      id += 1;
      return { tickets: [ticket(id, id)], ...more(`c${id}`) };
    });
    expect(asked).toHaveLength(historyPages);
    expect(found).toMatchObject({ complete: false });
    expect(found.tickets).toHaveLength(historyPages);
  });

  it('ends where a cursor comes round again, or where there is none', async () => {
    const round = reader({ tickets: [ticket(1, 1)], ...more('same') });
    expect((await history(round.read)).complete).toBe(false);
    expect(round.asked).toHaveLength(2);
    const none = reader({ tickets: [ticket(1, 1)], meta: { has_more: true, after_cursor: null } });
    expect((await history(none.read)).complete).toBe(false);
    expect(none.asked).toHaveLength(1);
  });

  it('understands a helpdesk that answers in the older style of pages', async () => {
    const one = reader({ tickets: [ticket(1, 1)], count: 1, next_page: null, previous_page: null });
    expect(await history(one.read)).toMatchObject({ complete: true });
    const cut = reader({ tickets: [ticket(1, 1)], count: 300, next_page: 'https://x.example?page=2' });
    expect(await history(cut.read)).toMatchObject({ complete: false });
  });

  it('counts a ticket once that moved between two pages', async () => {
    const { read } = reader(
      { tickets: [ticket(2, 1), ticket(1, 2)], ...more('x') },
      { tickets: [ticket(1, 2)], ...last },
    );
    expect((await history(read)).tickets).toHaveLength(2);
  });

  it('leaves a broken record out and says that it is not complete', async () => {
    const { read } = reader({ tickets: [ticket(2, 1), { id: 'x' }], ...last });
    expect(await history(read)).toMatchObject({ tickets: [{ id: 2 }], complete: false });
  });

  it('keeps what it has where a later page fails, and nothing where the first one does', async () => {
    const gone = new HelpdeskError('offline', 'x');
    const { read } = reader({ tickets: [ticket(1, 1)], ...more('x') }, gone);
    expect(await history(read)).toMatchObject({ tickets: [{ id: 1 }], complete: false });
    await expect(history(reader(gone).read)).rejects.toBe(gone);
  });

  it('rejects when cancelled on a later page', async () => {
    const cancelled = new HelpdeskError('cancelled', 'x');
    const { read } = reader({ tickets: [ticket(1, 1)], ...more('x') }, cancelled);
    await expect(history(read)).rejects.toBe(cancelled);
  });

  it.each([{}, { tickets: null }, { tickets: {} }, { error: 'x' }])('says unreadable to %j', async (answer) => {
    await expect(history(reader(answer).read)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('readMessages', () => {
  const comment = (id: number, minutesAgo: number) => ({
    id,
    author_id: 5,
    html_body: `c${id}`,
    public: true,
    created_at: new Date(now - minutesAgo * 60_000).toISOString(),
  });
  const users = [{ id: 5, name: 'Kim', role: 'end-user' }];
  const messages = (read: (path: string) => Promise<Record<string, unknown>>) => readMessages(read, (html) => html, 41);

  it('reads the newest first and gives the oldest first', async () => {
    const { asked, read } = reader(
      { comments: [comment(3, 1), comment(2, 2)], users, ...more('x') },
      { comments: [comment(1, 3)], users, ...last },
    );
    expect((await messages(read)).map(({ text, author }) => [text, author.kind])).toEqual([
      ['c1', 'customer'],
      ['c2', 'customer'],
      ['c3', 'customer'],
    ]);
    expect(asked[0]).toBe('/api/v2/tickets/41/comments.json?include=users&page[size]=100&sort=-created_at');
  });

  it('keeps the order of comments written in the same second', async () => {
    const { read } = reader({ comments: [comment(3, 1), comment(2, 1), comment(1, 1)], users, ...last });
    expect((await messages(read)).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('ends where a cursor could stand in no address', async () => {
    const { asked, read } = reader({ comments: [comment(1, 1)], users, ...more('\ud800') });
    expect(await messages(read)).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('reads ten pages at most', async () => {
    let id = 0;
    const found = await messages(async () => {
      id += 1;
      return { comments: [comment(id, id)], users, ...more(`c${id}`) };
    });
    expect(found).toHaveLength(messagePages);
  });
});
