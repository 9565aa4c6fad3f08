import type { Settings } from '../../../src/settings/parse';
import type { RowResult } from './judge-row';
import { type Judges, manyJudges, oneJudge } from './judges';
import { type Line, linesOf } from './lines';

/** Rows so far; grows while {@link judgeAll} works. */
export interface Done {
  read: number;
  broken: number;
}

export interface Work {
  readonly settings: Settings;
  /** This program's own file, for threads. */
  readonly program: URL;
  readonly write: (line: string) => Promise<void>;
  /** Told of a row that is left out. */
  readonly leave: (line: number, reason: string) => void;
  readonly done: Done;
}

/** Rows that go to a thread together: asking costs little beside judging, and no thread is idle for long at the end. */
const batchSize = 32;

/** Judges every row of the stream and writes the results in the order of the rows. Memory does not grow with their number. */
export const judgeAll = async (rows: AsyncIterable<Buffer>, work: Work): Promise<void> => {
  let judges: Judges = oneJudge(work.settings);
  const underWay: Promise<readonly Judged[]>[] = [];
  const settle = async (most: number): Promise<void> => {
    while (underWay.length > most) for (const judged of (await underWay.shift()) ?? []) await put(judged, work);
  };
  let batch: Line[] = [];
  try {
    for await (const line of linesOf(rows)) {
      if (line.text?.trim() === '') continue;
      if (batch.length === batchSize) {
        // A handful of rows is judged sooner than threads begin.
        if (judges.many === 1 && underWay.length === 0 && work.done.read === 0)
          judges = manyJudges(work.program, work.settings);
        underWay.push(judgeBatch(judges, batch));
        batch = [];
        await settle(judges.many - 1);
      }
      batch.push(line);
    }
    underWay.push(judgeBatch(judges, batch));
    await settle(0);
  } finally {
    await judges.close();
  }
};

interface Judged {
  readonly line: number;
  readonly result: RowResult;
}

const judgeBatch = async (judges: Judges, batch: readonly Line[]): Promise<readonly Judged[]> => {
  const results = await judges.judge(batch.map(({ text }) => text ?? ''));
  return batch.map(({ number, text }, index) => ({
    line: number,
    result: text === undefined ? { broken: 'is too long' } : (results[index] ?? { broken: 'could not be judged' }),
  }));
};

const put = async ({ line, result }: Judged, { write, leave, done }: Work): Promise<void> => {
  done.read += 1;
  if ('line' in result) return write(result.line);
  done.broken += 1;
  leave(line, result.broken);
};
