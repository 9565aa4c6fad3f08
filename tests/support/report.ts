import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a run of one part came to. `notes` name each failure and each skipped test. */
export interface Part {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly notes: readonly string[];
}

/** The parts of Vitest's JSON report that we read. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta?: { readonly skippedBecause?: string };
    }[];
  }[];
}

interface Run {
  readonly part: string;
  /** `undefined` when the run was stopped because its time was up. */
  readonly code: number | undefined;
  /** Whether only some files were asked for: finding none is no failure of this part then. */
  readonly filtered: boolean;
  readonly root: string;
}

/** Counts one part. A file that does not load, a lost report and an unexplained exit code each count as a failure. */
export function readReport(file: string, run: Run): Part {
  if (run.code === undefined) return failure(`${run.part}: stopped, its time was up`);
  if (!existsSync(file)) return failure(`${run.part}: the runner ended with code ${run.code} and left no report`);
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const parts = testResults.map((result): Part => {
    const where = relative(run.root, result.name);
    const tests = result.assertionResults.map(({ fullName, status, meta }) => ({
      title: `${where}: ${fullName.trim()}`,
      status,
      meta,
    }));
    const broken = tests.filter(({ status }) => status === 'failed');
    const left = tests.filter(({ status }) => status !== 'failed' && status !== 'passed');
    const fileFailed = result.status === 'failed' && broken.length === 0;
    return {
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: broken.length + (fileFailed ? 1 : 0),
      skipped: left.length,
      notes: [
        ...left.map(({ title, meta }) => `skipped: ${title}${meta?.skippedBecause ? ` (${meta.skippedBecause})` : ''}`),
        ...broken.map(({ title }) => `failed: ${title}`),
        ...(fileFailed ? [`failed: ${where}: ${result.message.split('\n')[0] || 'does not load'}`] : []),
      ],
    };
  });
  const sum = addUp(parts);
  if (sum.failed === 0 && run.code !== 0)
    return addUp([sum, failure(`${run.part}: errors outside any test, see above`)]);
  if (sum.passed + sum.failed + sum.skipped === 0 && !run.filtered) return failure(`${run.part}: no test ran`);
  return sum;
}

export const addUp = (parts: readonly Part[]): Part => ({
  passed: parts.reduce((sum, { passed }) => sum + passed, 0),
  failed: parts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: parts.reduce((sum, { skipped }) => sum + skipped, 0),
  notes: parts.flatMap(({ notes }) => notes),
});

/** `12 passed, 0 failed`, and nothing else on the line: scripts read it. Skipped tests are named in the notes. */
export const countsLine = ({ passed, failed }: Part): string => `${passed} passed, ${failed} failed`;

const failure = (note: string): Part => ({ passed: 0, failed: 1, skipped: 0, notes: [`failed: ${note}`] });
