import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, History } from '../../../src/facts/facts';
import { factsAsOf } from '../../../src/facts/facts-as-of';
import type { Instant } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import type { Ticket, TicketMetrics } from '../../../src/facts/ticket';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { judge } from '../../../src/report/judge';
import { signals } from '../../../src/signals';
import type { Signal } from '../../../src/signals/types';
import { arbitraryFacts, hide } from '../../support/arbitrary-facts';
import { DAY, HOUR, metrics, NOW, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';
import { PROPERTY_RUNS } from '../../support/property-runs';

const scoreOf = (facts: Facts, asOf: Instant = NOW): number => judge(facts, defaultPolicy, asOf, { hearing }).score;

const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => {
  fc.assert(property, PROPERTY_RUNS);
};

describe('any report', () => {
  it('has rows that add up to a whole score in 0..100', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const { score, rows, owed, strain, goodwill, coverage } = evaluate(facts, defaultPolicy, NOW, hearing);
        const sum = (kind?: string): number =>
          rows.filter((row) => !kind || row.kind === kind).reduce((total, { points }) => total + points, 0);

        expect(sum()).toBe(score);
        expect(owed + strain + sum('sign')).toBe(0);
        expect(sum('goodwill')).toBe(goodwill);
        expect(sum('goodwill') + sum('benefit')).toBeLessThanOrEqual(owed + strain);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(coverage >= 0 && coverage <= 1).toBe(true);
      }),
    );
  });

  it('holds no NaN and is plain JSON', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const report = evaluate(facts, defaultPolicy, NOW, hearing);

        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });

  it('is the same for the same input, and does not change it', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const before = structuredClone(facts);
        const report = evaluate(facts, defaultPolicy, NOW, hearing);

        expect(evaluate(structuredClone(facts), defaultPolicy, NOW, hearing)).toEqual(report);
        expect(facts).toEqual(before);
      }),
    );
  });

  it('is the same when other facts with the same history were judged before', () => {
    holds(
      fc.property(
        arbitraryFacts(),
        arbitraryFacts(),
        fc.integer({ min: 0, max: 12 }),
        fc.nat(),
        (facts, other, kept, parts) => {
          const { history, messages = [] } = facts;
          const changed: Facts = {
            ...(parts & 1 ? other : facts),
            ...(parts & 2 && { ticket: other.ticket }),
            ...(parts & 4 && { customer: other.customer }),
            ...(history && { history }),
            messages: [...messages.slice(0, kept), ...(parts & 8 ? (other.messages ?? []) : [])],
          };
          const policy =
            parts & 16 ? { ...defaultPolicy, points: { ...defaultPolicy.points, wait: 3 } } : defaultPolicy;
          evaluate(facts, defaultPolicy, NOW, hearing);

          expect(evaluate(changed, policy, NOW, hearing)).toEqual(
            evaluate(structuredClone(changed), policy, NOW, hearing),
          );
        },
      ),
    );
  });

  it('does not depend on the order of messages and tickets', () => {
    holds(
      fc.property(
        arbitraryFacts().chain((facts) =>
          fc.tuple(fc.constant(facts), shuffled(facts.messages ?? []), shuffled(facts.history?.tickets ?? [])),
        ),
        ([facts, messages, tickets]) => {
          const mixed: Facts = {
            ...facts,
            ...(facts.messages && { messages }),
            ...(facts.history && { history: { ...facts.history, tickets } }),
          };

          expect(evaluate(mixed, defaultPolicy, NOW, hearing)).toEqual(evaluate(facts, defaultPolicy, NOW, hearing));
        },
      ),
    );
  });

  it('looks at nothing that happened later', () => {
    holds(
      fc.property(arbitraryFacts(), fc.integer({ min: 0, max: 80 }), (facts, days) => {
        const asOf = NOW - days * DAY;

        expect(evaluate(factsAsOf(facts, asOf), defaultPolicy, asOf, hearing)).toEqual(
          evaluate(facts, defaultPolicy, asOf, hearing),
        );
      }),
    );
  });

  it('claims healthy on enough coverage only, and new or unknown on nothing raised only', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const { band, coverage, owed, strain, score } = evaluate(facts, defaultPolicy, NOW, hearing);

        if (band === 'healthy') expect(coverage).toBeGreaterThanOrEqual(defaultPolicy.coverageMinimum);
        if (band === 'new' || band === 'unknown') expect([owed, strain, score]).toEqual([0, 0, 100]);
      }),
    );
  });

  it('names signs whose repair is enough to come back to healthy, and none more', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const { band, backToHealthy, signals: results } = evaluate(facts, defaultPolicy, NOW, hearing);

        expect(new Set(backToHealthy).size).toBe(backToHealthy.length);
        if (band === 'healthy' || band === 'new' || band === 'unknown') expect(backToHealthy).toEqual([]);
        for (const id of backToHealthy) expect(results.find((sign) => sign.id === id)?.outcome).toBe('raised');
      }),
    );
  });
});

