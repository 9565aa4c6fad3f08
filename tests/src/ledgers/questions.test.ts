import { describe, expect, it } from 'vitest';
import { findQuestions } from '../../../src/ledgers/questions';
import { daysAgo, them, us } from '../../support/facts';

describe('our questions', () => {
  it('are answered by what the customer writes next, all at once', () => {
    const asked = findQuestions([
      them(daysAgo(5), 'Why is it dark?'),
      us(daysAgo(4), 'Which bulb? Which socket?'),
      us(daysAgo(3), 'Did you find it?'),
      them(daysAgo(2)),
      us(daysAgo(1), 'Could you send a photo?'),
    ]);

    expect(asked.map(({ at, answeredAt }) => [at, answeredAt])).toEqual([
      [daysAgo(4), daysAgo(2)],
      [daysAgo(4), daysAgo(2)],
      [daysAgo(3), daysAgo(2)],
      [daysAgo(1), undefined],
    ]);
  });

  it('point into the message', () => {
    expect(findQuestions([us(daysAgo(1), 'Hello. Which bulb?')])).toMatchObject([{ start: 7, end: 18 }]);
  });
});
