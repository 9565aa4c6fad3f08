import { describe, expect, it } from 'vitest';
import { askedAgain } from '../../../src/ledgers/asked-again';
import { findQuestions } from '../../../src/ledgers/questions';
import { daysAgo, them, us } from '../../support/facts';

const rowOf = (...asked: readonly string[]) => {
  const messages = asked.flatMap((text, index) => [
    us(daysAgo(20 - index), text),
    them(daysAgo(19.5 - index), 'Here.'),
  ]);
  return askedAgain(findQuestions(messages), messages);
};

describe('the same asked again', () => {
  it('is found among other questions, oldest first', () => {
    const row = rowOf(
      'Which bulb do you use?',
      'Could you please send us the order number?',
      'May we have the order number?',
      'What is your order number?',
    );

    expect(row.map(({ at }) => at)).toEqual([daysAgo(19), daysAgo(18), daysAgo(17)]);
  });

  it.each([
    ['Could you please send us the order number?', 'Could you please send us the photo of the label?'],
    ['주문 번호를 알려 주시겠습니까?', '전화 번호를 알려 주시겠습니까?'],
    ['Could you tell us more?', 'Could you let us know?'],
    ['When did you order the green lamp?', 'Where did you order the green lamp?'],
  ])('is none where another thing is asked for: %s / %s', (first, second) => {
    expect(rowOf(first, second)).toHaveLength(1);
  });

  it('is none before it was answered', () => {
    const messages = [us(daysAgo(3), 'What is your order number?'), us(daysAgo(2), 'What is your order number?')];

    expect(askedAgain(findQuestions(messages), messages)).toHaveLength(1);
  });
});
