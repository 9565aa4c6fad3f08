import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { FullReport } from '../../src/report/full-report';

const rewrites = process.env.UPDATE_GOLDEN === '1';

/**
 * The report that was agreed on for a scenario. With `UPDATE_GOLDEN=1` the given one is written first: the difference
 * is then read in review.
 */
export function goldenReport(name: string, report: FullReport): unknown {
  const file = new URL(`./${name}.report.json`, import.meta.url);
  if (rewrites) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
