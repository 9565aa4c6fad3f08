import { describe, expect, it } from 'vitest';
import { notAgain, saysAgain } from '../../../src/text/again';
import { fold } from '../../../src/text/fold';
import { findTopics } from '../../../src/text/topics';

const counting = ['Third time asking about my refund', '네 번째 문의입니다', '같은 문의 세 번째, third time'];
const others = ['Third time lucky', 'Order 10001', '세 번째 사진을 보냅니다', '주문 번호 문의', ''];

describe('a subject', () => {
  it.each(counting)('says that the customer comes again: %s', (subject) => {
    expect(saysAgain(subject)).toBe(true);
  });

  it.each(others)('does not: %s', (subject) => {
    expect(saysAgain(subject)).toBe(false);
  });

  it.each([...counting, ...others])('is read by the topics in question as by all of them: %s', (subject) => {
    const { text } = fold(subject);
    const all = findTopics(text, [{ start: 0, end: text.length }]);
    expect(saysAgain(subject)).toBe(all.again !== undefined && notAgain(all).length === 0);
  });
});
