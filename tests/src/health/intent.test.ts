import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import type { HealthReport } from '../../../src/report/types';
import type { Tone } from '../../../src/text/tone';
import {
  customer,
  DAY,
  daysAgo,
  facts,
  HOUR,
  history,
  hoursAgo,
  metrics,
  minutesAgo,
  NOW,
  pastTicket,
  them,
  ticket,
  us,
} from '../../support/facts';
import { hearing } from '../../support/hearing';

const report = (told: Facts): HealthReport => evaluate(told, defaultPolicy, NOW, hearing);
const known = pastTicket(7, 60);

/** What the numbers must mean to somebody who leads a support team. */
describe('a ticket', () => {
  it('with one reply a day late is worth a look at most', () => {
    const { band, score } = report(
      facts({
        ticket: ticket({ metrics: metrics({ replies: 2, firstReplyMinutes: 60 }) }),
        messages: [them(hoursAgo(60)), us(hoursAgo(59)), them(hoursAgo(50)), us(hoursAgo(2))],
      }),
    );

    expect(['healthy', 'watch']).toContain(band);
    expect(score).toBeGreaterThanOrEqual(85);
  });

  it('reopened three times and silent for five days is strained or worse', () => {
    const { band, flags } = report(
      facts({
        ticket: ticket({ createdAt: daysAgo(9), metrics: metrics({ reopens: 3, replies: 3, firstReplyMinutes: 60 }) }),
        messages: [them(daysAgo(9)), us(daysAgo(9) + HOUR), them(hoursAgo(120), 'It still fails.')],
      }),
    );

    expect(['strained', 'critical']).toContain(band);
    expect(flags.map(({ id }) => id)).toEqual(['ignored', 'repeat-contact']);
  });

  it('of a happy regular stays healthy through a slow first reply', () => {
    const front = ticket({ metrics: metrics({ replies: 1, firstReplyMinutes: 1000 }) });
    const { band } = report(
      facts({
        customer: customer({ createdAt: daysAgo(1500) }),
        ticket: front,
        messages: [them(daysAgo(2)), us(daysAgo(2) + 17 * HOUR), them(hoursAgo(20), 'Perfect, thank you!')],
        history: history([
          front,
          pastTicket(1, 40, { rating: { score: 'good' } }),
          pastTicket(2, 90, { rating: { score: 'good' } }),
        ]),
      }),
    );

    expect(band).toBe('healthy');
  });

  it('that nobody has answered for four days is watched, and strained once the customer had to ask three times', () => {
    const quiet = facts({ ticket: ticket({ createdAt: daysAgo(4) }), messages: [them(daysAgo(4))] });
    const asking = { ...quiet, messages: [them(daysAgo(4)), them(daysAgo(3)), them(daysAgo(2)), them(daysAgo(1))] };

    expect(report(quiet).band).toBe('watch');
    expect(report(asking).band).toBe('strained');
  });

  it('answered within the hour and closed with thanks is healthy, with nothing raised', () => {
    const front = ticket({ status: 'solved', metrics: metrics({ replies: 1, firstReplyMinutes: 40, solvedAt: NOW }) });
    const { band, score, owed, strain } = report(
      facts({
        ticket: front,
        messages: [them(hoursAgo(5)), us(hoursAgo(4)), them(hoursAgo(1), 'Thanks, works now!')],
        history: history([front, known]),
      }),
    );

    expect([band, score, owed, strain]).toEqual(['healthy', 100, 0, 0]);
  });

  it('of a customer seen for the first time is new, not healthy', () => {
    expect(report(facts({ messages: [them(minutesAgo(5))] })).band).toBe('new');
  });

  it('with one bad rating leaves the healthy band just so', () => {
    const { band, score } = report(
      facts({ history: history([ticket(), pastTicket(7, 10, { rating: { score: 'bad' } })]) }),
    );

    expect([band, score]).toEqual(['watch', 74]);
  });

  it('handed on five times is watched; at the limit it is not', () => {
    const passed = (assigneeStations: number): HealthReport =>
      report(facts({ ticket: ticket({ metrics: metrics({ assigneeStations }) }), messages: [them(hoursAgo(1))] }));

    expect(passed(6).band).toBe('watch');
    expect(passed(4).band).not.toBe('watch');
  });

  it('where everything went wrong is critical', () => {
    const front = ticket({
      createdAt: daysAgo(20),
      followUpOf: 7,
      metrics: metrics({ reopens: 3, groupStations: 5, assigneeStations: 6, firstReplyMinutes: 4000 }),
    });
    const { band, score } = report(
      facts({
        ticket: front,
        messages: [them(daysAgo(20)), us(daysAgo(17)), them(daysAgo(6)), them(daysAgo(4)), them(daysAgo(1))],
        history: history([front, pastTicket(7, 40, { rating: { score: 'bad' } })]),
      }),
    );

    expect(band).toBe('critical');
    expect(score).toBeLessThan(10);
  });

  it('reads a Friday mail answered on Monday morning as a slip', () => {
    const { band } = report(
      facts({ messages: [them(hoursAgo(66)), us(hoursAgo(1))], history: history([ticket(), known]) }),
    );

    expect(band).toBe('healthy');
  });
});

