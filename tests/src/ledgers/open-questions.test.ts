import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../src/ledgers/open-questions';
import { daysAgo, them, us } from '../../support/facts';

describe('the customer’s open questions', () => {
  it('are those since our last reply, with their place', () => {
    const text = 'Thanks. When will it come? And what does it cost?';
    const open = openQuestions([them(daysAgo(3), 'Is it red?'), us(daysAgo(2)), them(daysAgo(1), text)]);

    expect(open.map(({ start, end }) => text.slice(start, end))).toEqual([
      'When will it come?',
      'And what does it cost?',
    ]);
  });

  it('are none once we wrote, and none of ours', () => {
    expect(openQuestions([them(daysAgo(3), 'Is it red?'), us(daysAgo(2), 'Which one do you mean?')])).toEqual([]);
  });

  it('need no question mark', () => {
    expect(openQuestions([them(daysAgo(3), '언제 오는지 알려 주세요.')])).toHaveLength(1);
  });
});
