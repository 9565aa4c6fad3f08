import { describe, expect, it } from 'vitest';
import { claimedNumber } from '../../../src/text/claimed-number';

describe('the number that a customer counts', () => {
  it.each([
    ['i have written five times.', 5],
    ['this is the third email already', 3],
    ['this is the 4th time', 4],
    ['i asked twice, and then a third time', 3],
    ['벌써 세 번째 문의입니다', 3],
    ['전화를 5번이나 했어요', 5],
    ['열 번은 말씀드렸습니다', 10],
  ])('in %s is %i', (text, expected) => {
    expect(claimedNumber(text)).toBe(expected);
  });

  it.each(['i have written so many times', 'order 40017', '몇 번이나 말했어요', 'my phone is 555 0101'])(
    'is none in %s',
    (text) => {
      expect(claimedNumber(text)).toBeUndefined();
    },
  );
});
