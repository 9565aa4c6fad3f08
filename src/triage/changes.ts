import type { TicketId } from '../facts/ticket';
import { BANDS, type Band } from '../health/band';
import { isOver } from './flags-today';
import { needs } from './rank';
import type { BoardRow } from './types';

/** What is remembered of a row from one look to the next: nothing that anybody wrote. */
export type Seen = ReadonlyMap<TicketId, string>;

/** How a row differs from the last look. `flag`: a cause that was not there. `new`: it was not on the board. */
export type Change = 'new' | 'flag' | 'worse' | 'better';

/** A row in a few letters: its band's place and the causes of its open flags. */
export const signature = (row: BoardRow): string => [BANDS.indexOf(row.band), ...openCauses(row)].join(' ');

/** What to remember of a board: the rows that need somebody, at most `most` of them, the neediest first. */
export const remember = (ranked: readonly BoardRow[], most: number): Seen =>
  new Map(
    ranked
      .filter(needs)
      .slice(0, most)
      .map((row) => [row.ticket, signature(row)]),
  );

/**
 * How a row has changed since it was remembered; undefined where it has not, or where it needs nobody and was not remembered.
 */
export function changeOf(row: BoardRow, seen: Seen): Change | undefined {
  const before = seen.get(row.ticket);
  if (before === undefined) return needs(row) ? 'new' : undefined;
  const [band = '', ...causes] = before.split(' ');
  if (openCauses(row).some((cause) => !causes.includes(cause))) return 'flag';
  const [was, is] = [gravityOf(BANDS[Number(band)]), gravityOf(row.band)];
  if (is > was) return 'worse';
  return is < was || openCauses(row).length < causes.length ? 'better' : undefined;
}

/** `new` and `unknown` say neither good nor bad: they are as calm as healthy. */
const gravityOf = (band: Band | undefined): number => 3 - Math.min(3, Math.max(0, BANDS.indexOf(band ?? 'unknown')));

const openCauses = (row: BoardRow): readonly string[] =>
  row.flags
    .filter((flag) => !isOver(flag))
    .map(({ cause }) => cause)
    .sort();
