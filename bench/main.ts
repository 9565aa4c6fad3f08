import { ensureBrowser } from '../tests/support/browser';
import { buildStale } from '../workbench/build';
import { boardBenchmark } from './board';
import { boardPageBenchmark } from './board-page';
import { bundleBenchmark } from './bundle';
import { draftBenchmark } from './draft';
import { evaluateBenchmark } from './evaluate';
import { fuzzBenchmark } from './fuzz';
import { killsBenchmark } from './helpdesk/kills';
import { helpdeskBenchmark } from './helpdesk/volume';
import { packageBenchmark } from './package-size';
import type { Benchmark, Row } from './row';
import { sidebarBenchmark } from './sidebar';
import { slowMachineBenchmark } from './slow-machine';
import { tuningBenchmark } from './tuning';

/** `npm run bench [-- NAME...]`: prints the numbers that we hold ourselves to as they are on this machine. Asserts nothing. */
const benchmarks: Readonly<Record<string, Benchmark>> = {
  sidebar: sidebarBenchmark,
  bundle: bundleBenchmark,
  package: packageBenchmark,
  evaluate: evaluateBenchmark,
  draft: draftBenchmark,
  tuning: tuningBenchmark,
  'slow-machine': slowMachineBenchmark,
};
/** They take minutes, so they run only where they are named. */
const byName: Readonly<Record<string, Benchmark>> = {
  board: boardBenchmark,
  'board-page': boardPageBenchmark,
  fuzz: fuzzBenchmark,
  helpdesk: helpdeskBenchmark,
  kills: killsBenchmark,
};
const withoutBrowser = ['evaluate', 'tuning', 'board', 'fuzz', 'helpdesk', 'kills'];

const say = (line: string): void => console.error(`  ${line}`);
const names = process.argv.slice(2);
const all = Object.entries({ ...benchmarks, ...byName });
const unknown = names.filter((name) => !all.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${all.map(([name]) => name).join(', ')}.`);
  process.exit(1);
}

// Development builds of React are several times slower.
process.env.NODE_ENV = 'production';
if (names.length === 0 || names.some((name) => !withoutBrowser.includes(name))) {
  await ensureBrowser(say);
  await buildStale(say, new AbortController().signal);
}
const rows: Row[] = [];
for (const [name, benchmark] of names.length > 0 ? all : Object.entries(benchmarks)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.error(name);
  try {
    rows.push(...(await benchmark(say)));
  } catch (error) {
    rows.push({
      what: name,
      wanted: '',
      measured: `could not be measured: ${error instanceof Error ? error.message : error}`,
    });
  }
}
const widths = [Math.max(...rows.map(({ what }) => what.length)), Math.max(...rows.map(({ wanted }) => wanted.length))];
for (const { what, wanted, measured } of rows) {
  console.log(`${what.padEnd(widths[0] ?? 0)}  ${wanted.padStart(widths[1] ?? 0)}  ${measured}`);
}
