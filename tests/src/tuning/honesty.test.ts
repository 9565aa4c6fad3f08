import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { signals } from '../../../src/signals';
import type { Limits } from '../../../src/signals/numbers';
import { compare } from '../../../src/tuning/compare';
import { courseOf } from '../../../src/tuning/course';
import { dryRun } from '../../../src/tuning/dry-run';
import { askAgain, findingsOf, flagsUnder } from '../../../src/tuning/findings';
import { readersOf, signsToAskAgain } from '../../../src/tuning/limits-read';
import { bandAt, standingsUnder } from '../../../src/tuning/standing';
import { goldenHearing } from '../../golden/means';
import { scenarios } from '../../golden/scenarios';
import { arbitraryFacts } from '../../support/arbitrary-facts';
import { PROPERTY_RUNS } from '../../support/property-runs';
import { answeredAfter, past, period } from './past';

/** Any policy that the Tuning page can make. */
const arbitraryPolicy = (): fc.Arbitrary<Policy> =>
  fc
    .record({
      limits: fc.record({
        firstReplyHours: fc.constantFrom(8, 2, 40),
        replyHours: fc.constantFrom(24, 4, 90),
        chatReplyMinutes: fc.constantFrom(3, 30),
        reopensLimit: fc.constantFrom(2, 1, 4),
        handoffsLimit: fc.constantFrom(3, 1, 5),
        repeatDays: fc.constantFrom(14, 3, 60),
        attentionFactor: fc.constantFrom(3, 1.2),
        silenceDays: fc.constantFrom(5, 1, 30),
      }),
      bands: fc.constantFrom(defaultPolicy.bands, { watch: 95, strained: 80, critical: 60 }),
      wait: fc.integer({ min: 0, max: 100 }),
      repeat: fc.integer({ min: 0, max: 100 }),
      off: fc.subarray(
        signals.map(({ id }) => id),
        { maxLength: 4 },
      ),
    })
    .map(({ limits, bands, wait, repeat, off }) => ({
      ...defaultPolicy,
      limits,
      bands,
      off,
      points: { ...defaultPolicy.points, wait, 'repeat-contact': repeat },
    }));

describe('the dry run', () => {
  it('says at every moment what a fresh report as of that moment says, whatever was changed', () => {
    let looked = 0;
    fc.assert(
      fc.property(arbitraryFacts(), arbitraryPolicy(), (facts, policy) => {
        const one = past(facts);
        const first = findingsOf(one, defaultPolicy, period, goldenHearing);
        const again = askAgain(first, policy, signsToAskAgain(defaultPolicy.limits, policy.limits));
        const standings = standingsUnder(policy)(again);
        for (const look of again.looks) {
          looked += 1;
          const report = evaluate(facts, policy, look.at, goldenHearing);
          expect(bandAt(look, standings, policy)).toBe(report.band);
          expect(standings[look.place]?.score).toBe(report.score);
          expect(flagsUnder(again, look, policy)).toEqual(report.flags);
        }
      }),
      { ...PROPERTY_RUNS, numRuns: 60 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('moves the very tickets that fresh reports move when reply_hours is changed', () => {
    const tickets = [2, 10, 20, 30, 50, 80, 120].map((hours, index) => answeredAfter(100 + index, hours, { turns: 3 }));
    const stricter: Policy = { ...defaultPolicy, limits: { ...defaultPolicy.limits, replyHours: 4 } };
    const first = tickets.map((facts) => findingsOf(past(facts), defaultPolicy, period, goldenHearing));
    const again = first.map((one) => askAgain(one, stricter, signsToAskAgain(defaultPolicy.limits, stricter.limits)));

    const changed = compare(
      dryRun(first, defaultPolicy, period, 'strained'),
      dryRun(again, stricter, period, 'strained'),
    );

    const fresh = first.flatMap(({ past: one, looks }) => {
      const worst = (policy: Policy) =>
        ['critical', 'strained', 'watch', 'healthy', 'new', 'unknown'].find((band) =>
          looks.some(({ at }) => evaluate(one.facts, policy, at, goldenHearing).band === band),
        );
      const [before, after] = [worst(defaultPolicy), worst(stricter)];
      return before === after ? [] : [[one.id, before, after]];
    });
    expect(fresh.length).toBeGreaterThan(1);
    expect(fresh.length).toBeLessThan(tickets.length);
    expect(
      changed
        .filter(({ before, after }) => before.band !== after.band)
        .map(({ ticket, before, after }) => [ticket, before.band, after.band]),
    ).toEqual(fresh);
    for (const { ticket, after } of changed) {
      const facts = tickets.find((one) => one.ticket.id === ticket);
      expect(facts && evaluate(facts, stricter, after.at, goldenHearing).band).toBe(after.band);
    }
  });

  it('asks no sign again that a changed limit has no part in', () => {
    const findings = findingsOf(past(answeredAfter(7, 30)), defaultPolicy, period, goldenHearing);
    const again = askAgain(findings, defaultPolicy, ['silence']);
    for (const [place, { judged }] of again.found.entries()) {
      const before = findings.found[place]?.judged ?? [];
      for (const [index, one] of judged.entries()) if (one.id !== 'silence') expect(one).toBe(before[index]);
    }
  });

  it('has nothing to say of a ticket outside the period', () => {
    const findings = findingsOf({ ...past(answeredAfter(7, 30)), until: 0 }, defaultPolicy, period, goldenHearing);
    expect(courseOf(findings, standingsUnder(defaultPolicy)(findings), defaultPolicy, 'strained')).toBeUndefined();
  });
});

describe('readersOf', () => {
  it('names every sign that reads a limit, and the flags that rest on it', () => {
    const limits = Object.keys(readersOf) as (keyof Limits)[];
    expect(limits.sort()).toEqual(Object.keys(defaultPolicy.limits).sort());
    for (const facts of Object.values(scenarios)) {
      const points = [...findingsOf(past(facts), defaultPolicy, period, goldenHearing).found];
      for (const { id, ...signal } of signals) {
        const read = new Set<keyof Limits>();
        const watched: Policy = {
          ...defaultPolicy,
          limits: new Proxy(defaultPolicy.limits, {
            get: (target, key) => {
              read.add(key as keyof Limits);
              return Reflect.get(target, key);
            },
          }),
        };
        for (const { view, at } of points) {
          if (signal.reads.every((key) => view[key] !== undefined)) signal.evaluate(view as never, watched, at);
        }
        for (const limit of read) expect(readersOf[limit], `${id} reads ${limit}`).toContain(id);
      }
    }
  });
});
