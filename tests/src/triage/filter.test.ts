import { describe, expect, it } from 'vitest';
import { type Filter, passes } from '../../../src/triage/filter';
import { flag, row, stateOf } from '../../support/board';

const ME = 8001;
const ours = row({ groupId: 7, band: 'strained', language: 'ko', brandId: 3, flags: [flag('legal')] });

describe('a filter of the board', () => {
  it('lets everything pass where nothing is looked for', () => {
    expect(passes(row(), {}, undefined)).toBe(true);
  });

  it.each<readonly [Filter, Filter]>([
    [{ group: 7 }, { group: 8 }],
    [{ flag: 'legal' }, { flag: 'churn' }],
    [{ band: 'strained' }, { band: 'watch' }],
    [{ language: 'ko' }, { language: 'en' }],
    [{ brand: 3 }, { brand: 4 }],
  ])('%o passes what has it, %o does not', (has, lacks) => {
    expect([passes(ours, has, ME), passes(ours, lacks, ME)]).toEqual([true, false]);
  });

  it('passes what meets all of it, not part of it', () => {
    expect(passes(ours, { group: 7, band: 'strained', flag: 'any' }, ME)).toBe(true);
    expect(passes(ours, { group: 7, band: 'watch' }, ME)).toBe(false);
  });

  it('finds tickets without a group by "none", and only those', () => {
    expect([passes(row(), { group: 'none' }, ME), passes(ours, { group: 'none' }, ME)]).toEqual([true, false]);
  });

  it.each(['snoozed', 'resolved', 'dismissed'] as const)('does not count a flag that is %s', (is) => {
    const settled = row({ flags: [flag('legal', is)] });
    expect([passes(settled, { flag: 'legal' }, ME), passes(settled, { flag: 'any' }, ME)]).toEqual([false, false]);
  });

  it('calls unanswered what nobody has so much as acknowledged', () => {
    const seen = row({ flags: [flag('legal', 'acknowledged')] });
    expect([passes(ours, { flag: 'unanswered' }, ME), passes(seen, { flag: 'unanswered' }, ME)]).toEqual([true, false]);
    expect(passes(seen, { flag: 'any' }, ME)).toBe(true);
  });

  it('calls mine what is assigned to the reader or what they took over, not what a colleague took over', () => {
    const taken = (who: number) => row({ flags: [flag('legal', 'taken-over', { state: stateOf('taken-over', who) })] });
    const acknowledged = row({ flags: [flag('legal', 'acknowledged', { state: stateOf('acknowledged', ME) })] });
    const rows = [row({ assigneeId: ME }), taken(ME), taken(9), acknowledged, row({ assigneeId: 9 }), row()];
    expect(rows.map((one) => passes(one, { mine: true }, ME))).toEqual([true, true, false, false, false, false]);
  });

  it('finds nothing of mine where nobody knows who reads, not the tickets that nobody has', () => {
    expect(passes(row(), { mine: true }, undefined)).toBe(false);
  });
});
