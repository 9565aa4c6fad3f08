import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { moves } from '../../../src/playbook';
import { evaluate } from '../../../src/report/evaluate';
import { daysAgo, facts, hoursAgo, metrics, NOW, them, ticket, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const suggested = (told: Parameters<typeof evaluate>[0]) => evaluate(told, defaultPolicy, NOW, hearing).moves;

describe('moves', () => {
  it('answer what takes points, the costliest first', () => {
    const front = ticket({ metrics: metrics({ reopens: 4 }) });
    const messages = [them(daysAgo(9)), us(daysAgo(9) + 1), them(hoursAgo(30))];

    expect(suggested(facts({ ticket: front, messages }))).toEqual(['own-the-failure', 'document', 'be-quick']);
  });

  it('are none where nothing is raised', () => {
    expect(suggested(facts({ messages: [them(hoursAgo(1))] }))).toEqual([]);
  });

  it('are named once', () => {
    expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
  });
});
