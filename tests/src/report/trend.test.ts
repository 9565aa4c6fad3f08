import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import type { Trend } from '../../../src/report/types';
import { daysAgo, facts, HOUR, history, metrics, NOW, pastTicket, them, ticket, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const trend = (told: Facts): Trend => evaluate(told, defaultPolicy, NOW, hearing).trend;
const front = ticket({ createdAt: daysAgo(4) });
const known = history([front, pastTicket(7, 80)]);

describe('trend', () => {
  it('is flat where there is nothing to compare with', () => {
    expect(trend(facts({ history: history([]) }))).toEqual({
      direction: 'flat',
      points: [{ at: NOW, score: 100, band: 'new' }],
    });
  });

  it('gets worse while a customer waits', () => {
    expect(trend(facts({ history: known, messages: [them(daysAgo(4))] })).direction).toBe('worse');
  });

  it('gets better when a customer who had waited is answered', () => {
    const messages = [them(daysAgo(6)), them(daysAgo(4)), them(daysAgo(3)), them(daysAgo(2)), us(daysAgo(1))];

    expect(trend(facts({ history: known, messages })).direction).toBe('better');
  });

  it('shows the wait at its longest, just before the answer', () => {
    const { points } = trend(facts({ ticket: front, history: known, messages: [them(daysAgo(4)), us(daysAgo(1))] }));

    expect(points.map(({ score, band }) => [score, band]).slice(-3)).toEqual([
      [100, 'unknown'],
      [60, 'watch'],
      [80, 'healthy'],
    ]);
  });

  it('does not take an undated reopen for news', () => {
    const front = ticket({ metrics: metrics({ reopens: 3 }) });
    const told = facts({
      ticket: front,
      history: history([front]),
      messages: [them(daysAgo(3)), us(daysAgo(3) + HOUR)],
    });

    expect(trend(told).direction).toBe('flat');
  });

  it('ends with the report itself and holds a bounded number of points, oldest first', () => {
    const messages = Array.from({ length: 40 }, (_, index) => (index % 2 ? us : them)(daysAgo(20) + index * HOUR));
    const report = evaluate(facts({ messages, history: known }), defaultPolicy, NOW, hearing);
    const instants = report.trend.points.map(({ at }) => at);

    expect(instants).toHaveLength(defaultPolicy.replay.points + 1);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    expect(report.trend.points.at(-1)).toEqual({ at: NOW, score: report.score, band: report.band });
  });
});
