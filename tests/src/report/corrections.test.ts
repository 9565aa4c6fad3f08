import { describe, expect, it } from 'vitest';
import type { PromiseCorrection } from '../../../src/facts/correction';
import { factsAsOf } from '../../../src/facts/facts-as-of';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { daysAgo, facts, hoursAgo, NOW, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const told = facts({
  messages: [
    them(daysAgo(6), 'The lamp arrived broken.'),
    us(daysAgo(5), 'I am sorry that the lamp arrived broken. We will send you a new lamp tomorrow.'),
  ],
});
const correction = (as: PromiseCorrection['as'], at = hoursAgo(1)): PromiseCorrection => ({
  promise: { saidAt: daysAgo(5), ordinal: 1 },
  as,
  at,
});
const report = (corrections: readonly PromiseCorrection[], asOf = NOW) =>
  evaluate({ ...told, corrections }, defaultPolicy, asOf, hearing);
const broken = ({ signals }: ReturnType<typeof report>) => signals.find(({ id }) => id === 'broken-promise')?.outcome;

describe('a corrected promise', () => {
  it('changes sign, flag, score and steps at once', () => {
    const read = report([]);
    const kept = report([correction('kept')]);

    expect(broken(read)).toBe('raised');
    expect(read.flags.map(({ id }) => id)).toContain('broken-promise');
    expect(broken(kept)).toBe('clear');
    expect(kept.flags.map(({ id }) => id)).not.toContain('broken-promise');
    expect(kept.score).toBeGreaterThan(read.score);
    expect(read.steps.find(({ id }) => id === 'apologize')?.state).not.toBe('done');
    expect(kept.steps.find(({ id }) => id === 'apologize')?.state).toBe('done');
  });

  it('that is none is owed to nobody, and stays in the report apart from the promises', () => {
    const { promises, dismissed, signals } = report([correction('not-a-promise')]);

    expect(promises).toEqual([]);
    expect(dismissed).toHaveLength(1);
    expect(signals.find(({ id }) => id === 'broken-promise')?.outcome).toBe('clear');
  });

  it('was not corrected before somebody did it', () => {
    const corrections = [correction('kept')];

    expect(broken(report(corrections, hoursAgo(2)))).toBe('raised');
    expect(factsAsOf({ ...told, corrections }, hoursAgo(2)).corrections).toEqual([]);
  });

  it('is judged anew in the past too where a correction lies before it', () => {
    const events = { ...told, messages: [...(told.messages ?? []), them(hoursAgo(2), 'And now?')] };
    const points = (corrections: readonly PromiseCorrection[]) =>
      evaluate({ ...events, corrections }, defaultPolicy, NOW, hearing).trend.points.map(({ score }) => score);

    // The same history object: what an earlier evaluation remembers must not be taken for this one.
    expect(points([]).at(-2)).toBeLessThan(points([correction('kept', hoursAgo(3))]).at(-2) ?? 0);
  });
});
