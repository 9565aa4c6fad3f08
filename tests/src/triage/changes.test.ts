import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, remember } from '../../../src/triage/changes';
import { needs } from '../../../src/triage/rank';
import type { BoardRow } from '../../../src/triage/types';
import { boardRows, flag, row } from '../../support/board';
import { PROPERTY_RUNS } from '../../support/property-runs';

const changed = (was: Partial<BoardRow>, is: Partial<BoardRow>) => changeOf(row(is), remember([row(was)], 9));

describe('what changed since the last look', () => {
  it('is nothing where nothing changed', () => {
    fc.assert(
      fc.property(boardRows, (rows) => {
        const seen = remember(rows, rows.length);
        expect(rows.map((one) => changeOf(one, seen))).toEqual(rows.map(() => undefined));
      }),
      PROPERTY_RUNS,
    );
  });

  it('is a ticket that was not there and needs somebody, not a calm one', () => {
    expect(changeOf(row({ band: 'watch' }), new Map())).toBe('new');
    expect(changeOf(row(), new Map())).toBeUndefined();
  });

  it.each([
    ['another cause', 'flag', { flags: [flag('legal')] }, { flags: [flag('legal'), flag('churn')] }],
    ['a cause in the place of one that is over', 'flag', { flags: [flag('legal')] }, { flags: [flag('churn')] }],
    [
      'a flag that woke up',
      'flag',
      { band: 'watch', flags: [flag('legal', 'snoozed')] },
      { band: 'watch', flags: [flag('legal')] },
    ],
    ['a graver band', 'worse', { band: 'watch' }, { band: 'strained' }],
    ['a milder band', 'better', { band: 'critical' }, { band: 'watch' }],
    ['calm where there was trouble', 'better', { band: 'watch' }, { band: 'unknown' }],
    ['a flag that is over', 'better', { flags: [flag('legal'), flag('churn')] }, { flags: [flag('churn')] }],
    ['a graver band though a flag is over', 'worse', { band: 'watch', flags: [flag('legal')] }, { band: 'critical' }],
  ] as const)('is %s: %s', (_what, change, was, is) => expect(changed(was, is)).toBe(change));

  it('is not that somebody took a flag over: it is still there', () => {
    expect(changed({ flags: [flag('legal')] }, { flags: [flag('legal', 'taken-over')] })).toBeUndefined();
  });

  it('is told of no more rows than are remembered, the neediest first, and of nobody’s words', () => {
    const ranked = [
      row({ ticket: 1, band: 'critical' }),
      row({ ticket: 2, flags: [flag('legal')] }),
      row({ ticket: 3 }),
    ];
    expect([...remember(ranked, 1).keys()]).toEqual([1]);
    expect([...remember(ranked, 9)]).toEqual([
      [1, '0'],
      [2, '3 legal'],
    ]);
    fc.assert(
      fc.property(boardRows, fc.nat(9), (rows, most) => {
        expect([...remember(rows, most).keys()]).toEqual(
          rows
            .filter(needs)
            .slice(0, most)
            .map(({ ticket }) => ticket),
        );
      }),
      PROPERTY_RUNS,
    );
  });
});
