import { describe, expect, it } from 'vitest';
import { mixedScanner } from '../../../../src/text/joint';
import { ko } from '../../../../src/text/lexicons/ko';
import { hasHangul } from '../../../../src/text/phrases/letters';
import { lines } from '../../../../src/text/phrases/lines';
import { readPhrase } from '../../../../src/text/phrases/notation';

const scan = mixedScanner({ phrases: { any: ['refund'] } }, { phrases: { any: ['환불'] } });
const found = (text: string) => (scan(text, []).any ?? []).map(({ start, end }) => text.slice(start, end));

describe('a mixed scanner', () => {
  it('finds English phrases with and without Korean beside them, and Korean ones', () => {
    expect(found('a refund')).toEqual(['refund']);
    expect(found('refund 말고 환불')).toEqual(['refund', '환불']);
  });

  it('may leave the Korean phrases out where a text has no Hangul: each of them needs some', () => {
    expect(phrases.length).toBeGreaterThan(100);
    expect(phrases.filter((phrase) => !readPhrase(phrase, classes).every(needsHangul))).toEqual([]);
  });
});

const needsHangul = (places: ReturnType<typeof readPhrase>[number]): boolean =>
  places.some(({ groups }) => groups.every(({ members }) => members().every(hasHangul)));

const { classes = {}, topics } = ko;
const phrases = Object.values(topics).flatMap(lines);