describe('tone', () => {
  const furious: Tone = { version: 'furious', read: () => ({ strain: 1, spans: [] }) };
  const cold = Array.from({ length: 8 }, (_, turn) => [
    them(daysAgo(9 - turn), 'The display stays dark.'),
    us(daysAgo(9 - turn) + HOUR, 'The cable is the cause.'),
  ]).flat();
  const told = evaluate(
    facts({
      ticket: ticket({ createdAt: daysAgo(9), metrics: metrics({ replies: 8, firstReplyMinutes: 60 }) }),
      messages: [...cold, them(hoursAgo(1), 'The display stays dark.')],
      history: history([ticket(), known]),
    }),
    defaultPolicy,
    NOW,
    { ...hearing, tone: furious },
  );

  it('alone never leaves the healthy band, however angry every message and however cold every answer', () => {
    const charged = told.signals.filter(({ points, ledger }) => points > 0 && ledger !== 'goodwill');

    expect(charged.map(({ id }) => id).sort()).toEqual(['frustration', 'no-empathy']);
    expect(charged.every(({ level }) => level > 0.99)).toBe(true);
    expect(told.band).toBe('healthy');
    expect(told.trend.points.every(({ band }) => band === 'healthy' || band === 'new')).toBe(true);
  });
});

describe('what is not known', () => {
  it('never makes a customer healthy: without the history the band is unknown', () => {
    const { history: _history, ...rest } = facts({ messages: [them(minutesAgo(5))] });
    const { metrics: _metrics, ...bare } = rest.ticket;

    expect(report({ ...rest, ticket: bare }).band).toBe('unknown');
  });

  it('never hides what is bad: an ignored customer is one with or without a history', () => {
    const { history: _history, ...rest } = facts({
      ticket: ticket({ createdAt: daysAgo(4) }),
      messages: [them(daysAgo(4))],
    });

    expect(report(rest).band).toBe('watch');
  });

  it('is not new where staff wrote first: the account knows the customer', () => {
    const reminder = pastTicket(7, 60, { channel: 'web', submitterId: 9001 });

    expect(report(facts({ history: history([ticket(), reminder]), messages: [them(minutesAgo(5))] })).band).toBe(
      'healthy',
    );
  });

  it('adds no goodwill beyond doubt: the row says so', () => {
    const { history: _history, ...rest } = facts({
      ticket: ticket({ createdAt: daysAgo(4) }),
      messages: [them(daysAgo(4))],
    });

    expect(report(rest).rows).toContainEqual({
      kind: 'benefit',
      id: 'goodwill',
      points: defaultPolicy.points.goodwill,
    });
  });
});

describe('time', () => {
  it('ends everything: what lies behind the windows takes nothing', () => {
    const old = ticket({
      id: 8,
      status: 'closed',
      createdAt: daysAgo(300),
      updatedAt: daysAgo(200),
      metrics: metrics({ reopens: 5, firstReplyMinutes: 9000, solvedAt: daysAgo(200) }),
      rating: { score: 'bad' },
    });

    expect(report(facts({ messages: [them(hoursAgo(1))], history: history([ticket(), old]) })).score).toBe(100);
  });

  it('brings a band back up a margin above its limit only', () => {
    const margin = defaultPolicy.replay.margin;
    const late = facts({ messages: [them(NOW - 3 * DAY), us(NOW - DAY)], history: history([ticket(), known]) });
    const before = evaluate(late, defaultPolicy, NOW - DAY - 1, hearing);
    const bands = { ...defaultPolicy.bands, watch: report(late).score };

    expect(before.band).toBe('watch');
    expect(evaluate(late, { ...defaultPolicy, bands }, NOW, hearing).band).toBe('watch');
    expect(
      evaluate(late, { ...defaultPolicy, bands: { ...bands, watch: bands.watch - margin } }, NOW, hearing).band,
    ).toBe('healthy');
  });
});
