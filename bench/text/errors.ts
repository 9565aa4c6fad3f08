import { STRAINED } from '../../src/text/tone/strained';
import { customerText, type DataRow } from './data';
import type { Judged } from './measures';

/**
 * Rows at the wrong end, the surest ones first, `most` of each kind: for reading here. They are somebody's words:
 * nothing of them belongs into the project.
 */
export function printErrors(file: string, judged: readonly (Judged & { readonly row: DataRow })[], most: number): void {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  const alarms = sorted.filter(({ y, score }) => y === 0 && score >= STRAINED).slice(0, most);
  const misses = sorted
    .filter(({ y, score }) => y === 1 && score < STRAINED)
    .reverse()
    .slice(0, most);
  if (alarms.length + misses.length === 0) return;
  console.log(`\n${file}: errors worth reading`);
  for (const { row, score, y } of [...misses, ...alarms]) {
    console.log(
      `  ${y === 0 ? 'false alarm' : 'missed     '} ${score.toFixed(2)} ${shown(row.id)}  ${shown(customerText(row))}`,
    );
  }
}

/** The first 100 characters, on one line and without anything that a terminal obeys. */
const shown = (text: string): string => [...text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')].slice(0, 100).join('').trim();
