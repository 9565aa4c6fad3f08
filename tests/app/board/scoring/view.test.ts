import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../app/board/scoring/messages';
import { type LookAsked, selectionOf } from '../../../../app/board/scoring/selection';
import { type ViewOptions, viewOf } from '../../../../app/board/scoring/view';
import { remember } from '../../../../src/triage/changes';
import type { Look } from '../../../../src/triage/filter-text';
import { byNeed } from '../../../../src/triage/rank';
import type { BoardRow } from '../../../../src/triage/types';
import { boardRows, flag, row } from '../../../support/board';
import { AGENT_ID, daysAgo, NOW } from '../../../support/facts';
import { PROPERTY_RUNS } from '../../../support/property-runs';

const progress: Progress = { phase: 'ready', open: 0, cut: false, customers: 0, histories: 0, left: 0, requests: 1 };
const names: ViewOptions['names'] = {
  groups: new Map([[7, 'Billing']]),
  people: new Map([[AGENT_ID, 'Jon Adler']]),
  brands: new Map([[3, 'Lumen']]),
};

function view(
  ranked: readonly BoardRow[],
  look: Partial<Look> = {},
  over: Partial<LookAsked> = {},
  last?: ViewOptions['last'],
) {
  const asked: LookAsked = {
    kind: 'look',
    look: { filter: {}, search: '', all: false, ...look },
    today: 20,
    from: 0,
    to: 30,
    ...over,
  };
  const selection = selectionOf({ ranked, asked, me: AGENT_ID, names, seen: last?.seen });
  return viewOf({ selection, asked, progress, asOf: NOW, names, last });
}

const legal = row({ ticket: 1, flags: [flag('legal')], groupId: 7, assigneeId: AGENT_ID, brandId: 3 });
const strained = row({ ticket: 2, band: 'strained', subject: 'Refund', customer: { id: 2, name: 'Joon Park' } });
const calm = row({ ticket: 3, flags: [flag('churn', 'resolved')] });
const board = [legal, strained, calm];
const tickets = (look: Partial<Look>, over: Partial<LookAsked> = {}) =>
  view(board, look, over).rows.map((one) => one.row.ticket);

describe('a look at the board', () => {
  it('shows today’s number of those that need somebody, the rest only where it is asked for', () => {
    expect(tickets({})).toEqual([1, 2]);
    expect(tickets({}, { today: 1 })).toEqual([1]);
    expect(tickets({ all: true }, { today: 1 })).toEqual([1, 2, 3]);
    expect(view(board, {}, { today: 1 })).toMatchObject({ matching: 3, needing: 2, now: 1, total: 1 });
  });

  it('tells the open row wherever it stands, and keeps it on the list until it is closed', () => {
    const open = { open: 2 };
    expect(view(board, {}, open).apart).toBeUndefined();
    expect(view(board, {}, { ...open, to: 1 })).toMatchObject({
      total: 2,
      apart: { index: 1, view: { row: strained } },
    });
    expect(tickets({}, { ...open, today: 1 })).toEqual([1, 2]);
    expect(view(board, {}, { ...open, today: 1 })).toMatchObject({ matching: 3, needing: 2, now: 1, total: 2 });
    expect(tickets({ filter: { flag: 'legal' } }, open)).toEqual([1]);
  });

  it('names who has a ticket, its group and its brand, and nothing where nobody knows', () => {
    const [first, second] = view(board).rows;
    expect(first).toMatchObject({ assignee: 'Jon Adler', group: 'Billing', brand: 'Lumen' });
    expect(Object.keys(second ?? {})).toEqual(['row']);
  });

  it.each([
    ['the number', '#2', [2]],
    ['the subject', 'refund', [2]],
    ['the customer', 'joon', [2]],
    ['the assignee', 'adler', [1]],
    ['the group', 'billing', [1]],
    ['nothing that is there', 'fridge', []],
  ])('finds by %s', (_by, search, found) => expect(tickets({ search })).toEqual(found));

  it('keeps filter and search together', () => {
    expect(tickets({ filter: { flag: 'legal' }, search: 'adler' })).toEqual([1]);
    expect(tickets({ filter: { flag: 'legal' }, search: 'joon' })).toEqual([]);
  });

  it('says that a search names a customer, also where a filter hides their tickets', () => {
    expect(view(board, { search: 'joon' }).namesCustomer).toBe(true);
    expect(view(board, { search: 'joon', filter: { flag: 'legal' } }).namesCustomer).toBe(true);
    expect(view(board, { search: 'refund' })).toMatchObject({ search: 'refund', namesCustomer: false });
  });

  it('offers what some ticket has, the commonest first, with names; flags that are over are none', () => {
    expect(view(board).choices).toEqual({
      groups: [
        { value: 'none', count: 2 },
        { value: 7, count: 1, name: 'Billing' },
      ],
      brands: [{ value: 3, count: 1, name: 'Lumen' }],
      flags: [{ value: 'legal', count: 1 }],
      bands: [
        { value: 'healthy', count: 2 },
        { value: 'strained', count: 1 },
      ],
      languages: [{ value: 'en', count: 3 }],
    });
  });

  it('offers the same whatever is filtered: else there would be no way to another filter', () => {
    expect(view(board, { filter: { band: 'strained' } }).choices).toEqual(view(board).choices);
  });

  it('marks what changed since the last look, and nothing at the first look ever', () => {
    const last = { at: daysAgo(1), seen: remember([{ ...legal, flags: [] }, strained], 9) };
    const then = view(board, {}, {}, last);
    expect(then).toMatchObject({ changed: 1, since: daysAgo(1) });
    expect(then.rows.map(({ change }) => change)).toEqual(['new', undefined]);
    const first = view(board);
    expect([first.changed, first.rows.map(({ change }) => change)]).toEqual([0, [undefined, undefined]]);
    expect(first).not.toHaveProperty('since');
  });

  it('hands over each row once, in order, through whatever windows the page looks', () => {
    fc.assert(
      fc.property(boardRows, fc.integer({ min: 1, max: 5 }), (rows, size) => {
        const ranked = [...rows].sort(byNeed(NOW));
        const seen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((page) =>
          view(ranked, { all: true }, { today: 3, from: page * size, to: (page + 1) * size }).rows.map(
            (one) => one.row,
          ),
        );
        expect(seen).toEqual(ranked);
      }),
      PROPERTY_RUNS,
    );
  });
});
