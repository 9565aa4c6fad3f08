import { describe, expect, it } from 'vitest';
import {
  daysAgo,
  facts,
  HOUR,
  history,
  hoursAgo,
  metrics,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const answered = [them(daysAgo(9)), us(daysAgo(9) + 1000)];
const late = (id: number, days: number, firstReplyMinutes: number) =>
  pastTicket(id, days, { metrics: metrics({ firstReplyMinutes }) });

describe('wait', () => {
  it('raises on a reply that came late, half of what the open wait weighed', () => {
    const open = [...answered, them(hoursAgo(72))];
    const closed = [...open, us(hoursAgo(24))];

    expect(levelOf(ask('wait', facts({ messages: closed })))).toBeCloseTo(0.431 / 2, 3);
    expect(levelOf(ask('wait', facts({ messages: open })))).toBeCloseTo(0.683, 3);
  });

  it('adds every long wait of the ticket', () => {
    const once = [...answered, them(daysAgo(8)), us(daysAgo(6))];
    const twice = [...once, them(daysAgo(5)), us(daysAgo(3))];

    expect(levelOf(ask('wait', facts({ messages: twice })))).toBeGreaterThan(
      levelOf(ask('wait', facts({ messages: once }))),
    );
  });

  it('adds late first replies on other tickets of the window, and names them', () => {
    const finding = ask(
      'wait',
      facts({ history: history([ticket(), late(7, 30, 960), late(8, 120, 9000), late(9, 20, 60)]) }),
    );

    expect(evidenceOf(finding)).toEqual([
      { kind: 'wait', from: daysAgo(30), to: daysAgo(30) + 16 * HOUR, who: 'customer' },
      { kind: 'event', what: 'ticket-created', at: daysAgo(30), ticket: 7 },
    ]);
  });

  it('adds first replies that are still owed on other tickets, from where nobody of ours has written', () => {
    const unanswered = (status: 'open' | 'pending' | 'solved', replies = 0) =>
      pastTicket(7, 4, { status, metrics: metrics({ firstReplyMinutes: null, replies }) });
    const of = (other: ReturnType<typeof unanswered>) =>
      ask('wait', facts({ messages: answered, history: history([ticket(), other]) }));

    expect(levelOf(of(unanswered('open')))).toBe(1);
    expect(evidenceOf(of(unanswered('open')))).toContainEqual(expect.objectContaining({ kind: 'event', ticket: 7 }));
    expect([of(unanswered('solved')), of(unanswered('pending'))].map(({ outcome }) => outcome)).toEqual([
      'clear',
      'clear',
    ]);
  });

  it('stays clear when all came in time', () => {
    expect(ask('wait', facts({ messages: answered })).outcome).toBe('clear');
  });

  it('does not apply where nobody ever waited', () => {
    expect(ask('wait', facts()).outcome).toBe('not-applicable');
  });

  it('is raised without the history and says what could add to it; without both it is unknown', () => {
    const told = facts({ messages: [...answered, them(hoursAgo(72))] });

    expect(ask('wait', without(told, 'history'))).toMatchObject({ outcome: 'raised', missing: ['history'] });
    expect(ask('wait', without(facts({ messages: answered }), 'history'))).toEqual({
      outcome: 'unknown',
      missing: ['history'],
    });
    expect(ask('wait', without(told, 'messages'))).toEqual({ outcome: 'unknown', missing: ['silences'] });
  });
});
