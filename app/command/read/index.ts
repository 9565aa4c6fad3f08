import { createReadStream } from 'node:fs';
import { evaluate } from '../../../src/report/evaluate';
import type { Settings } from '../../../src/settings/parse';
import { InputError, whyNot } from '../input';
import { readOptions } from '../options';
import type { Output } from '../output';
import { startProgress } from '../progress';
import { readSettings } from '../settings';
import { linesOf } from './lines';
import { readRow } from './row';
import { rowFacts } from './row-facts';
import { rowReport } from './row-report';
import { openTarget, type Target } from './target';

export const readUsage = `evenkeel read --in FILE --out FILE [--settings FILE]

  Reads conversations, one JSON object a line, and writes what the engine makes of each, one line for each.
  A row is {id, lang?, asOf?, channel?, status?, turns: [{speaker, public?, at?, text}], draft?}, or {id, text}.
  Times that are missing are one minute apart; without asOf a row is judged as of its last turn.

  --in FILE         the rows; - is the standard input
  --out FILE        where the results go when all are there; - is the standard output
  --settings FILE   the app's settings as a JSON object: parameter name to value

  Broken rows are named by their line, left out, and make the exit code 1.`;

/**
 * `evenkeel read`.
 *
 * @returns the exit code: 1 where rows were left out.
 * @throws InputError where nothing could be done.
 */
export const read = async (args: readonly string[], output: Output): Promise<number> => {
  const { values, positionals } = readOptions(args, {
    in: { type: 'string' },
    out: { type: 'string' },
    settings: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    output.print(readUsage);
    return 0;
  }
  if (positionals.length > 0) throw new InputError(`read takes options only, not ${positionals.join(' ')}`);
  if (values.in === undefined) throw new InputError('read needs --in FILE; see evenkeel read --help');
  if (values.out === undefined) throw new InputError('read needs --out FILE; see evenkeel read --help');
  const settings = await readSettings(values.settings, output.remark);
  const rows = await openSource(values.in);
  const target = await openTarget(values.out);
  const done: Done = { read: 0, broken: 0 };
  const end = startProgress(() => `${done.read} rows read, ${done.broken} of them broken`, output.remark);
  try {
    await judgeAll(rows, target, done, { settings, name: values.in === '-' ? 'standard input' : values.in, output });
    await target.finish();
  } catch (error) {
    await target.drop();
    throw error;
  } finally {
    end();
  }
  if (done.broken > 0) output.remark(`${done.broken} of ${done.read} rows were broken and are left out`);
  return done.broken > 0 ? 1 : 0;
};

interface Done {
  read: number;
  broken: number;
}

interface Surroundings {
  readonly settings: Settings;
  readonly name: string;
  readonly output: Output;
}

const judgeAll = async (
  rows: AsyncIterable<Buffer>,
  target: Target,
  done: Done,
  { settings, name, output }: Surroundings,
): Promise<void> => {
  for await (const { number, text } of linesOf(rows)) {
    if (text?.trim() === '') continue;
    done.read += 1;
    const result = text === undefined ? { broken: 'is too long' } : judge(text, settings);
    if ('line' in result) await target.write(result.line);
    else {
      done.broken += 1;
      output.remark(`${name}, line ${number}: ${result.broken}`);
    }
  }
};

const judge = (
  text: string,
  { policy, baseline }: Settings,
): { readonly line: string } | { readonly broken: string } => {
  const read = readRow(text);
  if ('broken' in read) return read;
  try {
    const { facts, asOf } = rowFacts(read.row);
    const known = { facts: { ...facts, ...(baseline && { baseline }) }, asOf };
    return { line: JSON.stringify(rowReport(read.row.id, evaluate(known.facts, policy, asOf), known)) };
  } catch (error) {
    // One row that the engine stumbles over must not cost all the others.
    return { broken: `could not be judged: ${error instanceof Error ? error.name : 'error'}` };
  }
};

const openSource = async (path: string): Promise<AsyncIterable<Buffer>> => {
  if (path === '-') return process.stdin;
  const stream = createReadStream(path, { highWaterMark: 64 * 1024 });
  await new Promise<void>((done, fail) => {
    stream.once('readable', done);
    stream.once('end', done);
    stream.once('error', (error: NodeJS.ErrnoException) => {
      fail(new InputError(`cannot read ${path}: ${whyNot(error)}`));
    });
  });
  return stream;
};
