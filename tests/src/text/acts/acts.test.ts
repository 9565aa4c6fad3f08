import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../bench/text/labelled-sentences';
import { actsOf } from '../../../../src/text/acts/acts';
import { actsModel } from '../../../../src/text/acts/model';
import { packActs } from '../../../../src/text/acts/packed';
import { englishGrams } from '../../../../src/text/tone/english';

/** A model that knows one word. */
function knowing(word: string, weight = 20) {
  const slots = new Set<number>();
  englishGrams(word, (slot, _first, _last, group) => {
    if (group === 0) slots.add(slot);
  });
  const side = {
    limits: { legal: 2 },
    floors: { legal: -1 },
    ...packActs(new Map([...slots].map((slot) => [slot, [{ act: 0, weight }]]))),
  };
  const none = { limits: {}, floors: {}, ...packActs(new Map()) };
  const empty = { customer: none, us: none };
  return actsOf({ version: 'one word', languages: { en: { customer: side, us: none }, ko: empty }, data: [] });
}

describe('learned acts', () => {
  it('are heard where the sum of what the words say is above the limit', () => {
    expect(knowing('summons')('expect a summons', 'customer')).toEqual({ heard: ['legal'], denied: [] });
    expect(knowing('summons')('expect a parcel', 'customer')).toEqual({ heard: [], denied: [] });
  });

  it('of one side are not heard from the other', () => {
    expect(knowing('summons')('expect a summons', 'us').heard).toEqual([]);
  });

  it('are denied where the sum is below the floor', () => {
    expect(knowing('sandwich', -20)('a sandwich', 'customer')).toEqual({ heard: [], denied: ['legal'] });
  });

  it('need more of a longer sentence', () => {
    const long = `expect a summons ${'and then some more of it '.repeat(12)}`;
    expect(knowing('summons')(long, 'customer').heard).toEqual([]);
  });

  it('were learned from the sentences as they are now', () => {
    const known = new Map(actsModel.data.map(({ file, sha256 }) => [file, sha256]));
    for (const file of ['en-known', 'ko-known']) expect(known.get(file)).toBe(readSentences(file).sha256);
  });

  it('never saw the sentences that they are judged by', () => {
    for (const language of ['en', 'ko']) {
      const known = new Set(readSentences(`${language}-known`).rows.map(({ text }) => text.toLowerCase()));
      expect(readSentences(`${language}-unseen`).rows.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
    }
  });
});
