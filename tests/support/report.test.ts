import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addUp, countsLine, readReport } from './report';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = { part: 'unit', code: 0, filtered: false, root: folder };
const test = (status: string, fullName = 'holds') => ({ fullName, status, meta: {} });

function report(testResults: readonly object[]): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}
const file = (assertionResults: readonly object[], status = 'passed', message = '') => ({
  name: join(folder, 'tests/a.test.ts'),
  status,
  message,
  assertionResults,
});

describe('readReport', () => {
  it('counts each test once', () => {
    const path = report([file([test('passed'), test('failed'), test('skipped')], 'failed'), file([test('passed')])]);
    expect(readReport(path, { ...run, code: 1 })).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file that does not load as a failure', () => {
    const part = readReport(report([file([], 'failed', 'Cannot find module')]), { ...run, code: 1 });
    expect(part).toMatchObject({ passed: 0, failed: 1 });
    expect(part.notes).toEqual(['failed: tests/a.test.ts: Cannot find module']);
  });

  it('counts a bad exit code without a failed test as a failure', () => {
    expect(readReport(report([file([test('passed')])]), { ...run, code: 1 })).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run without tests as a failure, unless only some files were asked for', () => {
    expect(readReport(report([]), run).failed).toBe(1);
    expect(readReport(report([]), { ...run, filtered: true }).failed).toBe(0);
  });

  it('counts a stopped run and a lost report as failures', () => {
    expect(readReport(report([file([test('passed')])]), { ...run, code: undefined }).failed).toBe(1);
    expect(readReport(join(folder, 'none.json'), run).failed).toBe(1);
  });

  it('names skipped tests and why', () => {
    const skipped = { ...test('skipped', 'runs on PostgreSQL'), meta: { skippedBecause: 'none installed' } };
    expect(readReport(report([file([skipped, test('passed')])]), run).notes).toEqual([
      'skipped: tests/a.test.ts: runs on PostgreSQL (none installed)',
    ]);
  });
});

describe('countsLine', () => {
  it('is the counts alone, whatever was skipped', () => {
    const part = addUp([{ passed: 3, failed: 0, skipped: 0, notes: [] }]);
    expect(countsLine(part)).toBe('3 passed, 0 failed');
    expect(countsLine({ ...part, skipped: 2 })).toBe('3 passed, 0 failed');
  });
});
