import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Settings } from '../../../src/settings/parse';
import { judgeRow, type RowResult } from './judge-row';

type Means = Pick<Settings, 'policy' | 'baseline'>;

/** Judges lines of the input, in the order in which they are handed over. */
export interface Judges {
  /** How many calls are worth having under way. */
  readonly many: number;
  judge(texts: readonly string[]): Promise<readonly RowResult[]>;
  close(): Promise<void>;
}

/** In this very thread. */
export const oneJudge = (means: Means): Judges => ({
  many: 1,
  judge: async (texts) => texts.map((text) => judgeRow(text, means)),
  close: async () => {},
});

/** A thread for each core, up to eight, each running this program's own file; one alone would only stand in between. */
export const manyJudges = (file: URL, { policy, baseline }: Means): Judges => {
  const count = Math.min(availableParallelism(), 8);
  if (count < 2) return oneJudge({ policy, ...(baseline && { baseline }) });
  const waiting = new Map<number, Waiting>();
  const failAll = (error: Error): void => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: { policy, ...(baseline && { baseline }) } });
    worker.on('message', ({ id, results }: Answer) => {
      waiting.get(id)?.done(results);
      waiting.delete(id);
    });
    worker.on('error', failAll);
    worker.on('exit', () => failAll(new Error('a thread ended before its work')));
    return worker;
  });
  let next = 0;
  return {
    many: count * 2,
    judge: (texts) =>
      new Promise((done, fail) => {
        next += 1;
        waiting.set(next, { done, fail });
        workers[next % count]?.postMessage({ id: next, texts } satisfies Question);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

/** The other side: what this program does where it runs as one of those threads. */
export const serveAsJudge = (): void => {
  const means = workerData as Means;
  parentPort?.on('message', ({ id, texts }: Question) => {
    parentPort?.postMessage({ id, results: texts.map((text) => judgeRow(text, means)) } satisfies Answer);
  });
};

interface Question {
  readonly id: number;
  readonly texts: readonly string[];
}
interface Answer {
  readonly id: number;
  readonly results: readonly RowResult[];
}
interface Waiting {
  readonly done: (results: readonly RowResult[]) => void;
  readonly fail: (error: Error) => void;
}
