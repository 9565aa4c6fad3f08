import { HOUR, type Instant } from '../facts/instant';
import { memoised } from '../facts/memo';
import { severities } from '../flags/severity';
import type { Band } from '../health/band';
import { isOver } from './flags-today';
import type { BoardRow } from './types';

/** Bands as gravely as flags: a customer at breaking point needs eyes as much as an announced departure does. */
const bandRank: Readonly<Record<Band, number>> = { critical: 3, strained: 2, watch: 1, healthy: 0, new: 0, unknown: 0 };

/**
 * How much a row needs a supervisor, compared part by part, the weightiest first:
 * - a call for help of an agent's, which somebody waits for;
 * - severity: of the gravest flag that nobody has settled or put off, or of the band where that is graver;
 * - whether nobody has acted on it yet: what somebody took over is in hands;
 * - owed time: points that we owe, and a promise that is past its time;
 * - trend: what gets worse comes before what gets better;
 * - the longest wait.
 * The same rows always come in the same order: the ticket's number settles what is left.
 */
export const byNeed = (asOf: Instant): ((a: BoardRow, b: BoardRow) => number) => {
  // A row is compared a dozen times.
  const timeOf = memoised((row: BoardRow) => ({ owed: owed(row, asOf), waited: waited(row, asOf) }));
  return (a, b) => {
    const [standA, standB] = [standOf(a), standOf(b)];
    return (
      Number(standB.callsForHelp) - Number(standA.callsForHelp) ||
      standB.gravity - standA.gravity ||
      Number(standA.isInHands) - Number(standB.isInHands) ||
      timeOf(b).owed - timeOf(a).owed ||
      heading(b) - heading(a) ||
      timeOf(b).waited - timeOf(a).waited ||
      a.ticket - b.ticket
    );
  };
};

/** Whether a supervisor is needed at all. */
export const needs = (row: BoardRow): boolean => standOf(row).callsForHelp || standOf(row).gravity > 0;

/** What flags and band say of a row. */
const standOf = memoised((row: BoardRow) => {
  const open = row.flags.filter((flag) => !isOver(flag));
  return {
    callsForHelp: open.some(({ cause, state }) => cause === 'help-wanted' && state.is === 'raised'),
    /** 0 nothing, 1 low to 4 critical; a band is at most high. */
    gravity: Math.max(bandRank[row.band], ...open.map(({ severity }) => severities.indexOf(severity) + 1)),
    isInHands: open.length > 0 && open.every(({ state }) => state.is !== 'raised'),
  };
});

/** Points, in steps of ten so that a small difference leaves the word to the trend; a missed promise weighs as two steps. */
const owed = ({ owed: points, due }: BoardRow, asOf: Instant): number =>
  Math.floor(points / 10) + (due !== undefined && due.at < asOf ? 2 : 0);

const heading = ({ trend }: BoardRow): number => (trend === 'worse' ? 1 : trend === 'better' ? -1 : 0);

/** Whole hours. */
const waited = ({ waitingSince }: BoardRow, asOf: Instant): number =>
  waitingSince === undefined ? 0 : Math.floor((asOf - waitingSince) / HOUR);
