import { areaInterval, areaUnderCurve, atLimit, type Judged, precisionAtHalfRecall } from './measures';

export const figureNames = [
  'AUC',
  '95 %',
  'precision at half recall',
  'false alarms',
  'recall',
  'precision',
  'right',
] as const;

/** What a reader came to on a file, in the order of {@link figureNames}; empty where a figure means nothing. */
export function figures(rows: readonly Judged[], limit: number): readonly string[] {
  const bad = rows.filter(({ y }) => y === 1).length;
  const at = atLimit(rows, limit);
  const both = bad > 0 && bad < rows.length;
  const [low, high] = both ? areaInterval(rows) : [Number.NaN, Number.NaN];
  return [
    share(both ? areaUnderCurve(rows) : Number.NaN),
    both ? `${share(low)}-${share(high)}` : '',
    percent(bad > 0 ? precisionAtHalfRecall(rows) : Number.NaN),
    percent(at.falseAlarms),
    percent(at.recall),
    percent(bad > 0 ? at.precision : Number.NaN),
    percent(at.accuracy),
  ];
}

export const notRead: readonly string[] = figureNames.map(() => '-');

export const percent = (part: number): string => (Number.isFinite(part) ? `${(part * 100).toFixed(1)} %` : '');

const share = (part: number): string => (Number.isFinite(part) ? part.toFixed(3) : '');

/** Columns as wide as their widest cell. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
