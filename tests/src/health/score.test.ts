import { describe, expect, it } from 'vitest';
import { claimFacts, type Judged } from '../../../src/health/one-fact';
import { defaultPolicy } from '../../../src/health/policy';
import { addUp } from '../../../src/health/score';
import type { Finding, SignalId } from '../../../src/signals/types';

const raised = (...grounds: readonly (readonly [fact: string, level: number])[]): Finding => {
  const [first, ...others] = grounds.map(
    ([fact, level]) => ({ fact, level, evidence: [{ kind: 'count', what: 'chasers', n: 1 }] }) as const,
  );
  if (!first) throw new Error('no grounds');
  return { outcome: 'raised', grounds: [first, ...others] };
};
const sign = (id: SignalId, finding: Finding): Judged => ({
  id,
  ledger: id === 'goodwill' ? 'goodwill' : 'owed',
  finding,
});
const clear: Finding = { outcome: 'clear' };
const policy = { ...defaultPolicy, points: { 'no-acknowledgement': 40, ignored: 40, wait: 30, goodwill: 15 } };

describe('one fact', () => {
  it('pays once, under the first sign that raises it', () => {
    const { charged, rows } = addUp(
      [
        sign('no-acknowledgement', raised(['silence:1', 0.5])),
        sign('ignored', raised(['silence:1', 0.5])),
        sign('wait', raised(['silence:1', 0.5], ['silence:0', 0.1])),
      ],
      policy,
    );

    expect(charged.map(({ points, countedUnder }) => [points, countedUnder])).toEqual([
      [20, undefined],
      [0, 'no-acknowledgement'],
      [3, undefined],
    ]);
    expect(rows.map(({ points }) => points)).toEqual([100, -20, -3]);
  });

  it('leaves signs alone that are not raised', () => {
    expect(claimFacts([sign('wait', clear)]).size).toBe(0);
  });
});

describe('the sum', () => {
  it('gives back at most what was lost', () => {
    const full = sign('goodwill', raised(['thanks', 1]));

    expect(addUp([sign('wait', raised(['a', 0.1])), full], policy)).toMatchObject({ score: 100, goodwill: 3 });
    expect(addUp([full], policy)).toMatchObject({ score: 100, goodwill: 0, rows: [{ kind: 'start', points: 100 }] });
  });

  it('never falls below 0, by a row of its own', () => {
    const ruin = { ...policy, points: { ...policy.points, ignored: 70, wait: 70 } };
    const { score, rows } = addUp(
      [sign('ignored', raised(['a', 1])), sign('wait', raised(['b', 1])), sign('goodwill', clear)],
      ruin,
    );

    expect(score).toBe(0);
    expect(rows.at(-1)).toEqual({ kind: 'floor', points: 40 });
  });

  it('rounds up: what is raised costs something, and shared facts never cost less apart', () => {
    expect(addUp([sign('wait', raised(['a', 0.001]))], policy).owed).toBe(1);
    expect(addUp([sign('wait', raised(['a', 0.1]))], policy).owed).toBe(3);
  });

  it('takes goodwill that was not read for the best it could be', () => {
    const lost = sign('wait', raised(['a', 1]));
    const unread = (finding: Finding) => addUp([lost, sign('goodwill', finding)], policy).rows.slice(2);

    expect(unread({ outcome: 'unknown', missing: ['history'] })).toEqual([
      { kind: 'benefit', id: 'goodwill', points: 15 },
    ]);
    expect(unread({ ...raised(['thanks', 0.2]), missing: ['history'] } as Finding)).toEqual([
      { kind: 'goodwill', id: 'goodwill', points: 3 },
      { kind: 'benefit', id: 'goodwill', points: 12 },
    ]);
    expect(unread(clear)).toEqual([]);
  });
});

describe('coverage', () => {
  it('is the share of points that were judged, what does not apply left out', () => {
    const { coverage } = addUp(
      [
        sign('no-acknowledgement', clear),
        sign('ignored', { outcome: 'unknown', missing: ['silences'] }),
        sign('wait', { outcome: 'not-applicable' }),
      ],
      policy,
    );

    expect(coverage).toBe(0.5);
  });

  it('takes a sign that misses parts for not judged', () => {
    expect(addUp([sign('wait', { ...raised(['a', 1]), missing: ['history'] } as Finding)], policy).coverage).toBe(0);
  });
});
