import { describe, expect, it } from 'vitest';
import { literalFinder } from '../../../src/text/literals';

const found = (phrases: readonly string[], text: string) =>
  literalFinder(phrases)(text).map(({ start, end }) => text.slice(start, end));

describe('phrases that an account typed', () => {
  it('match whole words, whatever the case', () => {
    expect(found(['chargeback'], 'I want a Chargeback. No chargebacks!')).toEqual(['Chargeback']);
    expect(found(['call my bank'], 'I will CALL  MY bank')).toEqual(['CALL  MY bank']);
  });

  it('match Hangul anywhere, with or without blanks', () => {
    expect(found(['카드사 취소'], '카드사취소 할게요. 카드사 취소를')).toEqual(['카드사취소', '카드사 취소']);
  });

  it('mean what they say: no sign in them is notation', () => {
    expect(found(['what? {now} a|b … c*'], 'what? {now} a|b … c* and what now')).toEqual(['what? {now} a|b … c*']);
    expect(found(['c*'], 'cat')).toEqual([]);
  });
});
