import { describe, expect, it } from 'vitest';
import { findSilences } from '../../../src/ledgers/silences';
import { isWarm } from '../../../src/ledgers/warm';
import { daysAgo, NOW, them, us } from '../../support/facts';

const waits = (reply: string, text: string) =>
  findSilences([them(daysAgo(4)), us(daysAgo(3), reply), them(daysAgo(2), text)], undefined, {
    live: 2,
    hours: 30,
  }).some(({ to }) => to === undefined);

describe('warm words', () => {
  it.each([
    'Got the label, thanks!',
    'Yes! All my appointments are there. Thank you so much.',
    '오 이제 일정 다 보여요. 정말 감사합니다.',
  ])('start no wait behind a reply of ours: %s', (text) => {
    expect(waits('The label is attached.', text)).toBe(false);
  });

  it('are an answer that we wait for behind a question of ours, unless they say that all is well', () => {
    expect(waits('Which order is it?', 'Thank you, it is order 4711.')).toBe(true);
    expect(waits('Could you check whether it arrived?', 'It arrived, thanks a lot for the label!')).toBe(false);
  });

  it('are none that ask, press or say that something is wrong', () => {
    for (const text of [
      'Thanks, but it still fails.',
      'Thank you. When will it come?',
      'Thanks, the second box is missing.',
    ]) {
      expect(isWarm(them(NOW, text))).toBe(false);
      expect(waits('The label is attached.', text)).toBe(true);
    }
  });

  it('may name what was wrong on a solved ticket, but not that it still is', () => {
    expect(isWarm(them(NOW, 'Thank you, the charger was broken.'))).toBe(false);
    expect(isWarm(them(NOW, 'Thank you, the charger was broken.'), { solved: true })).toBe(true);
    expect(isWarm(them(NOW, 'Thanks, but it still fails.'), { solved: true })).toBe(false);
  });
});