describe('what is not known', () => {
  it.each(['messages', 'history', 'workload', 'baseline'] as const)('never lowers the score: %s', (part) => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        expect(scoreOf(hide(facts, [part]))).toBeGreaterThanOrEqual(scoreOf(facts));
      }),
    );
  });

  it('never lowers the score: metric sets', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const bare = ({ metrics: _metrics, ...rest }: Ticket): Ticket => rest;
        const unmeasured: Facts = {
          ...facts,
          ticket: bare(facts.ticket),
          ...(facts.history && {
            history: {
              ...facts.history,
              tickets: facts.history.tickets.map((row) => (row.id === facts.ticket.id ? bare(row) : row)),
            },
          }),
        };

        expect(scoreOf(unmeasured)).toBeGreaterThanOrEqual(scoreOf(facts));
      }),
    );
  });

  it.each(signals.map(({ id }) => id))('a failing sign only lowers coverage: %s', (id) => {
    const broken = signals.map((signal): Signal => (signal.id === id ? { ...signal, evaluate: fail } : signal));
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const whole = judge(facts, defaultPolicy, NOW, { hearing });
        const partial = judge(facts, defaultPolicy, NOW, { hearing, signals: broken });

        expect(partial.score).toBeGreaterThanOrEqual(whole.score);
        const sign = whole.charged.find((charged) => charged.id === id);
        if (sign?.finding.outcome !== 'not-applicable') expect(partial.coverage).toBeLessThanOrEqual(whole.coverage);
      }),
    );
  });
});

