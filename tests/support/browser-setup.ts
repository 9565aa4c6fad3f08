import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from '../../workbench/build';
import { ensureBrowser } from './browser';
import { seedOnce } from './server';

/**
 * Vitest's global set-up of the browser tests: what every file needs is made once per run, before any of them.
 * Returns what removes it.
 */
export async function setup(): Promise<() => void> {
  const say = (line: string): void => console.log(line);
  await ensureBrowser(say);
  await buildStale(say, new AbortController().signal);
  say('seeding the demo company');
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-seed-'));
  await seedOnce(join(folder, 'data'));
  process.env.EVENKEEL_SEEDED_DATA = join(folder, 'data');
  return () => rmSync(folder, { recursive: true, force: true });
}
