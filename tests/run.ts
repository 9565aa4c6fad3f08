import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './support/browser';
import { addUp, countsLine, type Part, readReport } from './support/report';

/**
 * `npm test [-- [unit|workbench|browser]... [filter]]`: runs the parts one after the other, so that browser tests do not
 * compete with the others for the processor, and ends with the counts alone on the last line.
 */
const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'out/test-report');

/** Folders and the longest time a part may take, in minutes. */
const parts = {
  unit: { folders: ['src', 'app', 'laws', 'support'], minutes: 20 },
  workbench: { folders: ['workbench'], minutes: 15 },
  browser: { folders: ['browser'], minutes: 38 },
} as const;
type PartName = keyof typeof parts;
const names = Object.keys(parts) as PartName[];

let running: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (running !== undefined) stop(running);
    process.exit(130);
  });
}
process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const isPart = (word: string): word is PartName => names.includes(word as PartName);
  const chosen = words.filter(isPart);
  const filters = words.filter((word) => !isPart(word));
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const results: Part[] = [];
  for (const name of chosen.length > 0 ? chosen : names) {
    if (!hasTests(name)) continue;
    console.log(`\n--- ${name} tests`);
    results.push(await runPart(name, filters));
  }
  const total = addUp(results);
  for (const line of total.notes) console.log(line);
  console.log(countsLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function runPart(name: PartName, filters: readonly string[]): Promise<Part> {
  if (name === 'browser') {
    try {
      const browser = await ensureBrowser((line) => console.log(line));
      console.log(`browser: ${browser.executablePath} (${browser.source})`);
    } catch (error) {
      return { passed: 0, failed: 1, skipped: 0, notes: [`failed: ${error instanceof Error ? error.message : error}`] };
    }
  }
  const file = join(reports, `${name}.json`);
  const code = await vitest(name, file, filters);
  return readReport(file, { part: name, code, filtered: filters.length > 0, root });
}

/** The exit code, or `undefined` when the part was stopped because its time was up. */
function vitest(name: PartName, report: string, filters: readonly string[]): Promise<number | undefined> {
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
  ];
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', ...args, `--outputFile.json=${report}`, '--passWithNoTests', ...filters],
      // A group of its own, so that its workers, servers and browsers end with it.
      { cwd: root, stdio: 'inherit', detached: process.platform !== 'win32' },
    );
    running = child;
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      stop(child);
    }, parts[name].minutes * 60_000);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(limit);
      running = undefined;
      done(late ? undefined : (code ?? 1));
    });
  });
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

function hasTests(name: PartName): boolean {
  return parts[name].folders.some((folder) => {
    const path = join(root, 'tests', folder);
    return (
      existsSync(path) && readdirSync(path, { recursive: true }).some((entry) => /\.test\.tsx?$/.test(String(entry)))
    );
  });
}
