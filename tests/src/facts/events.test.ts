import { describe, expect, it } from 'vitest';
import { eventInstants } from '../../../src/facts/events';
import { DAY, daysAgo, facts, HOUR, history, machine, NOW, pastTicket, them, us } from '../../support/facts';

describe('event instants', () => {
  const told = facts({
    messages: [them(daysAgo(3)), machine(daysAgo(3) + 1), us(daysAgo(2)), us(daysAgo(1), 'A note', { public: false })],
    history: history([pastTicket(1, 10)]),
  });

  it('are contacts of people and the openings and solutions of tickets, oldest first', () => {
    expect(eventInstants(told, NOW - 30 * DAY, NOW, 12)).toEqual([
      daysAgo(10),
      daysAgo(10) + 20 * HOUR,
      daysAgo(3),
      daysAgo(2),
    ]);
  });

  it('are the latest ones, so many at most, inside the window', () => {
    expect(eventInstants(told, NOW - 30 * DAY, NOW, 2)).toEqual([daysAgo(3), daysAgo(2)]);
    expect(eventInstants(told, daysAgo(5), daysAgo(3), 12)).toEqual([daysAgo(3)]);
  });
});
