import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../src/playbook/notes/counts';
import { DAY, daysAgo, metrics, NOW, them, ticket, us } from '../../../support/facts';

describe('countsOf', () => {
  it('counts both sides, the longest wait and the present one', () => {
    const contacts = [them(daysAgo(9)), them(daysAgo(8)), us(daysAgo(4)), us(daysAgo(3)), them(daysAgo(2))];
    expect(countsOf({ ticket: ticket({ metrics: metrics({ reopens: 2 }) }), contacts, asOf: NOW })).toEqual({
      theirs: 3,
      ours: 2,
      reopens: 2,
      longestWait: 5 * DAY,
      waitingSince: daysAgo(2),
    });
  });

  it('takes the present wait for the longest where it is', () => {
    const contacts = [them(daysAgo(9)), us(daysAgo(8)), them(daysAgo(7))];
    expect(countsOf({ ticket: ticket(), contacts, asOf: NOW }).longestWait).toBe(7 * DAY);
  });

  it('tells no reopens that the helpdesk did not tell', () => {
    const { metrics: _, ...bare } = ticket();
    expect(countsOf({ ticket: bare, contacts: [us(daysAgo(1))], asOf: NOW })).toEqual({ theirs: 0, ours: 1 });
  });
});
