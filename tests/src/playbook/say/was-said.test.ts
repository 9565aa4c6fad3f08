import { describe, expect, it } from 'vitest';
import { standsIn, wasSaid } from '../../../../src/playbook/say/was-said';
import { NOW, them, us } from '../../../support/facts';

const words = 'You will hear from me by [day, time], even if there is nothing new.';

describe('words that were said already', () => {
  it('are found whatever was put for their blanks', () => {
    const reply = us(NOW, 'Hello Mara,\nyou will hear from me by  Friday noon, even if there is nothing new. Jon');
    expect(wasSaid(words, [reply])).toBe(true);
    expect(wasSaid(words, [us(NOW, 'You will hear from me by Friday noon.')])).toBe(false);
  });

  it('are ours, and said to the customer', () => {
    const said = 'You have waited more than 4 days.';
    expect(wasSaid(said, [us(NOW, said)])).toBe(true);
    expect(wasSaid(said, [them(NOW, said), us(NOW, said, { public: false })])).toBe(false);
  });

  it('are not told from a word or two', () => {
    expect(wasSaid('[answer], [day]', [us(NOW, 'Tomorrow, Friday')])).toBe(false);
  });
});

describe('words that stand in a draft', () => {
  it('are found as they were inserted, and with their blanks filled', () => {
    expect(standsIn(`Hello.\n${words} Bye.`, words)).toBe(true);
    expect(standsIn('You will hear from me by Friday, even if there is nothing new.', words)).toBe(true);
    expect(standsIn('You will hear from me by Friday.', words)).toBe(false);
  });

  it('are found however short they are', () => {
    expect(standsIn('네, 알겠습니다.', '알겠습니다.')).toBe(true);
    expect(standsIn('', '알겠습니다.')).toBe(false);
  });
});
