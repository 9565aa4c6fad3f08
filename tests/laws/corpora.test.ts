import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/lexicons/en';
import { ko } from '../../src/text/lexicons/ko';
import { corpora } from '../corpora';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const entries = new Set([en, ko].flatMap((lexicon) => Object.values(lexicon).flat().map(plain)));
const HANGUL = /\p{Script=Hangul}/u;

describe('a corpus', () => {
  it.each(corpora.map((corpus) => [corpus.topic, corpus] as const))(
    'of %s shows both sides in both languages',
    (_topic, { en, ko }) => {
      for (const { match, miss } of [en, ko]) {
        expect(match.length).toBeGreaterThanOrEqual(25);
        expect(miss.length).toBeGreaterThanOrEqual(25);
        expect(new Set([...match, ...miss]).size).toBe(match.length + miss.length);
      }
      expect([...en.match, ...en.miss].filter((text) => HANGUL.test(text))).toEqual([]);
      expect([...ko.match, ...ko.miss].filter((text) => !HANGUL.test(text))).toEqual([]);
    },
  );

  // A test that repeats a phrase proves that the phrase was copied, not that it finds what people write.
  it('holds no case that is a phrase of a lexicon', () => {
    const cases = corpora.flatMap(({ en, ko }) => [en, ko].flatMap(({ match, miss }) => [...match, ...miss]));

    expect(cases.filter((text) => entries.has(plain(text)))).toEqual([]);
  });

  it('is listed once', () => {
    expect(new Set(corpora.map(({ topic }) => topic)).size).toBe(corpora.length);
  });
});
