import { describe, expect, it } from 'vitest';
import { contentWords, namesNothing } from '../../../src/text/content-words';

const words = (text: string) => [...contentWords(text)];

describe('content words', () => {
  it('are what a sentence is about, without its time and its "we will"', () => {
    expect(words('we will send you the invoice by tomorrow at 5 pm.')).toEqual(['invoic']);
    expect(words('내일 오후 3시까지 송장을 보내 드리겠습니다.')).toEqual(['송장']);
  });

  it.each([
    ['lamp', 'lamps'],
    ['ship', 'shipped'],
    ['move', 'moving'],
    ['replace', 'replaced'],
    ['address', 'addresses'],
    ['환불은', '환불해'],
  ])('are the same in all their forms: %s, %s', (one, other) => {
    expect(words(one)).toEqual(words(other));
    expect(words(one)).toHaveLength(1);
  });

  it('hold a long number, not a short one', () => {
    expect(words('order 40017, step 3')).toContain('40017');
    expect(words('step 3')).toEqual([]);
  });

  it('name nothing where any thing may be meant', () => {
    expect(namesNothing(contentWords('it was shipped with the order.'))).toBe(true);
    expect(namesNothing(contentWords('주문 건 처리했습니다.'))).toBe(true);
    expect(namesNothing(contentWords('the lamp was shipped.'))).toBe(false);
  });
});
