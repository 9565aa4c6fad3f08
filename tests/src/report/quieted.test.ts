import { describe, expect, it } from 'vitest';
import type { Quieted } from '../../../src/facts/flag-trail';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { daysAgo, facts, hoursAgo, NOW, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const insult = 'You people are idiots.';
const told = facts({
  messages: [4, 3, 2].flatMap((days) => [
    them(daysAgo(days), insult),
    us(daysAgo(days - 0.5), 'We are looking into it.'),
  ]),
});
const said = (over: Partial<Quieted> = {}): Quieted => ({
  sign: 'abuse',
  at: hoursAgo(3),
  who: 301,
  reason: 'they quote a song',
  ...over,
});
const report = (quieted: readonly Quieted[], more: readonly ReturnType<typeof them>[] = [], asOf = NOW) =>
  evaluate({ ...told, messages: [...(told.messages ?? []), ...more], quieted }, defaultPolicy, asOf, hearing);
type Report = ReturnType<typeof report>;
const abuse = ({ signals }: Report) => signals.find(({ id }) => id === 'abuse');
const flagged = ({ flags }: Report) => flags.some(({ id }) => id === 'abuse');

describe('a sign that somebody says is wrong', () => {
  it('gives no points and no flag, and says who, when, why and what it stood on', () => {
    const [read, quieted] = [report([]), report([said()])];
    expect(abuse(read)?.outcome).toBe('raised');
    expect(flagged(read)).toBe(true);
    expect(abuse(quieted)).toMatchObject({
      outcome: 'clear',
      points: 0,
      quieted: { at: hoursAgo(3), who: 301, reason: 'they quote a song', evidence: abuse(read)?.evidence },
    });
    expect(flagged(quieted)).toBe(false);
    expect(quieted.score).toBeGreaterThan(read.score);
    expect(quieted.rows.reduce((sum, { points }) => sum + points, 0)).toBe(quieted.score);
  });

  it('was wrong from the beginning: the band is what it would have been', () => {
    const never = report([], [], NOW);
    const quieted = report([said()]);
    const without = evaluate({ ...told }, { ...defaultPolicy, off: ['abuse'] }, NOW, hearing);
    expect(quieted.band).toBe(without.band);
    expect(quieted.trend.points.map(({ band }) => band)).toEqual(without.trend.points.map(({ band }) => band));
    expect(never.score).toBeLessThan(quieted.score);
  });

  it('is raised again by what comes later', () => {
    const later = [them(hoursAgo(2), insult), them(hoursAgo(1), insult)];
    const again = report([said()], later);
    expect(flagged(again)).toBe(true);
    expect(again.flags.find(({ id }) => id === 'abuse')?.evidence).toHaveLength(2);
  });

  it('was not quiet before somebody said so', () => {
    expect(abuse(report([said()], [], hoursAgo(4)))?.outcome).toBe('raised');
  });

  it('leaves every other sign and flag as it is', () => {
    const others = ({ signals }: Report) => signals.filter(({ id }) => id !== 'abuse' && id !== 'frustration');
    expect(others(report([said()])).map(({ id, outcome }) => [id, outcome])).toEqual(
      others(report([])).map(({ id, outcome }) => [id, outcome]),
    );
    expect(report([said({ sign: 'wait' })]).flags).toEqual(report([]).flags);
  });

  it('cannot be goodwill: what speaks for the customer stays', () => {
    expect(report([said({ sign: 'goodwill' })])).toEqual(report([]));
  });
});
