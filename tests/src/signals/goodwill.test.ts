import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import {
  customer,
  daysAgo,
  facts,
  HOUR,
  history,
  hoursAgo,
  pastTicket,
  them,
  ticket,
  us,
  without,
} from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const young = { customer: customer({ createdAt: daysAgo(30) }) };
const told = (over: Partial<Facts>) => ask('goodwill', facts({ ...young, ...over }));

describe('goodwill', () => {
  it.each(['Thank you very much!', '친절한 상담 감사합니다', 'You have been so kind, great service.'])(
    'hears thanks and praise: %s',
    (text) => {
      expect(levelOf(told({ messages: [them(hoursAgo(9)), us(hoursAgo(8)), them(hoursAgo(7), text)] }))).toBeCloseTo(
        0.15,
      );
    },
  );

  it('takes thanks inside a request for manners', () => {
    expect(told({ messages: [them(hoursAgo(9), 'Thanks for the reply. When does it come?')] }).outcome).toBe('clear');
  });

  it('counts good ratings, at most two', () => {
    const rated = [10, 20, 30].map((days) => pastTicket(days, days, { rating: { score: 'good' } }));

    expect(levelOf(told({ history: history([ticket(), ...rated.slice(0, 1)]) }))).toBeCloseTo(0.3);
    expect(levelOf(told({ history: history([ticket(), ...rated]) }))).toBeCloseTo(0.51);
  });

  it('counts prompt answers from the second on', () => {
    const rounds = [1, 2].flatMap((day) => [us(daysAgo(day), 'Which bulb do you use?'), them(daysAgo(day) + 3 * HOUR)]);

    expect(told({ messages: rounds.slice(0, 2) }).outcome).toBe('clear');
    expect(evidenceOf(told({ messages: rounds }))).toEqual([{ kind: 'count', what: 'quick-answers', n: 2 }]);
  });

  it('counts full years, as they were when the ticket was opened', () => {
    const since = (days: number) => told({ customer: customer({ createdAt: daysAgo(days) }) });

    expect(since(366).outcome).toBe('clear');
    expect(levelOf(since(369))).toBeCloseTo(0.1);
    expect(levelOf(since(4000))).toBeCloseTo(0.3);
  });

  it('is unknown, or says what could add to it, where parts are missing', () => {
    expect(ask('goodwill', without(facts(young), 'history', 'messages'))).toEqual({
      outcome: 'unknown',
      missing: ['messages', 'history'],
    });
    expect(
      ask('goodwill', without(facts({ customer: customer({ createdAt: daysAgo(800) }) }), 'history')),
    ).toMatchObject({
      outcome: 'raised',
      missing: ['history'],
    });
  });
});
