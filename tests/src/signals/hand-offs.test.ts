import { describe, expect, it } from 'vitest';
import { facts, metrics, ticket } from '../../support/facts';
import { ask, evidenceOf, levelOf, withLimits } from '../../support/run';

const told = (groupStations: number, assigneeStations: number) =>
  ask('hand-offs', facts({ ticket: ticket({ metrics: metrics({ groupStations, assigneeStations }) }) }));

describe('hand-offs', () => {
  it('raises at the limit and grows with each further owner', () => {
    expect([3, 4, 5, 6, 7, 9].map((stations) => levelOf(told(1, stations)))).toEqual([
      0, 0.4, 0.6000000000000001, 0.8, 1, 1,
    ]);
  });

  it('counts a change of group and of assignee together once', () => {
    expect(levelOf(told(4, 4))).toBe(0.4);
    expect(evidenceOf(told(4, 5))).toEqual([
      { kind: 'count', what: 'assignee-changes', n: 4, of: 3 },
      { kind: 'count', what: 'group-changes', n: 3, of: 3 },
    ]);
  });

  it('does not call the first owner a hand-off', () => {
    expect([told(0, 0), told(1, 1)].map(({ outcome }) => outcome)).toEqual(['clear', 'clear']);
  });

  it('stays clear without any hand-off, whatever the limit', () => {
    expect(ask('hand-offs', facts(), withLimits({ handoffsLimit: 0 })).outcome).toBe('clear');
  });

  it('does not apply before the ticket is submitted', () => {
    const { id: _id, metrics: _metrics, ...unsubmitted } = ticket();

    expect(ask('hand-offs', facts({ ticket: unsubmitted })).outcome).toBe('not-applicable');
  });

  it('is unknown without a metric set', () => {
    const { metrics: _metrics, ...unmeasured } = ticket();

    expect(ask('hand-offs', facts({ ticket: unmeasured }))).toEqual({ outcome: 'unknown', missing: ['metrics'] });
  });
});
