import { describe, expect, it } from 'vitest';
import { signals } from '../../src/signals';
import type { ViewKey } from '../../src/signals/types';
import { en } from '../../src/text/lexicons/en';
import { enAgent } from '../../src/text/lexicons/en-agent';
import { enCustomer } from '../../src/text/lexicons/en-customer';
import { ko } from '../../src/text/lexicons/ko';
import { koAgent } from '../../src/text/lexicons/ko-agent';
import { koCustomer } from '../../src/text/lexicons/ko-customer';
import type { SayingBook } from '../../src/text/lexicons/saying-book';
import { lines } from '../../src/text/phrases/lines';
import { agentSayings, customerSayings, type Saying } from '../../src/text/saying-ids';
import { corpora } from '../corpora';
import type { Corpus } from '../corpora/corpus';
import { everyday } from '../corpora/everyday';
import { sentences } from '../corpora/signs';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const sayingBooks: readonly SayingBook<Saying>[] = [enAgent, enCustomer, koAgent, koCustomer];
const phrases = [
  ...[en, ko].flatMap(({ topics }) => Object.values(topics)),
  ...sayingBooks.flatMap(({ says }) => Object.values(says).flatMap((said) => Object.values(said))),
].flatMap(lines);
// A list of alternatives is a phrase each, a run of words one; what names classes, gaps or choices between words is more.
const inWords = phrases.flatMap((phrase) => (phrase.includes(' ') ? [phrase] : phrase.split('|')));
const entries = new Set(inWords.filter((phrase) => !/[{|…*]|\S\?/.test(phrase)).map(plain));
const HANGUL = /\p{Script=Hangul}/u;

const sets = [
  { name: 'varied', corpora, least: 25 },
  { name: 'everyday', corpora: everyday, least: 12 },
];
const casesOf = ({ en, ko }: Corpus): readonly string[] => [en, ko].flatMap(({ match, miss }) => [...match, ...miss]);

describe('a corpus', () => {
  it.each(
    sets.flatMap(({ name, corpora, least }) => corpora.map((corpus) => [name, corpus.topic, least, corpus] as const)),
  )('of %s %s shows both sides in both languages, with %i cases or more each', (_name, _topic, least, { en, ko }) => {
    for (const { match, miss } of [en, ko]) {
      expect(match.length).toBeGreaterThanOrEqual(least);
      expect(miss.length).toBeGreaterThanOrEqual(least);
      expect(new Set([...match, ...miss]).size).toBe(match.length + miss.length);
    }
    expect([...en.match, ...en.miss].filter((text) => HANGUL.test(text))).toEqual([]);
    expect([...ko.match, ...ko.miss].filter((text) => !HANGUL.test(text))).toEqual([]);
  });

  // A test that repeats a phrase proves that the phrase was copied, not that it finds what people write.
  it('holds no case that is a phrase of a lexicon', () => {
    const cases = corpora.flatMap(({ en, ko }) => [en, ko].flatMap(({ match, miss }) => [...match, ...miss]));

    expect(cases.filter((text) => entries.has(plain(text)))).toEqual([]);
  });

  it.each(sets)('is there once for every saying, said by its speaker ($name)', ({ corpora }) => {
    const listed = corpora.map(({ speaker, topic }) => `${speaker} ${topic}`).sort();

    expect(listed).toEqual(
      [
        ...customerSayings.map((saying) => `customer ${saying}`),
        ...agentSayings.map((saying) => `agent ${saying}`),
      ].sort(),
    );
  });

  it('repeats no case of the other set', () => {
    const known = new Set(corpora.flatMap(casesOf).map(plain));

    expect(everyday.flatMap(casesOf).filter((text) => known.has(plain(text)))).toEqual([]);
  });
});

describe('the sentences of a sign', () => {
  const WORDLESS: readonly ViewKey[] = ['ticket', 'customer', 'workload', 'baseline', 'history'];
  const least = 6;

  it.each(signals.map((signal) => [signal.id, signal] as const))(
    'show both sides of %s in both languages, unless it reads nothing that was said',
    (id, { reads, mayRead = [] }) => {
      const sides = sentences[id];
      if (typeof sides === 'string') {
        expect([...reads, ...mayRead].filter((part) => !WORDLESS.includes(part))).toEqual([]);
        return;
      }
      const { en, ko } = sides;
      for (const { match, miss } of [en, ko]) {
        expect(match.length).toBeGreaterThanOrEqual(least);
        expect(miss.length).toBeGreaterThanOrEqual(least);
        expect(new Set([...match, ...miss].map(plain)).size).toBe(match.length + miss.length);
      }
      expect([...en.match, ...en.miss].filter((text) => HANGUL.test(text))).toEqual([]);
      expect([...ko.match, ...ko.miss].filter((text) => !HANGUL.test(text))).toEqual([]);
    },
  );

  it('are neither a phrase of a lexicon nor a case of a corpus', () => {
    const known = new Set([...corpora, ...everyday].flatMap(casesOf).map(plain));
    const texts = Object.values(sentences).flatMap((sides) =>
      typeof sides === 'string' ? [] : [sides.en, sides.ko].flatMap(({ match, miss }) => [...match, ...miss]),
    );

    expect(texts.filter((text) => entries.has(plain(text)) || known.has(plain(text)))).toEqual([]);
  });
});
