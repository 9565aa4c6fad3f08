import { describe, expect, it } from 'vitest';
import { languageOf, loadWords } from '../../../../app/shared/i18n/words';

describe('languageOf', () => {
  it.each([
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['KO', 'ko'],
    ['en-us', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('speaks for %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('loadWords', () => {
  it('picks the plural by the count, zero included', async () => {
    const { t } = await loadWords('en');
    expect(t('evidence.count.reopens', { count: 1 })).toBe('Reopened 1 time');
    expect(t('evidence.count.reopens', { count: 0 })).toBe('Reopened 0 times');
  });

  it('fills placeholders as they are: what is shown is escaped by whoever shows it', async () => {
    const { t } = await loadWords('ko');
    expect(t('evidence.quote', { text: '<b>&', at: '3월 7일' })).toBe('“<b>&” · 3월 7일');
  });
});
