import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { glance } from '../../../src/triage/glance';
import { arbitraryFacts } from '../../support/arbitrary-facts';
import { daysAgo, facts, hoursAgo, NOW, them, us } from '../../support/facts';
import { hearing } from '../../support/hearing';
import { PROPERTY_RUNS } from '../../support/property-runs';

describe('a glance at a ticket', () => {
  it('says of the present what the whole report says', () => {
    fc.assert(
      fc.property(arbitraryFacts(), (known) => {
        const { score, coverage, owed, signals, flags, promises } = evaluate(known, defaultPolicy, NOW, hearing);
        const seen = glance(known, defaultPolicy, NOW, hearing);
        expect(seen).toMatchObject({ asOf: NOW, score, coverage, owed, promises });
        expect(seen.signals).toEqual(signals.filter(({ outcome }) => outcome === 'raised'));
        expect(seen.flags).toEqual(flags);
        expect(seen).not.toHaveProperty('trend');
      }),
      { ...PROPERTY_RUNS, numRuns: 60 },
    );
  });

  it('hears a threat, and our promises with it', () => {
    const messages = [
      us(daysAgo(2), 'We will send you a new lamp tomorrow.'),
      them(hoursAgo(2), 'My lawyer will send you a letter.'),
    ];
    const seen = glance(facts({ messages }), defaultPolicy, NOW, hearing);
    expect(seen.flags.map(({ id }) => id)).toContain('legal');
    expect(seen.promises.map(({ state }) => state)).toEqual(['broken']);
  });

  it('claims nothing of words that it does not hear', () => {
    const { messages: _messages, ...list } = facts();
    const seen = glance(list, defaultPolicy, NOW);
    expect([seen.promises, seen.flags]).toEqual([[], []]);
  });
});
