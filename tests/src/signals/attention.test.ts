import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import {
  baseline,
  customer,
  daysAgo,
  facts,
  history,
  hoursAgo,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const WORDS = [
  'lamp',
  'desk',
  'invoice',
  'login',
  'colour',
  'cable',
  'chair',
  'voucher',
  'address',
  'drawer',
  'shelf',
  'wheel',
  'manual',
];

/** So many tickets about different things in the last weeks. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => pastTicket(300 + index, 10 + index * 5, { subject: `${WORDS[index]}` }));

const told = (count: number, over: Partial<Facts> = {}) =>
  ask('attention', facts({ history: history([ticket(), ...many(count - 1)]), ...over }));

describe('attention', () => {
  it('raises past the factor over the account’s baseline', () => {
    const usual = { baseline: baseline({ ticketsPerCustomerPerYear: 8 }) };

    expect(told(5, usual).outcome).toBe('clear');
    expect(levelOf(told(8, usual))).toBeGreaterThan(0);
    expect(levelOf(told(12, usual))).toBeGreaterThan(levelOf(told(8, usual)));
    expect(evidenceOf(told(8, usual))).toEqual([
      { kind: 'count', what: 'tickets', n: 8, of: (8 * 90) / 365, days: 90 },
    ]);
  });

  it('compares with the customer’s own earlier rate without a baseline', () => {
    const earlier = [pastTicket(1, 150, { subject: 'mirror' }), pastTicket(2, 300, { subject: 'carpet' })];
    const grown = ask(
      'attention',
      facts({ customer: customer({ createdAt: daysAgo(900) }), history: history([ticket(), ...many(9), ...earlier]) }),
    );

    expect(grown.outcome).toBe('raised');
  });

  it('never calls three tickets in a quarter too many', () => {
    expect(told(3, { baseline: baseline({ ticketsPerCustomerPerYear: 0.5 }) }).outcome).toBe('clear');
  });

  it('lets new customers need more', () => {
    const usual = { baseline: baseline({ ticketsPerCustomerPerYear: 8 }) };

    expect(told(8, { ...usual, customer: customer({ createdAt: daysAgo(60) }) }).outcome).toBe('clear');
  });

  it('leaves out tickets that our own failures explain', () => {
    const again = Array.from({ length: 8 }, (_, index) =>
      pastTicket(400 + index, 70 - index * 6, { subject: 'Lamp stays dark' }),
    );

    expect(
      ask(
        'attention',
        facts({
          history: history([ticket({ subject: 'mirror' }), ...again]),
          baseline: baseline({ ticketsPerCustomerPerYear: 8 }),
        }),
      ).outcome,
    ).toBe('clear');
  });

  it('sees many contacts on one ticket, chasers and thanks left out', () => {
    const turns = Array.from({ length: 8 }, (_, index) => [
      them(hoursAgo(90 - index * 10)),
      us(hoursAgo(89 - index * 10)),
    ]).flat();
    const usual = baseline({ contactsPerTicket: 4 });
    const chasing = [
      them(hoursAgo(90)),
      ...Array.from({ length: 15 }, (_, index) => them(hoursAgo(80 - index * 5), 'Any news?')),
    ];

    expect(ask('attention', facts({ messages: turns, baseline: usual })).outcome).toBe('raised');
    expect(ask('attention', facts({ messages: chasing, baseline: usual })).outcome).toBe('clear');
  });

  it('is unknown without the history, and without anything to compare with', () => {
    expect(ask('attention', without(facts(), 'history'))).toEqual({
      outcome: 'unknown',
      missing: ['history', 'comebacks'],
    });
    expect(told(6)).toEqual({ outcome: 'unknown', missing: ['baseline'] });
  });
});
