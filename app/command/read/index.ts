import { createReadStream } from 'node:fs';
import { InputError, whyNot } from '../input';
import { readOptions } from '../options';
import type { Output } from '../output';
import { startProgress } from '../progress';
import { readSettings } from '../settings';
import { type Done, judgeAll } from './judge-all';
import { openTarget } from './target';

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
    const name = values.in === '-' ? 'standard input' : values.in;
    await judgeAll(rows, {
      settings,
      program: new URL(import.meta.url),
      write: target.write,
      leave: (line, reason) => output.remark(`${name}, line ${line}: ${reason}`),
      done,
    });
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
