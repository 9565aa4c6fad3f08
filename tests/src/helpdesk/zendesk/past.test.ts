import { describe, expect, it } from 'vitest';
import { createCancel } from '../../../../src/helpdesk/cancel';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import type { PastProgress } from '../../../../src/helpdesk/past-port';
import { createPastReader, EXPORTS_A_MINUTE } from '../../../../src/helpdesk/zendesk/past';
import type { ReadJson } from '../../../../src/helpdesk/zendesk/read-json';
import { readSchedules } from '../../../../src/helpdesk/zendesk/schedules';
import { daysAgo, MINUTE, NOW } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';

const iso = (at: number): string => new Date(at).toISOString();
const ticket = (id: number, stamp: number, over: object = {}) => ({
  id,
  subject: 'A question',
  status: 'open',
  via: { channel: 'email' },
  created_at: iso(daysAgo(9)),
  updated_at: iso(daysAgo(5)),
  requester_id: 500,
  tags: [],
  generated_timestamp: stamp,
  ...over,
});
const user = { id: 500, name: 'Kim', role: 'end-user' };

/** A helpdesk that gives these answers in turn, and notes what it was asked. */
function answering(...answers: readonly (object | HelpdeskError)[]) {
  return answeringWith([], ...answers);
}

/** The same, where the settings name these fields. */
function answeringWith(keys: readonly string[], ...answers: readonly (object | HelpdeskError)[]) {
  const clock = handClock(NOW);
  const asked: string[] = [];
  const read: ReadJson = async (path) => {
    asked.push(path);
    const answer = answers[asked.length - 1] ?? {};
    if (answer instanceof HelpdeskError) throw answer;
    return answer as Record<string, unknown>;
  };
  const reader = createPastReader({ read, clock, readHtml: (html) => html, fieldKeys: keys, organizationKeys: keys });
  return { clock, asked, reader };
}
const told: PastProgress[] = [];
const request = { since: daysAgo(30), onProgress: (progress: PastProgress) => void told.push(progress) };

