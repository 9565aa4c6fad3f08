import { describe, expect, it } from 'vitest';
import { lateTexts } from '../../../../app/shared/i18n/late-texts';

const english = {
  greeting: 'Hello {{name}}',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  only: 'English',
};
const korean = { default: { greeting: '{{name}} 님, 안녕하세요', days_other: '{{count}}일' } };

describe('the texts of a part', () => {
  it('are English until another language is loaded', async () => {
    const texts = lateTexts(english, async () => korean);
    expect(texts.now('ko')('greeting', { name: 'Mara' })).toBe('Hello Mara');
    expect((await texts.load('ko'))('greeting', { name: 'Mara' })).toBe('Mara 님, 안녕하세요');
    expect(texts.now('ko')('days', { count: 1 })).toBe('1일');
    expect(texts.now('en')('days', { count: 1 })).toBe('1 day');
  });

  it('are English where the language lacks one', async () => {
    expect((await lateTexts(english, async () => korean).load('ko'))('only')).toBe('English');
  });

  it('are tried again where the language could not be loaded', async () => {
    let tries = 0;
    const texts = lateTexts(english, async () => {
      tries += 1;
      if (tries === 1) throw new Error('offline');
      return korean;
    });
    await expect(texts.load('ko')).rejects.toThrow('offline');
    expect(texts.now('ko')('only')).toBe('English');
    expect((await texts.load('ko'))('days', { count: 3 })).toBe('3일');
  });
});
