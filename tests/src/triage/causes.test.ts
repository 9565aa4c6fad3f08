import { describe, expect, it } from 'vitest';
import { owedSigns } from '../../../src/playbook/fact-sheet/owed-signs';
import type { SignalResult } from '../../../src/report/types';
import { signals } from '../../../src/signals';
import { type CauseTicket, causesOf, MOST_EXAMPLES } from '../../../src/triage/causes';
import { daysAgo, NOW, ticket } from '../../support/facts';

const period = { from: daysAgo(28), to: NOW };

const raised = (id: SignalResult['id'], over: Partial<SignalResult> = {}): SignalResult => ({
  id,
  ledger: 'owed',
  outcome: 'raised',
  level: 1,
  points: 10,
  evidence: [],
  missing: [],
  ...over,
});

const on = (id: number, ...found: readonly SignalResult[]): CauseTicket => ({
  ticket: { ...ticket(), id },
  signals: found,
});

describe('causes', () => {
  it('are every sign of what we owe, and no other', () => {
    const owed = signals.filter(({ ledger }) => ledger === 'owed').map(({ id }) => id);
    expect([...owedSigns].sort()).toEqual([...owed].sort());
  });

  it('come by the number of tickets that they hurt, and of equal ones the dearer first', () => {
    const rows = causesOf(
      [on(1, raised('wait'), raised('hand-offs', { points: 30 })), on(2, raised('wait')), on(3, raised('etiquette'))],
      period,
    );
    expect(rows.map(({ id, tickets }) => [id, tickets])).toEqual([
      ['wait', 2],
      ['hand-offs', 1],
      ['etiquette', 1],
    ]);
  });

  it('leave out what is charged to another cause', () => {
    expect(causesOf([on(1, raised('wait', { countedUnder: 'ignored' }))], period)).toEqual([]);
  });

  it('tell how many tickets nobody can judge', () => {
    const [row] = causesOf([on(1, raised('no-empathy', { outcome: 'unknown', points: 0 })), on(2)], period);
    expect(row).toMatchObject({ id: 'no-empathy', tickets: 0, unknown: 1 });
  });

  it('are taken apart by tag, channel and brand, the commonest first', () => {
    const tickets = [
      { ...on(1, raised('wait')), ticket: { ...ticket(), id: 1, tags: ['delivery', 'vip'] }, brand: 'Fernlight' },
      { ...on(2, raised('wait')), ticket: { ...ticket(), id: 2, tags: ['delivery'], channel: 'chat' as const } },
    ];
    const [row] = causesOf(tickets, period);
    expect(row?.by.tag).toEqual([
      { key: 'delivery', tickets: 2 },
      { key: 'vip', tickets: 1 },
    ]);
    expect(row?.by.channel.map(({ key }) => key).sort()).toEqual(['chat', 'email']);
    expect(row?.by.brand).toEqual([{ key: 'Fernlight', tickets: 1 }]);
  });

  it('fall in the week of their latest evidence, and empty weeks are there', () => {
    const at = (days: number) =>
      raised('wait', { evidence: [{ kind: 'event', what: 'promise-due', at: daysAgo(days) }] });
    const [row] = causesOf([on(1, at(27)), on(2, at(1)), on(3, at(1))], period);
    expect(row?.by.week.map(({ tickets }) => tickets)).toEqual([1, 0, 0, 2]);
  });

  it('show the tickets that they cost most', () => {
    const many = Array.from({ length: 9 }, (_, index) => on(index + 1, raised('wait', { points: index })));
    const [row] = causesOf(many, period);
    expect(row?.examples).toEqual([9, 8, 7, 6, 5]);
    expect(row?.examples).toHaveLength(MOST_EXAMPLES);
  });
});
