import { describe, expect, it } from 'vitest';
import { touchpoints } from '../../../src/report/touchpoints';
import {
  DAY,
  daysAgo,
  facts,
  history,
  hoursAgo,
  machine,
  metrics,
  NOW,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';

describe('touchpoints', () => {
  const messages = [
    them(hoursAgo(50)),
    machine(hoursAgo(50) + 1),
    us(hoursAgo(48)),
    us(hoursAgo(47), 'A note for the next shift.', { public: false, id: 'note' }),
    them(hoursAgo(20), 'We talked.', { channel: 'voice', callMinutes: 7, public: false }),
    us(hoursAgo(19)),
    them(hoursAgo(5), 'It is dark again.'),
  ];

  it('counts this ticket by channel and direction, calls with their minutes, machines and notes left out', () => {
    const { contacts, repliesByUs, repliesByCustomer } = touchpoints(facts({ messages }), NOW);

    expect(contacts).toEqual([
      { channel: 'email', fromCustomer: 2, fromUs: 2, callMinutes: 0 },
      { channel: 'voice', fromCustomer: 1, fromUs: 0, callMinutes: 7 },
    ]);
    expect([repliesByUs, repliesByCustomer]).toEqual([2, 1]);
  });

  it('measures the first reply and the longest wait, the one that lasts included', () => {
    expect(touchpoints(facts({ messages }), NOW)).toMatchObject({ firstReplyMinutes: 120, longestWaitMinutes: 300 });
  });

  it('adds up the tickets of twelve months, the one in front once', () => {
    const front = ticket({ metrics: metrics({ reopens: 1, groupStations: 3 }) });
    const rated = pastTicket(7, 30, { rating: { score: 'bad' } });
    const told = touchpoints(
      facts({
        ticket: front,
        history: history([front, rated, pastTicket(8, 400), pastTicket(9, 50, { tags: ['closed_by_merge'] })], {
          since: daysAgo(365),
        }),
      }),
      NOW,
    );

    expect(told).toMatchObject({
      tickets: { n: 2, bound: 'exact' },
      openTickets: { n: 1, bound: 'exact' },
      reopens: { n: 1, bound: 'exact' },
      handOffs: { n: 2, bound: 'exact' },
      repliesInHistory: { n: 1, bound: 'exact' },
      ratings: { good: 0, bad: 1 },
    });
  });

  it('calls a cut list, a short one, and one without metric sets a bound', () => {
    const cut = touchpoints(facts({ history: history([ticket()], { complete: false }) }), NOW);
    const short = touchpoints(facts({ history: history([ticket()], { since: NOW - 90 * DAY }) }), NOW);
    const bare = touchpoints(facts({ history: history([ticket(), withoutMetrics(pastTicket(7, 30))]) }), NOW);

    expect(cut.tickets?.bound).toBe('at-least');
    expect(short.tickets?.bound).toBe('at-least');
    expect([bare.tickets?.bound, bare.reopens?.bound]).toEqual(['exact', 'at-least']);
  });

  it('bounds the longest wait of the history from above by the longest sum of waits', () => {
    const waited = (id: number, requesterWaitMinutes: number | null) =>
      pastTicket(id, 30, { metrics: metrics({ requesterWaitMinutes }) });
    const told = touchpoints(facts({ history: history([waited(7, 90), waited(8, 400), waited(9, null)]) }), NOW);

    expect(told.longestWaitInHistory).toEqual({ n: 400, bound: 'at-most' });
  });

  it('says nothing about the history while it is not read', () => {
    const told = touchpoints(without(facts({ messages }), 'history'), NOW);

    expect(told.tickets).toBeUndefined();
    expect(told.repliesByUs).toBe(2);
  });

  it('leaves out what happened later', () => {
    expect(touchpoints(facts({ messages }), hoursAgo(49)).contacts).toEqual([
      { channel: 'email', fromCustomer: 1, fromUs: 0, callMinutes: 0 },
    ]);
  });
});

const withoutMetrics = ({ metrics: _metrics, ...rest }: ReturnType<typeof pastTicket>) => rest;