describe('the export of tickets', () => {
  it('keeps the latest state of a ticket that is told twice, and stops at the end of the stream', async () => {
    const { asked, reader } = answering(
      { tickets: [ticket(1, 100)], users: [user], after_cursor: 'a', end_of_stream: false },
      { tickets: [ticket(1, 200, { status: 'pending' })], users: [user], after_cursor: 'b', end_of_stream: true },
    );
    const { tickets, customers } = await reader.tickets(request);
    expect(tickets).toMatchObject([{ id: 1, status: 'pending' }]);
    expect(customers.get(500)).toMatchObject({ name: 'Kim' });
    expect(asked.map((path) => /(start_time|cursor)=[^&]+/.exec(path)?.[0])).toEqual([
      `start_time=${daysAgo(30) / 1000}`,
      'cursor=a',
    ]);
  });

  it('takes the organization’s mapped field where a customer has no value, whichever page told of it', async () => {
    const people = [
      { ...user, organization_id: 9001, user_fields: { late: null } },
      { id: 501, name: 'Lee', role: 'end-user', organization_id: 9001, user_fields: { late: 2 } },
    ];
    const organizations = [{ id: 9001, organization_fields: { late: 40, other: 'x' } }, { id: 'none' }];
    const { asked, reader } = answeringWith(
      ['late'],
      { tickets: [ticket(1, 100)], users: people, organizations, after_cursor: 'a', end_of_stream: false },
      { tickets: [ticket(2, 200)], users: people, organizations: [], end_of_stream: true },
    );
    const { customers } = await reader.tickets(request);
    expect([customers.get(500)?.fields, customers.get(501)?.fields]).toEqual([{ late: 40 }, { late: 2 }]);
    expect(asked.every((path) => path.includes('include=metric_sets,users,organizations&'))).toBe(true);
    const bare = answering({ tickets: [ticket(1, 100)], users: people, end_of_stream: true });
    await bare.reader.tickets(request);
    expect(bare.asked[0]).not.toContain('organizations');
  });

  it('leaves out deleted tickets, and those whose latest change is older than was asked for', async () => {
    const tickets = [ticket(1, 1, { status: 'deleted' }), ticket(2, 2, { updated_at: iso(daysAgo(40)) }), ticket(3, 3)];
    const { reader } = answering({ tickets, end_of_stream: true });
    expect((await reader.tickets(request)).tickets.map(({ id }) => id)).toEqual([3]);
  });

  it('does not ask the same place for ever', async () => {
    const page = { tickets: [], after_cursor: 'a', end_of_stream: false };
    const { asked, reader } = answering(page, page, page);
    await expect(reader.tickets(request)).rejects.toMatchObject({ code: 'unreadable' });
    expect(asked).toHaveLength(2);
  });

  it('asks no more than half of what exports may be asked a minute, and says that it waits', async () => {
    const pages = Array.from({ length: 8 }, (_, index) => ({
      tickets: [],
      after_cursor: `c${index}`,
      end_of_stream: index === 7,
    }));
    const { clock, asked, reader } = answering(...pages);
    const done = reader.tickets(request);
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(EXPORTS_A_MINUTE);
    expect(told.at(-1)?.waiting).toMatchObject({ why: 'budget' });
    clock.advance(MINUTE);
    await done;
    expect(asked).toHaveLength(8);
  });

  it('is called off at once while it waits', async () => {
    const pages = Array.from({ length: 8 }, (_, index) => ({
      tickets: [],
      after_cursor: `c${index}`,
      end_of_stream: false,
    }));
    const { asked, reader } = answering(...pages);
    const cancel = createCancel();
    const done = reader.tickets({ ...request, signal: cancel.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    cancel.abort();
    await expect(done).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toHaveLength(EXPORTS_A_MINUTE);
  });

  it('is refused for who is no admin', async () => {
    const { reader } = answering(new HelpdeskError('no-permission', 'export'));
    await expect(reader.tickets(request)).rejects.toMatchObject({ code: 'no-permission' });
  });
});

describe('the export of what was said', () => {
  const event = (id: number, child: object, via = 'Mail') => ({
    id,
    ticket_id: 1,
    created_at: iso(daysAgo(9) + id * MINUTE),
    via,
    child_events: [child],
  });
  const comment = (id: number, author: number, body: string) => ({
    id,
    event_type: 'Comment',
    public: true,
    author_id: author,
    body,
  });

  it('makes messages of comments once each, with the channel, and asks who strangers are', async () => {
    const { asked, reader } = answering(
      {
        ticket_events: [event(1, comment(11, 500, 'Hello')), event(2, comment(12, 7, 'Hello back'))],
        end_time: daysAgo(2) / 1000,
        end_of_stream: false,
      },
      { ticket_events: [event(2, comment(12, 7, 'Hello back'))], end_time: daysAgo(1) / 1000, end_of_stream: true },
      { users: [user, { id: 7, name: 'Jon', role: 'agent' }] },
    );
    const { messages } = await reader.words(request);
    expect(messages.get(1)?.map(({ id, author, channel }) => [id, author.kind, channel])).toEqual([
      ['11', 'customer', 'email'],
      ['12', 'agent', 'email'],
    ]);
    expect(asked.at(-1)).toBe('/api/v2/users/show_many.json?ids=500,7');
  });

  it('ends where what comes after is not needed', async () => {
    const page = (id: number, is: boolean) => ({
      ticket_events: [event(id, comment(10 + id, 500, 'Hello'))],
      end_time: daysAgo(9) / 1000 + id * 60,
      end_of_stream: is,
    });
    const { asked, reader } = answering(page(1, false), page(5, false), page(9, true), { users: [user] });
    await reader.words({ ...request, until: daysAgo(9) + 3 * MINUTE });
    expect(asked.filter((path) => path.includes('ticket_events'))).toHaveLength(2);
  });

  it('dates the tags of a ticket by the first update that has them', async () => {
    const tags = (id: number, value: unknown) => event(id, { id: 90 + id, event_type: 'Change', tags: value });
    const { reader } = answering({
      ticket_events: [tags(1, ['vip']), tags(2, 'vip escalated'), tags(3, ['escalated'])],
      end_of_stream: true,
    });
    const { taggedAt } = await reader.words(request);
    expect(taggedAt.get(1)?.get('escalated')).toBe(daysAgo(9) + 2 * MINUTE);
  });
});

describe('the schedules of the account', () => {
  it('become business hours: stretches by weekday, those over midnight on both days, holidays day by day', async () => {
    const { asked, reader: _reader } = answering();
    const read: ReadJson = async (path) => {
      asked.push(path);
      return path.endsWith('holidays.json')
        ? { holidays: [{ start_date: '2026-09-24', end_date: '2026-09-25' }, { start_date: 'soon' }] }
        : {
            schedules: [
              { id: 3, name: 'Desk', time_zone: 'Asia/Seoul', intervals: [{ start_time: 2820, end_time: 2940 }] },
              {},
            ],
          };
    };
    expect(await readSchedules(read)).toEqual([
      {
        id: 3,
        name: 'Desk',
        zone: 'Asia/Seoul',
        week: { mon: ['23:00-24:00'], tue: ['00:00-01:00'] },
        holidays: ['2026-09-24', '2026-09-25'],
      },
    ]);
    expect(asked).toHaveLength(2);
  });
});
