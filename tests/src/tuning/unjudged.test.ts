import { expect, it } from 'vitest';
import { signals } from '../../../src/signals';
import { unjudgedWithoutWords, wordParts } from '../../../src/tuning/unjudged';

it('names every sign that cannot do without the words, and no other', () => {
  const needing = signals.filter(({ reads }) => reads.some((key) => wordParts.includes(key)));
  expect(unjudgedWithoutWords).toEqual(needing.map(({ id }) => id));
});
