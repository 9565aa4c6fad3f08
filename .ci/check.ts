import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm run check`: types, lint and format, dead code, laws. All of them run, two at a time, and each prints what it
 * found when it has ended; the exit code is 1 when any of them objects.
 */
const root = resolve(import.meta.dirname, '..');
const module = (path: string): string => resolve(root, 'node_modules', path);

const checks = [
  { name: 'types of the engine', args: [module('typescript/bin/tsc'), '-p', 'src'] },
  { name: 'types', args: [module('typescript/bin/tsc'), '-p', '.'] },
  { name: 'lint and format', args: [module('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'dead code', args: [module('knip/bin/knip.js')] },
  {
    name: 'laws',
    args: [module('vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/laws'],
  },
];

const waiting = [...checks];
const objections: string[] = [];
await Promise.all([work(), work()]);
console.log(objections.length === 0 ? 'check: all good' : `check: objections by ${objections.join(', ')}`);
process.exitCode = objections.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const { name, args } = check;
    const began = Date.now();
    const { code, text } = await run(args);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code === 0) continue;
    console.log(text.trimEnd());
    objections.push(name);
  }
}

function run(args: readonly string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, timeout: 300_000 });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code, text }));
  });
}
