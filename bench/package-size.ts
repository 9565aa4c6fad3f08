import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Benchmark, kilobytes } from './row';

const root = resolve(import.meta.dirname, '..');

/** The zip that `npm run package` makes. */
export const packageBenchmark: Benchmark = async (say) => {
  say('npm run package');
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  await promisify(execFile)(process.execPath, [tsx, 'workbench/package/main.ts'], { cwd: root, timeout: 180_000 });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const bytes = statSync(join(root, `out/evenkeel-${version}.zip`)).size;
  return [{ what: 'package zip', wanted: '<= 1500 kB', measured: kilobytes(bytes) }];
};
