import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../src/facts/ticket';
import { daysAgo, facts, history, pastTicket, them, ticket, us, without } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const told = (...others: readonly Ticket[]) => ask('value', facts({ history: history([ticket(), ...others]) }));
const rated = (id: number, days: number, score: 'good' | 'bad') => pastTicket(id, days, { rating: { score } });

describe('value', () => {
  it('raises on bad ratings, the first of them most', () => {
    expect(levelOf(told(rated(1, 10, 'bad')))).toBeCloseTo(0.65);
    expect(levelOf(told(rated(1, 10, 'bad'), rated(2, 20, 'bad')))).toBeCloseTo(0.7725);
    expect(evidenceOf(told(rated(1, 10, 'bad')))).toEqual([
      { kind: 'event', what: 'rated-bad', at: daysAgo(9), ticket: 1 },
    ]);
  });

  it('stays clear once a rating was good', () => {
    expect(told(rated(1, 10, 'bad'), rated(2, 20, 'good')).outcome).toBe('clear');
  });

  it('takes a good rating for praise of the work, not of the price', () => {
    const messages = [
      them(daysAgo(5), 'Your renewal is way too expensive for what it does.'),
      us(daysAgo(4), 'I understand.'),
      them(daysAgo(3), "It's simply not worth the money."),
    ];
    const good = ask('value', facts({ messages, history: history([ticket(), rated(2, 20, 'good')]) }));

    expect(levelOf(good)).toBeCloseTo(0.4);
  });

  it('says that words were not read, raised or not', () => {
    const unread = (score: 'good' | 'bad') =>
      ask('value', without(facts({ history: history([ticket(), rated(1, 10, score)]) }), 'messages'));

    expect(unread('bad')).toMatchObject({ outcome: 'raised', missing: ['said'] });
    expect(unread('good')).toEqual({ outcome: 'unknown', missing: ['said'] });
  });

  it('counts the rating of the ticket in front once', () => {
    const front = ticket({ rating: { score: 'bad' } });

    expect(levelOf(ask('value', facts({ ticket: front, history: history([front]) })))).toBeCloseTo(0.65);
  });

  it('does not apply where nothing was rated in the window', () => {
    expect(told().outcome).toBe('not-applicable');
    expect(told(rated(1, 200, 'bad')).outcome).toBe('not-applicable');
  });

  it('is unknown without the history: a good rating may lie there', () => {
    expect(ask('value', without(facts({ ticket: ticket({ rating: { score: 'bad' } }) }), 'history'))).toEqual({
      outcome: 'unknown',
      missing: ['history'],
    });
  });
});
