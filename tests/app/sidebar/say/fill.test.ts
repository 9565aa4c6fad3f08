import { describe, expect, it } from 'vitest';
import { lateTexts } from '../../../../app/shared/i18n/late-texts';
import { fillings } from '../../../../app/sidebar/say/fill';
import english from '../../../../translations/say/en.json';
import { DAY, HOUR, MINUTE } from '../../../support/facts';

const texts = lateTexts(english, () => import('../../../../translations/say/ko.json'));
const inKorean = await texts.load('ko');

describe('the facts in words', () => {
  it.each([
    [26 * DAY + 20 * HOUR, '26 days', '26일'],
    [47 * HOUR, '47 hours', '47시간'],
    [100 * MINUTE, '100 minutes', '100분'],
    [20_000, '1 minute', '1분'],
  ])('tell a wait of %i ms in one unit, never longer than it was', (wait, en, ko) => {
    expect(fillings({ wait }, 'en', 'UTC', texts.now('en'))).toEqual({ wait: en });
    expect(fillings({ wait }, 'ko', 'UTC', inKorean)).toEqual({ wait: ko });
  });

  it.each([
    [2, 'twice', '두 번'],
    [3, 'three times', '세 번'],
    [12, '12 times', '12회'],
  ])('count %i contacts as people count them', (times, en, ko) => {
    expect(fillings({ times }, 'en', 'UTC', texts.now('en'))).toEqual({ times: en });
    expect(fillings({ times }, 'ko', 'UTC', inKorean)).toEqual({ times: ko });
  });

  it('name the day as the account’s own calendar has it', () => {
    const promised = Date.UTC(2026, 2, 10, 20);
    expect(fillings({ promised }, 'en', 'UTC', texts.now('en'))).toEqual({ promised: 'Tuesday, March 10' });
    expect(fillings({ promised }, 'ko', 'Asia/Seoul', inKorean)).toEqual({ promised: '3월 11일 수요일' });
    expect(fillings({ promised }, 'en', 'Nowhere/Else', texts.now('en')).promised).toMatch(/March 1[01]$/);
  });

  it('say the name as each language does', () => {
    expect(fillings({ name: 'Mara Quist' }, 'en', 'UTC', texts.now('en'))).toEqual({ name: 'Mara' });
    expect(fillings({ name: 'Mara Quist' }, 'ko', 'UTC', inKorean)).toEqual({ name: 'Mara Quist' });
  });
});
