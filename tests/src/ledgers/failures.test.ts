import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { failedTwice } from '../../../src/ledgers/failures';
import { daysAgo, them, us } from '../../support/facts';

const FIX = 'I have reset your account, it should work now.';
const SORRY_FIX = 'I am sorry that it did not help. We have fixed it now.';
const FAILED = 'It still does not work.';
const story = (...texts: readonly string[]): readonly Message[] =>
  texts.map((text, index) => (index % 2 === 0 ? them(daysAgo(20 - index), text) : us(daysAgo(20 - index), text)));

describe('a second failure', () => {
  it('is fix, failed, apology with the second fix, failed', () => {
    expect(failedTwice(story('It is broken.', FIX, FAILED, SORRY_FIX, FAILED))).toHaveLength(2);
  });

  it('is none without an apology, after one failure, and once the customer calls it solved', () => {
    expect(failedTwice(story('It is broken.', FIX, FAILED, FIX, FAILED))).toEqual([]);
    expect(failedTwice(story('It is broken.', FIX, FAILED, SORRY_FIX))).toEqual([]);
    expect(failedTwice(story('It is broken.', FIX, FAILED, SORRY_FIX, FAILED, FIX, 'Works now, thank you!'))).toEqual(
      [],
    );
  });

  it('counts no complaint before we tried anything', () => {
    expect(failedTwice(story('It is broken.', 'I am sorry.', FAILED, 'I am sorry.', FAILED))).toEqual([]);
  });

  it('reads Korean', () => {
    expect(
      failedTwice(
        story(
          '고장났어요.',
          '초기화했습니다.',
          '아직도 안 됩니다.',
          '다시 한번 죄송합니다. 계정을 복구했습니다.',
          '여전히 같은 오류가 나요.',
        ),
      ),
    ).toHaveLength(2);
  });
});
