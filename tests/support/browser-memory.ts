import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A browser on this machine, and what must be in its environment for it to start. */
export interface FoundBrowser {
  readonly source: string;
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Everything we download for tests lies here, so that removing `node_modules` removes it too. */
export const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache/browser');
const note = join(cacheFolder, 'found.json');

/** Keeps the answer for the processes that start after this one. */
export function remember(found: FoundBrowser): FoundBrowser {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(note, JSON.stringify(found));
  return found;
}

/** The answer of an earlier search, as long as that browser still lies there. */
export function remembered(): FoundBrowser | undefined {
  if (!existsSync(note)) return undefined;
  const found = JSON.parse(readFileSync(note, 'utf8')) as FoundBrowser;
  return existsSync(found.executablePath) ? found : undefined;
}
