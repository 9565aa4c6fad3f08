import { describe, expect, it } from 'vitest';
import { scanner } from '../../../../src/text/phrases';

const found = (phrases: readonly string[], text: string) =>
  (scanner({ phrases: { any: phrases } })(text).any ?? []).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  it('match whole Latin words', () => {
    expect(found(['ok'], 'ok, book, okay')).toEqual(['ok']);
  });

  it('match Hangul anywhere, with or without spaces', () => {
    expect(found(['다시 연락'], '곧다시연락드릴게요, 다시  연락')).toEqual(['다시연락', '다시  연락']);
  });

  it('match a single syllable as a whole word only', () => {
    expect(found(['네'], '네, 그렇네요')).toEqual(['네']);
  });

  it('take the longer of two phrases', () => {
    expect(found(['thank you', 'thank you so much'], 'thank you so much')).toEqual(['thank you so much']);
  });

  it('bridge a few words, not a sentence, and complete stems', () => {
    expect(found(['we can … refund'], 'we can give you a refund')).toEqual(['we can give you a refund']);
    expect(found(['we can … refund'], 'we can. a refund')).toEqual([]);
    expect(found(['apolog*'], 'my apologies')).toEqual(['apologies']);
  });

  it('take signs of the notation as text, and no phrases as none', () => {
    expect(found(['a.b (c)'], 'a.b (c) axb c')).toEqual(['a.b (c)']);
    expect(found([], 'anything')).toEqual([]);
  });
});
