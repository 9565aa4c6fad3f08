import type { FlagCause } from '../facts/flag';
import type { PersonId } from '../facts/person';
import type { Band } from '../health/band';
import { isOver } from './flags-today';
import type { BoardRow } from './types';

/** What the supervisor looks for. What is absent filters nothing; `none` stands for tickets that have none. */
export interface Filter {
  readonly group?: number | 'none';
  readonly flag?: FlagCause | 'any' | 'unanswered';
  readonly band?: Band;
  readonly language?: BoardRow['language'];
  readonly brand?: number;
  readonly mine?: true;
}

/** Whether a row passes. `mine`: assigned to the reader, or with a flag that they took over. */
export const passes = (row: BoardRow, filter: Filter, me: PersonId | undefined): boolean =>
  (filter.group === undefined ||
    (filter.group === 'none' ? row.groupId === undefined : row.groupId === filter.group)) &&
  (filter.flag === undefined || hasFlag(row, filter.flag)) &&
  (filter.band === undefined || row.band === filter.band) &&
  (filter.language === undefined || row.language === filter.language) &&
  (filter.brand === undefined || row.brandId === filter.brand) &&
  (filter.mine === undefined || isMine(row, me));

const hasFlag = (row: BoardRow, wanted: NonNullable<Filter['flag']>): boolean =>
  row.flags.some((flag) => {
    if (wanted === 'unanswered') return flag.state.is === 'raised';
    return !isOver(flag) && (wanted === 'any' || flag.cause === wanted);
  });

const isMine = (row: BoardRow, me: PersonId | undefined): boolean =>
  me !== undefined &&
  (row.assigneeId === me || row.flags.some(({ state }) => state.is === 'taken-over' && state.who === me));
