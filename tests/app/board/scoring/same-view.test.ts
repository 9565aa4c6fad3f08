import { describe, expect, it } from 'vitest';
import type { BoardView } from '../../../../app/board/scoring/messages';
import { sameView } from '../../../../app/board/scoring/same-view';
import { flag, row } from '../../../support/board';
import { NOW } from '../../../support/facts';

const viewOf = (over: Partial<BoardView> = {}): BoardView => ({
  progress: { phase: 'ready', open: 3, cut: false, customers: 3, histories: 3, left: 0, requests: 4 },
  asOf: NOW,
  matching: 3,
  needing: 2,
  now: 2,
  total: 2,
  from: 0,
  rows: [{ row: row({ ticket: 1, flags: [flag('legal')] }) }, { row: row({ ticket: 2 }), group: 'Billing' }],
  choices: { groups: [], brands: [], flags: [{ value: 'legal', count: 1 }], bands: [], languages: [] },
  search: '',
  namesCustomer: false,
  changed: 0,
  ...over,
});

/** As it comes from the worker: nothing in it is the same object as before. */
const anew = (view: BoardView): BoardView => structuredClone(view);

describe('the next view of the board', () => {
  it('is what the worker told, whatever was there before', () => {
    const next = viewOf({
      asOf: NOW + 1,
      rows: [{ row: row({ ticket: 2, band: 'watch' }) }, { row: row({ ticket: 9 }) }],
    });
    expect(sameView(undefined, next)).toEqual(next);
    expect(sameView(viewOf(), anew(next))).toEqual(next);
  });

  it('keeps rows and choices that are what they were, wherever they stand now', () => {
    const before = viewOf();
    const [first, second] = before.rows;
    const next = sameView(before, anew({ ...before, asOf: NOW + 1, rows: before.rows.toReversed() }));
    expect(next.rows[0]).toBe(second);
    expect(next.rows[1]).toBe(first);
    expect(next.choices).toBe(before.choices);
  });

  it('takes a row anew in which anything changed', () => {
    const before = viewOf();
    const changed = anew({ ...before, rows: before.rows.map((view) => ({ ...view, assignee: 'Jon Adler' })) });
    const next = sameView(before, changed);
    expect(next.rows).toEqual(changed.rows);
    expect(next.rows[0]).not.toBe(before.rows[0]);
  });
});
