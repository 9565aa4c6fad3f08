import { describe, expect, it } from 'vitest';
import { baseline, facts, ticket } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const told = (openTickets: number) =>
  ask('workload', facts({ workload: { openTickets }, baseline: baseline({ openTicketsPerAgent: 20 }) }));

describe('workload', () => {
  it('raises from half more than the usual desk and weighs in full at three times', () => {
    expect(levelOf(told(30))).toBe(0);
    expect(levelOf(told(40))).toBeCloseTo(0.415, 3);
    expect(levelOf(told(60))).toBe(1);
    expect(evidenceOf(told(60))).toEqual([{ kind: 'count', what: 'open-tickets-of-assignee', n: 60, of: 20 }]);
  });

  it('is clear on a usual desk', () => {
    expect(told(20).outcome).toBe('clear');
  });

  it('is unknown without the desk, and without the account’s baseline', () => {
    expect(ask('workload', facts({ baseline: baseline({ openTicketsPerAgent: 20 }) }))).toEqual({
      outcome: 'unknown',
      missing: ['workload'],
    });
    expect(ask('workload', facts({ workload: { openTickets: 80 } }))).toEqual({
      outcome: 'unknown',
      missing: ['baseline'],
    });
  });

  it('does not apply while nobody has the ticket', () => {
    const { assigneeId: _assignee, ...unassigned } = ticket();

    expect(ask('workload', facts({ ticket: unassigned })).outcome).toBe('not-applicable');
  });
});