describe('more owed or more strain never raises the score', () => {
  it('more minutes of waiting', () => {
    holds(
      fc.property(arbitraryFacts(), fc.integer({ min: 1, max: 9 * 24 }), (facts, hours) => {
        const waiting = appended(facts, [them(NOW, 'The display stays dark.', { id: 'last' })]);

        // Every event stays inside the windows: the facts reach back 80 days, and nine more are added.
        expect(scoreOf(waiting, NOW + hours * HOUR)).toBeLessThanOrEqual(scoreOf(waiting, NOW + (hours - 1) * HOUR));
      }),
    );
  });

  it('another chaser', () => {
    holds(
      fc.property(arbitraryFacts(), fc.integer({ min: 1, max: 100 }), (facts, hours) => {
        const waiting = appended(facts, [them(NOW - 1, 'The display stays dark.', { id: 'last' })]);
        const chased = appended(waiting, [them(NOW + hours * HOUR, 'Any news?', { id: 'chaser' })]);
        const later = NOW + 101 * HOUR;

        expect(scoreOf(chased, later)).toBeLessThanOrEqual(scoreOf(waiting, later));
      }),
    );
  });

  it('another question that stays unanswered', () => {
    holds(
      fc.property(arbitraryFacts(), (facts) => {
        const asked = appended(facts, [us(NOW + 1, 'Which cable do you use?', { id: 'asked' })]);
        const bumped = appended(asked, [us(NOW + 3 * DAY, 'Could you tell us which cable it is?', { id: 'bump' })]);
        const later = NOW + 8 * DAY;

        expect(scoreOf(bumped, later)).toBeLessThanOrEqual(scoreOf(asked, later));
      }),
    );
  });

  it.each<[string, (measured: TicketMetrics) => Partial<TicketMetrics>]>([
    ['reopen', ({ reopens }) => ({ reopens: reopens + 1 })],
    ['group', ({ groupStations }) => ({ groupStations: groupStations + 1 })],
    ['assignee', ({ assigneeStations }) => ({ assigneeStations: assigneeStations + 1 })],
    [
      'day to a first reply',
      ({ firstReplyMinutes }) => ({ firstReplyMinutes: firstReplyMinutes === null ? null : firstReplyMinutes + 1440 }),
    ],
  ])('another %s, on any ticket', (_what, add) => {
    holds(
      fc.property(arbitraryFacts(), fc.nat(), (facts, which) => {
        const worse = changed(facts, which, (row) => {
          const measured = row.metrics ?? metrics();
          return { ...row, metrics: { ...measured, ...add(measured) } };
        });

        expect(scoreOf(worse)).toBeLessThanOrEqual(
          scoreOf(changed(facts, which, (row) => ({ ...row, metrics: row.metrics ?? metrics() }))),
        );
      }),
    );
  });

  it('another bad rating', () => {
    holds(
      fc.property(arbitraryFacts(), fc.nat(), (facts, which) => {
        const worse = changed(facts, which, (row) => ({ ...row, rating: { score: 'bad' } }));

        expect(scoreOf(worse)).toBeLessThanOrEqual(scoreOf(facts));
      }),
    );
  });

  it('more on the desk', () => {
    holds(
      fc.property(
        arbitraryFacts(),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 50 }),
        (facts, desk, more) => {
          const before = scoreOf({ ...facts, workload: { openTickets: desk } });

          expect(scoreOf({ ...facts, workload: { openTickets: desk + more } })).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

describe('more goodwill never lowers the score', () => {
  it('another good rating', () => {
    holds(
      fc.property(arbitraryFacts(), fc.nat(), (facts, which) => {
        const better = changed(facts, which, (row) => ({ ...row, rating: { score: 'good' } }));

        expect(scoreOf(better)).toBeGreaterThanOrEqual(scoreOf(facts));
      }),
    );
  });

  it('thanks at the end', () => {
    holds(
      fc.property(arbitraryFacts(), (any) => {
        // Read, if only as empty: goodwill that could not be read counts as the best it could be.
        const facts = appended(any, []);
        const thanked = appended(facts, [them(NOW, 'Thank you very much!', { id: 'thanks' })]);

        expect(scoreOf(thanked)).toBeGreaterThanOrEqual(scoreOf(facts));
      }),
    );
  });
});

function fail(): never {
  throw new Error('broken');
}

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** The conversation goes on in an open ticket. */
const appended = (facts: Facts, messages: readonly Message[]): Facts => ({
  ...facts,
  ticket: { ...facts.ticket, status: 'open', updatedAt: NOW },
  messages: [...(facts.messages ?? []), ...messages],
});

/** One ticket changed, in front and in the history alike. */
function changed(facts: Facts, which: number, change: (ticket: Ticket) => Ticket): Facts {
  const tickets = facts.history?.tickets ?? [facts.ticket];
  const id = tickets[which % tickets.length]?.id;
  const apply = (ticket: Ticket): Ticket => (ticket.id === id ? change(ticket) : ticket);
  const history: History | undefined = facts.history && { ...facts.history, tickets: facts.history.tickets.map(apply) };
  return { ...facts, ticket: apply(facts.ticket), ...(history && { history }) };
}
