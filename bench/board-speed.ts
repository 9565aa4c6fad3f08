import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { Life, Lived, Took } from './board-life';
import { median, milliseconds, type Row } from './row';

/** Each begins with code that has never run. */
const LIVES = 9;

/**
 * How fast thousands of tickets are judged and ranked: in workers that have just begun, as the board's does, and once their
 * code is warm.
 * @param answers the answers to list and histories, as JSON, in the order in which they are asked for
 */
export async function boardSpeed(answers: readonly string[], open: number, now: number): Promise<readonly Row[]> {
  const program = await buildLife();
  const live = async (asTheyCome: boolean): Promise<Lived> => {
    const worker = new Worker(program, { workerData: { answers, now, asTheyCome } satisfies Life });
    const [lived] = (await once(worker, 'message')) as [Lived];
    await worker.terminate();
    return lived;
  };
  const atOnce: Lived[] = [];
  const pageByPage: Lived[] = [];
  for (let count = 0; count < LIVES; count += 1) {
    atOnce.push(await live(false));
    pageByPage.push(await live(true));
  }
  return [
    {
      what: `board: ${open} tickets judged and ranked by a worker that has just begun`,
      wanted: '<= 1 s',
      measured: told(atOnce.map(({ first }) => first)),
    },
    { what: 'board: the same once its code is warm', wanted: '', measured: told(atOnce.map(({ again }) => again)) },
    {
      what: 'board: as answers come, from the last page of the list to ranked rows',
      wanted: '',
      measured: told(pageByPage.flatMap(({ afterLastPage }) => afterLastPage ?? [])),
    },
  ];
}

/** In one file without types, as the board's worker is built. */
async function buildLife(): Promise<string> {
  // Beside the sources, so that the packages that stay outside are found.
  const outDir = resolve(import.meta.dirname, '../out/bench-board');
  const entry = join(import.meta.dirname, 'board-life.ts');
  await build({ configFile: false, logLevel: 'error', build: { ssr: entry, outDir, target: 'node20' } });
  return join(outDir, 'board-life.js');
}

function told(all: readonly Took[]): string {
  const clock = all.map((took) => took.clock);
  const byClock = `by the clock ${milliseconds(median(clock))} (${milliseconds(Math.min(...clock))} to ${milliseconds(Math.max(...clock))})`;
  const threads = all.flatMap((took) =>
    took.thread ? [{ ...took.thread, free: took.clock - took.thread.waited }] : [],
  );
  if (threads.length === 0) return byClock;
  const ran = milliseconds(median(threads.map((thread) => thread.ran)));
  const free = milliseconds(median(threads.map((thread) => thread.free)));
  return `${ran} of its thread, ${free} without waiting for a processor, ${byClock}`;
}
