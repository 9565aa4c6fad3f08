import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Long enough for a slow line; then the start fails with a clear line instead of hanging. */
const FETCH_LIMIT_MS = 20_000;

/**
 * The framework's SDK as one classic script with the global `ZAFClient`.
 * @param source address or file of another build of the SDK; without it the npm package is bundled
 * @throws an `Error` that names the source when it cannot be had
 */
export const loadSdk = async (source?: string): Promise<string> => {
  if (source === undefined) return bundle();
  try {
    return /^https?:/.test(source) ? await download(source) : await readFile(source, 'utf8');
  } catch (error) {
    throw new Error(`The SDK ${source} cannot be loaded: ${error instanceof Error ? error.message : error}`);
  }
};

const bundle = async (): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'sdk-entry.ts'), formats: ['iife'], name: 'zafSdk' },
    },
  });
  const outputs = Array.isArray(made) ? made.flatMap(({ output }) => output) : 'output' in made ? made.output : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('The SDK could not be bundled.');
  return chunk.code;
};

const download = async (address: string): Promise<string> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(FETCH_LIMIT_MS) });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.text();
};
