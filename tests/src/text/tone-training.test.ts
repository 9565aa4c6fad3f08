import { describe, expect, it } from 'vitest';
import { type Example, fitWeights, sheetOf } from '../../../bench/text/fit';
import {
  areaInterval,
  areaUnderCurve,
  atLimit,
  type Judged,
  precisionAtHalfRecall,
} from '../../../bench/text/measures';
import { englishGrams } from '../../../src/text/tone/english';
import { SLOTS } from '../../../src/text/tone/slots';

describe('training', () => {
  const groups = new Float64Array(SLOTS).fill(1);
  const example = (text: string, target: number): Example => ({
    ...sheetOf(englishGrams, text, groups),
    target,
    weight: 1,
    scale: 0,
  });
  const bad = ['this is terrible', 'a terrible answer', 'so terrible again', 'terrible'];
  const good = ['this is lovely', 'a lovely answer', 'so lovely again', 'lovely'];
  const examples = [...bad.map((text) => example(text, 1)), ...good.map((text) => example(text, 0))];
  const sum = (weights: Float64Array, text: string): number =>
    Array.from(sheetOf(englishGrams, text, groups).slots).reduce((all, slot) => all + (weights[slot] ?? 0), 0);

  it('gives the same weights every time', () => {
    const once = fitWeights(examples, groups, 50);
    const again = fitWeights(examples, groups, 50);
    expect(again.bias).toBe(once.bias);
    expect(Buffer.from(again.weights.buffer).equals(Buffer.from(once.weights.buffer))).toBe(true);
  });

  it('learns which words are strained', () => {
    const { weights } = fitWeights(examples, groups, 50);
    expect(sum(weights, 'terrible')).toBeGreaterThan(0);
    expect(sum(weights, 'lovely')).toBeLessThan(0);
  });

  it('keeps as many n-grams as it may', () => {
    const { weights } = fitWeights(examples, groups, 3);
    expect(weights.filter((weight) => weight !== 0).length).toBe(3);
  });
});

describe('the measures', () => {
  const rows: readonly Judged[] = [
    { score: 0.9, y: 1 },
    { score: 0.8, y: 0 },
    { score: 0.7, y: 1 },
    { score: 0.7, y: 0 },
    { score: 0.1, y: 0 },
  ];

  it('count pairs in the right order, ties half', () => {
    expect(areaUnderCurve(rows)).toBeCloseTo(4.5 / 6);
  });

  it('find the best precision at half recall', () => {
    expect(precisionAtHalfRecall(rows)).toBe(1);
    expect(precisionAtHalfRecall(rows.slice(1))).toBeCloseTo(1 / 3);
  });

  it('say what a limit does', () => {
    expect(atLimit(rows, 0.75)).toEqual({ falseAlarms: 1 / 3, recall: 1 / 2, precision: 1 / 2, accuracy: 3 / 5 });
  });

  it('give the same interval every time, around the area', () => {
    const many = Array.from(
      { length: 200 },
      (_, index) => ({ score: (index * 37) % 100, y: index % 3 === 0 ? 1 : 0 }) as Judged,
    );
    const [low, high] = areaInterval(many);
    expect(areaInterval(many)).toEqual([low, high]);
    expect(low).toBeLessThan(areaUnderCurve(many));
    expect(high).toBeGreaterThan(areaUnderCurve(many));
  });
});
