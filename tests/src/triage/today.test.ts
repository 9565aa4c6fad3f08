import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needs } from '../../../src/triage/rank';
import { cutToday } from '../../../src/triage/today';
import { boardRows, row } from '../../support/board';
import { PROPERTY_RUNS } from '../../support/property-runs';

describe('what the team can take on today', () => {
  it('is the first of those that need somebody; calm tickets never fill up the number', () => {
    const ranked = [row({ ticket: 1, band: 'critical' }), row({ ticket: 2, band: 'watch' }), row({ ticket: 3 })];
    expect(cutToday(ranked, 1).now.map(({ ticket }) => ticket)).toEqual([1]);
    expect(cutToday(ranked, 20).now.map(({ ticket }) => ticket)).toEqual([1, 2]);
    expect(cutToday(ranked, 20).rest.map(({ ticket }) => ticket)).toEqual([3]);
  });

  it('loses no row, doubles none and keeps the order', () => {
    fc.assert(
      fc.property(boardRows, fc.integer({ min: -3, max: 15 }), (ranked, most) => {
        const { now, rest } = cutToday(ranked, most);
        expect(now).toEqual(ranked.filter(needs).slice(0, Math.max(0, most)));
        expect(rest).toEqual(ranked.filter((one) => !now.includes(one)));
        expect(now.length + rest.length).toBe(ranked.length);
      }),
      PROPERTY_RUNS,
    );
  });
});
