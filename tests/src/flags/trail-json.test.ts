import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, FlagEvent } from '../../../src/facts/flag-event';
import { lifeAsOf } from '../../../src/flags/life-as-of';
import { emptyTrail, mergeTrails, reviewed, told } from '../../../src/flags/trail';
import { decodeTrail, encodeTrail, MOST_CHARACTERS } from '../../../src/flags/trail-json';
import { trails } from '../../support/arbitrary-trails';
import { PROPERTY_RUNS } from '../../support/property-runs';

describe('a trail as text', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(trails, (trail) => {
        expect(decodeTrail(encodeTrail(trail))).toEqual(mergeTrails(emptyTrail, trail));
      }),
      PROPERTY_RUNS,
    );
  });

  it('is compact JSON that a person can read', () => {
    const text = encodeTrail(told('legal', { id: 'a1', kind: 'acknowledge', at: 11, who: 301 }));
    expect(text).toBe('{"evenkeel":1,"flags":{"legal":[["acknowledge","a1",11,301]]}}');
  });

  it('of nothing is an empty trail', () => {
    expect(decodeTrail('')).toEqual(emptyTrail);
    expect(decodeTrail(' \n')).toEqual(emptyTrail);
  });

  it.each([
    'Call the customer back on Monday',
    '{"evenkeel":2,"flags":{}}',
    '{"evenkeel":1}',
    '{"evenkeel":1,"flags":{"rage":[]}}',
    '{"evenkeel":1,"flags":{"legal":{}}}',
    '{"evenkeel":1,"flags":{"legal":[["acknowledge","a1",11]]}}',
    '{"evenkeel":1,"flags":{"legal":[["acknowledge","a1",11,301,"more"]]}}',
    '{"evenkeel":1,"flags":{"legal":[["snooze","a1",11,301,"soon"]]}}',
    '{"evenkeel":1,"flags":{"__proto__":[]}}',
    '{"evenkeel":1,"flags":{},"signs":[["quiet","q",1,301,"abuse"]]}',
    '{"evenkeel":1,"flags":{},"folded":[1]}',
    '{"evenkeel":1,"flags":{"legal":[["acknowledge","a1",11,301]',
    '[]',
    'null',
  ])('%s is none of ours', (text) => {
    expect(decodeTrail(text)).toBeUndefined();
  });

  it('never throws, whatever stands there', () => {
    const json = fc.json().map((value) => `{"evenkeel":1,"flags":${value}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), json), (text) => {
        const trail = decodeTrail(text);
        if (trail) expect(decodeTrail(encodeTrail(trail))).toEqual(trail);
      }),
      PROPERTY_RUNS,
    );
  });

  it('cuts a reason of more than a paragraph', () => {
    const long = '가'.repeat(700);
    const text = encodeTrail(told('legal', { id: 'r', kind: 'resolve', at: 1, who: 301, reason: long }));
    expect(decodeTrail(text)?.events.legal?.[0]).toMatchObject({ reason: '가'.repeat(500) });
  });
});

describe('a trail that is too long', () => {
  const reason = 'A reason that takes some room, as reasons do when people mean to be understood.';
  const round = (n: number): readonly FlagEvent[] => {
    const at = 1_772_000_000_000 + n * 100;
    const act = (kind: 'acknowledge' | 'take-over', late: number): Act => ({
      id: `${kind}${n}`,
      kind,
      at: at + late,
      who: 301,
    });
    return [
      { id: `o${n}`, kind: 'occur', at, who: 'engine', severity: 'high', evidenceAt: at },
      act('acknowledge', 1),
      act('take-over', 2),
      { id: `r${n}`, kind: 'resolve', at: at + 3, who: 301, reason },
    ];
  };
  const rounds = Array.from({ length: 200 }, (_, n) => round(n)).flat();
  const trail = mergeTrails(told('legal', ...rounds), told('churn', ...round(0)));

  it('is folded from its oldest end, says so, and every flag stands where it stood', () => {
    const text = encodeTrail(trail);
    const read = decodeTrail(text) ?? emptyTrail;
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(read.events.legal?.slice(-20)).toEqual(rounds.slice(-20));
    for (const cause of ['legal', 'churn'] as const) {
      expect(lifeAsOf(read.events[cause] ?? [], 2e12).life).toEqual(lifeAsOf(trail.events[cause] ?? [], 2e12).life);
    }
    const left = (read.events.legal?.length ?? 0) + (read.events.churn?.length ?? 0);
    expect(read.folded?.count).toBe(rounds.length + 4 - left);
    expect(encodeTrail(read)).toBe(text);
  });

  it('keeps of what was said of a sign the last word', () => {
    const reviews = Array.from({ length: 300 }, (_, n) => ({
      id: `q${n}`,
      kind: 'quiet' as const,
      at: n,
      who: 301,
      sign: n === 0 ? 'wait' : 'abuse',
      reason,
    }));
    const read = decodeTrail(encodeTrail(reviewed(...reviews))) ?? emptyTrail;
    expect(read.reviews[0]).toEqual(reviews[0]);
    expect(read.reviews.at(-1)).toEqual(reviews.at(-1));
    expect(read.folded).toEqual({ count: 300 - read.reviews.length, until: expect.any(Number) });
  });
});
