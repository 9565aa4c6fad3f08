import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNeed, needs } from '../../../src/triage/rank';
import type { BoardRow } from '../../../src/triage/types';
import { boardRows, flag, row } from '../../support/board';
import { daysAgo, hoursAgo, NOW } from '../../support/facts';
import { PROPERTY_RUNS } from '../../support/property-runs';

const order = (...rows: readonly BoardRow[]): readonly number[] =>
  [...rows].sort(byNeed(NOW)).map(({ ticket }) => ticket);

/** The same in all but one respect; the one that must come first has the higher number, which alone would put it last. */
const compared = (first: Partial<BoardRow>, then: Partial<BoardRow>) =>
  order(row({ ...then, ticket: 1 }), row({ ...first, ticket: 2 }));

describe('who needs a supervisor most', () => {
  it('is first of all the agent who calls for help, before even the gravest flag', () => {
    expect(
      compared({ flags: [flag('help-wanted')] }, { flags: [flag('safety', 'raised', { severity: 'critical' })] }),
    ).toEqual([2, 1]);
  });

  it('is no longer the agent whose call somebody has taken over', () => {
    const critical = flag('safety', 'raised', { severity: 'critical' });
    expect(compared({ flags: [critical] }, { flags: [flag('help-wanted', 'taken-over')] })).toEqual([2, 1]);
  });

  it('goes by severity before owed time', () => {
    const due = { what: 'promise', at: daysAgo(1) } as const;
    expect(
      compared({ flags: [flag('legal')] }, { flags: [flag('stuck', 'raised', { severity: 'low' })], owed: 90, due }),
    ).toEqual([2, 1]);
  });

  it('takes a band as gravely as a flag: a customer at breaking point comes before a mild flag', () => {
    expect(compared({ band: 'critical' }, { flags: [flag('stuck', 'raised', { severity: 'medium' })] })).toEqual([
      2, 1,
    ]);
    expect(compared({ flags: [flag('safety', 'raised', { severity: 'critical' })] }, { band: 'critical' })).toEqual([
      2, 1,
    ]);
  });

  it('puts what somebody has taken over behind what nobody has, however much more is owed there', () => {
    expect(compared({ flags: [flag('legal')] }, { flags: [flag('legal', 'taken-over')], owed: 90 })).toEqual([2, 1]);
  });

  it('keeps a row with one flag in hands and one that nobody has among those that nobody has', () => {
    const half = [flag('legal', 'taken-over'), flag('churn')];
    expect(compared({ flags: half, owed: 10 }, { flags: [flag('legal')] })).toEqual([2, 1]);
  });

  it('goes by owed time before the trend, and takes a promise past its time for twenty points', () => {
    const flags = [flag('legal')];
    const late = { what: 'promise', at: hoursAgo(1) } as const;
    expect(compared({ flags, owed: 20 }, { flags, owed: 9, trend: 'worse' })).toEqual([2, 1]);
    expect(compared({ flags, due: late }, { flags, owed: 19 })).toEqual([2, 1]);
    expect(compared({ flags, owed: 10 }, { flags, due: { what: 'promise', at: NOW + 1 } })).toEqual([2, 1]);
  });

  it('leaves the word to the trend where a few points are all the difference', () => {
    const flags = [flag('legal')];
    expect(compared({ flags, owed: 11, trend: 'worse' }, { flags, owed: 19, trend: 'flat' })).toEqual([2, 1]);
    expect(compared({ flags, owed: 10 }, { flags, owed: 10, trend: 'better' })).toEqual([2, 1]);
  });

  it('goes by the longest wait, in whole hours, and by the number last', () => {
    expect(compared({ waitingSince: hoursAgo(3) }, { waitingSince: hoursAgo(2) })).toEqual([2, 1]);
    expect(compared({ waitingSince: hoursAgo(2.9) }, { waitingSince: hoursAgo(2) })).toEqual([1, 2]);
    expect(order(row({ ticket: 7 }), row({ ticket: 5 }), row({ ticket: 6 }))).toEqual([5, 6, 7]);
  });

  it.each(['snoozed', 'resolved', 'dismissed'] as const)('is not told by a flag that is %s', (is) => {
    const settled = row({ flags: [flag('legal', is), flag('help-wanted', is)] });
    expect(needs(settled)).toBe(false);
    expect(order(settled, row({ ticket: 102, band: 'watch' }))).toEqual([102, 101]);
  });

  it('is nobody on a calm row, nor on one of which too little is known', () => {
    expect((['healthy', 'new', 'unknown'] as const).map((band) => needs(row({ band })))).toEqual([false, false, false]);
    expect(needs(row({ band: 'watch' }))).toBe(true);
    expect(needs(row({ band: 'unknown', flags: [flag('silent-customer', 'raised', { severity: 'low' })] }))).toBe(true);
  });

  it('is a total order: the same rows come in the same order, however they came in', () => {
    fc.assert(
      fc.property(
        boardRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(order(...shuffled)).toEqual(order(...rows));
          const compare = byNeed(NOW);
          for (const a of rows)
            for (const b of rows) expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        },
      ),
      PROPERTY_RUNS,
    );
  });

  it('leaves no row that needs nobody before one that needs somebody', () => {
    fc.assert(
      fc.property(boardRows, (rows) => {
        const needed = [...rows].sort(byNeed(NOW)).map(needs);
        expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)));
      }),
      PROPERTY_RUNS,
    );
  });
});
