import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Benchmark, kilobytes, type Row } from './row';

const assets = resolve(import.meta.dirname, '../dist/assets');

/** What the sidebar loads, compressed as a server compresses it: before the badge, and with everything it loads later. */
export const bundleBenchmark: Benchmark = async () => {
  const html = readFileSync(join(assets, 'sidebar/index.html'), 'utf8');
  // What is only fetched beforehand does not run before the badge.
  const first = [...html.matchAll(/<script[^>]*\bsrc="([^":]+\.js)"/g)].map(([, url = '']) =>
    posix.join('sidebar', url),
  );
  const before = reach(first, /\bfrom\s*["']([^"']+\.js)["']|\bimport\s*["']([^"']+\.js)["']/g);
  const all = reach(first, /["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
  const apart = (name: RegExp): ReadonlySet<string> => new Set([...all].filter((file) => name.test(file)));
  const [words, tone] = [apart(/\/hear-[^/]+$/), apart(/\/(?:tone|model)-[^/]+$/)];
  const sidebar = new Set([...all].filter((file) => !words.has(file) && !tone.has(file)));
  return [
    row('before the badge', '<= 110 kB', before),
    row('of the sidebar, what hears words and tone apart', '<= 160 kB', sidebar),
    row('that hears what words say, loaded after the badge', '<= 45 kB', words),
    row('of the tone model, loaded after the badge', '<= 60 kB', tone),
  ];
};

const row = (what: string, wanted: string, files: ReadonlySet<string>): Row => ({
  what: `JavaScript ${what}, gzip`,
  wanted,
  measured: kilobytes(size(files)),
});

/** The files, and every file that their imports (as `pattern` finds them) lead to. */
function reach(files: readonly string[], pattern: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !existsSync(join(assets, file))) continue;
    found.add(file);
    const folder = posix.dirname(file);
    for (const [, one, two] of readFileSync(join(assets, file), 'utf8').matchAll(pattern)) {
      queue.push(posix.join(folder, one ?? two ?? ''));
    }
  }
  return found;
}

const size = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file)), { level: 9 }).length, 0);
