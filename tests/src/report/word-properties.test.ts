import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/facts/facts';
import type { Instant } from '../../../src/facts/instant';
import { defaultPolicy } from '../../../src/health/policy';
import { judge } from '../../../src/report/judge';
import { signals } from '../../../src/signals';
import type { Signal } from '../../../src/signals/types';
import { hide } from '../../support/arbitrary-facts';
import { DAY, daysAgo, facts, HOUR, MINUTE, NOW, them, ticket, us } from '../../support/facts';
import { hearing } from '../../support/hearing';
import { PROPERTY_RUNS } from '../../support/property-runs';

const scoreOf = (told: Facts, asOf: Instant = NOW, asked: readonly Signal[] = signals): number =>
  judge(told, defaultPolicy, asOf, { hearing, signals: asked }).score;

describe('strained words, in any conversation', () => {
  it('never weigh less for waiting longer', () => {
    fc.assert(
      fc.property(arbitraryTalk(), (told) => {
        const scores = HOURS.map((hours) => scoreOf(told, NOW + hours * HOUR));

        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      PROPERTY_RUNS,
    );
  });

  it.each(signals.map(({ id }) => id))('never lower the score where a sign fails: %s', (id) => {
    const broken = signals.map((signal): Signal => (signal.id === id ? { ...signal, evaluate: fail } : signal));
    fc.assert(
      fc.property(arbitraryTalk(), (told) => {
        expect(scoreOf(told, NOW, broken)).toBeGreaterThanOrEqual(scoreOf(told));
      }),
      PROPERTY_RUNS,
    );
  });

  it.each(['messages', 'history'] as const)('never lower the score where parts are not known: %s', (part) => {
    fc.assert(
      fc.property(arbitraryTalk(), (told) => {
        expect(scoreOf(hide(told, [part]))).toBeGreaterThanOrEqual(scoreOf(told));
      }),
      PROPERTY_RUNS,
    );
  });
});

function fail(): never {
  throw new Error('broken');
}

/** Before, at and behind every limit of a wait. */
const HOURS = [0, 0.1, 1, 2, 6, 9, 17, 23, 24.1, 25, 47, 72, 100, 9 * 24];

const THEIR_WORDS = [
  'The display stays dark.',
  'It still fails.',
  'I will not take no for an answer.',
  'Refund me today or I will post this on Trustpilot.',
  'Refund me today or you will hear from my lawyer.',
  'You idiots, you will hear from my lawyer.',
  'You are all idiots.',
  'Nobody ever answered me.',
  'Your colleague promised me a free replacement, I want it today or else.',
  'I was promised a refund by your agent.',
  'I have written to you nine times.',
  'I refuse to pay this invoice.',
  'Actually, I want it in green instead.',
  "It's simply not worth the money.",
  'It works now, thank you!',
  '지금 당장 환불 안 해주면 가만있지 않겠습니다.',
  '야 이 병신들아, 고소하겠습니다.',
];
const OUR_WORDS = [
  'I see.',
  'Here is how it looks.',
  'Which cable do you use?',
  "I'm not sure about that, I need approval from my manager.",
  "I don't know, to be honest.",
  "It's your own fault, calm down.",
  'As I mentioned before, please update the app first.',
  'We will send you a new lamp tomorrow.',
  'It has been fixed.',
];

const arbitraryTalk = (): fc.Arbitrary<Facts> =>
  fc
    .array(
      fc.record({
        theirs: fc.boolean(),
        words: fc.nat(),
        // Mostly in one breath, within a limit, or past it.
        pause: fc.constantFrom(MINUTE, HOUR, 7 * HOUR, 23 * HOUR, 3 * DAY),
        channel: fc.constantFrom('email', 'email', 'chat', 'social'),
      }),
      { maxLength: 14 },
    )
    .map((turns) => {
      let at = NOW - turns.reduce((sum, { pause }) => sum + pause, 0);
      const messages = turns.map(({ theirs, words, pause, channel }) => {
        at += pause;
        const pool = theirs ? THEIR_WORDS : OUR_WORDS;
        return (theirs ? them : us)(at, pool[words % pool.length], { channel });
      });
      return facts({ ticket: ticket({ createdAt: daysAgo(60), channel: turns[0]?.channel ?? 'email' }), messages });
    });
