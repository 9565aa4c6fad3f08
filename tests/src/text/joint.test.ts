import { describe, expect, it } from 'vitest';
import { jointScanner } from '../../../src/text/joint';
import { sentences } from '../../../src/text/sentences';

const heat = jointScanner<'danger' | 'plain'>({
  classes: { hot: 'melt*|smoking' },
  phrases: { danger: ['plug|socket & {hot}', 'fire'], plain: ['plug'] },
});
const found = (text: string) => {
  const spans = heat(text, sentences(text, { start: 0, end: text.length })).danger ?? [];
  return spans.map(({ start, end }) => text.slice(start, end));
};

describe('a phrase with halves', () => {
  it('is found at the sentence that holds both, in either order and however far apart', () => {
    expect(found('hello. the plug that you sent me on the last day of may has melted. bye.')).toEqual([
      'the plug that you sent me on the last day of may has melted.',
    ]);
    expect(found('it was smoking, the socket')).toEqual(['it was smoking, the socket']);
  });

  it('is not found where only one half stands, or the halves in two sentences', () => {
    expect(found('the plug fits.')).toEqual([]);
    expect(found('the plug fits. the cheese melted.')).toEqual([]);
  });

  it('stands beside whole phrases of its topic', () => {
    expect(found('fire! the plug melted.')).toEqual(['fire', 'the plug melted.']);
  });

  it('takes a class from its own book', () => {
    const two = jointScanner<'said'>(
      { classes: { thing: 'lamp' }, phrases: { said: ['{thing} & broken'] } },
      { classes: { thing: 'chair' }, phrases: { said: ['{thing} & late'] } },
    );
    const whole = (text: string) => two(text, [{ start: 0, end: text.length }]).said !== undefined;

    expect([whole('the lamp is broken'), whole('the chair is late'), whole('the chair is broken')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
