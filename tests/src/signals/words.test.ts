import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { combine } from '../../../src/signals/levels';
import { patternGrounds } from '../../../src/signals/words';
import { daysAgo, facts, NOW, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';

const PATTERN = { least: 2, first: 0.4, step: 0.2 };
const quote = ({ id, at }: Message) => ({ message: id, at, start: 0, end: 4 });

describe('a pattern', () => {
  const theirs = [9, 8, 7, 6, 5, 4].map((days) => them(daysAgo(days)));
  const talk = theirs.flatMap((message) => [message, us(message.at + 1)]);

  it.each([
    [1, 0],
    [2, 0.4],
    [3, 0.6],
    [4, 0.8],
    [5, 1],
    [6, 1],
  ])('of %i cases weighs %d, spread over its cases', (cases, level) => {
    const grounds = patternGrounds(theirs.slice(0, cases).map(quote), talk, PATTERN);

    expect(combine(grounds)).toBeCloseTo(level, 9);
    expect(new Set(grounds.map(({ fact }) => fact)).size).toBe(grounds.length);
    for (const ground of grounds) expect(ground.level).toBeGreaterThan(0);
  });

  it('counts what is said until the other side speaks as one case, with all of it as evidence', () => {
    const [first, ...others] = theirs;
    const burst = [...theirs.slice(0, 3), us(daysAgo(6.5)), ...theirs.slice(3)];

    expect(patternGrounds([...theirs].map(quote), burst, PATTERN).map(({ evidence }) => evidence.length)).toEqual([
      3, 3,
    ]);
    expect(
      patternGrounds(
        [first, ...others].flatMap((one) => (one ? [quote(one)] : [])),
        theirs,
        PATTERN,
      ),
    ).toEqual([]);
  });
});

describe('a sentence', () => {
  const pointsOf = (...messages: readonly Message[]) =>
    evaluate(facts({ messages }), defaultPolicy, NOW, hearing).signals.flatMap(({ id, points, countedUnder }) =>
      points > 0 || countedUnder ? [`${id} ${countedUnder ?? 'pays'}`] : [],
    );

  it('is charged once, however many signs it speaks to', () => {
    const text = 'Refund me today or I will post this on Trustpilot.';
    const twice = [
      them(daysAgo(9)),
      us(daysAgo(9) + 1),
      them(daysAgo(8), text),
      us(daysAgo(8) + 1),
      them(daysAgo(7), text),
      us(daysAgo(7) + 1),
    ];

    expect(pointsOf(...twice)).toEqual(['public-complaint pays', 'unreasonable-demands public-complaint']);
  });

  it('of ours is charged once as well', () => {
    const text = "I'm not sure about that, I need approval from my manager.";
    const talk = [them(daysAgo(9)), us(daysAgo(9) + 1, text), them(daysAgo(8)), us(daysAgo(8) + 1, text)];

    expect(pointsOf(...talk)).toEqual(['knowledge-gap pays', 'no-authority knowledge-gap']);
  });
});
