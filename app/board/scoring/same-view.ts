import type { BoardView } from './messages';

/**
 * The next view with all of the one before that has not changed: what comes from the worker is new with every message, and
 * a row that is the same object is not drawn again.
 */
export function sameView(before: BoardView | undefined, next: BoardView): BoardView {
  if (before === undefined) return next;
  const known = new Map(before.rows.map((view) => [view.row.ticket, view]));
  return {
    ...next,
    ...(next.apart && { apart: sameAs(before.apart, next.apart) }),
    rows: next.rows.map((view) => sameAs(known.get(view.row.ticket), view)),
    choices: sameAs(before.choices, next.choices),
  };
}

const sameAs = <T>(before: T | undefined, next: T): T =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(next) ? before : next;
