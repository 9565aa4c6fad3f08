import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { glance } from '../../../src/triage/glance';
import { rowOf } from '../../../src/triage/row';
import { listed, stateOf } from '../../support/board';
import { AGENT_ID, CUSTOMER_ID, daysAgo, facts, hoursAgo, NOW } from '../../support/facts';

const seen = glance(facts(), defaultPolicy, NOW);

describe('a row of the board', () => {
  it('says what the list says of its ticket and what the reading found', () => {
    const one = listed(
      7,
      { groupId: 3, updatedAt: hoursAgo(1), status: 'hold', followUpOn: '2026-03-11' },
      { brandId: 5, waitingSince: daysAgo(1) },
    );
    const row = rowOf(one, seen, 'list', 'UTC');
    expect(row).toMatchObject({
      ticket: 7,
      subject: 'Display stays dark',
      status: 'hold',
      customer: { id: CUSTOMER_ID, name: 'Mara Quist' },
      assigneeId: AGENT_ID,
      groupId: 3,
      brandId: 5,
      waitingSince: daysAgo(1),
      due: { what: 'follow-up', at: Date.UTC(2026, 2, 12) - 1 },
      language: 'en',
      depth: 'list',
      updatedAt: hoursAgo(1),
    });
    const { band, score, scored, coverage, owed } = seen;
    expect(row).toMatchObject({ band, score, scored, coverage, owed });
  });

  it('leaves out what nobody knows instead of claiming none of it', () => {
    const { assigneeId: _assignee, ...nobodys } = listed(7).ticket;
    const row = rowOf({ ...listed(7), ticket: nobodys }, seen, 'list', 'UTC');
    for (const key of ['assigneeId', 'groupId', 'brandId', 'waitingSince', 'due', 'trend']) {
      expect(row).not.toHaveProperty(key);
    }
  });

  it('tells where things are heading only where the past was judged', () => {
    const trend = { direction: 'worse', points: [] } as const;
    expect(rowOf(listed(7), { ...seen, trend }, 'history', 'UTC').trend).toBe('worse');
  });

  it('has the flags as somebody left them', () => {
    const life = { state: stateOf('taken-over'), severity: 'high', evidenceAt: NOW, rangAt: NOW } as const;
    const { flags } = rowOf(listed(7), seen, 'list', 'UTC', new Map([['legal', { life }]]));
    expect(flags.map(({ cause, state }) => [cause, state.is])).toEqual([['legal', 'taken-over']]);
  });
});
