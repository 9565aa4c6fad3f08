import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { evaluate } from '../../src/report/evaluate';
import { parseSettings, type Settings } from '../../src/settings/parse';
import type { SettingProblem } from '../../src/settings/problem';
import { factsSchema } from './facts-schema';
import { InputError, readJsonFile } from './input';
import { reportLines } from './report-lines';

export const reportUsage = `evenkeel report FACTS.json [--as-of TIME] [--settings FILE] [--json]

  Reads the facts of a ticket and its customer and prints how the customer is, and why.

  --as-of TIME      judge as of this moment, ISO 8601 (default: now); what happened later is not looked at
  --settings FILE   the app's settings as a JSON object: parameter name to value
  --json            print the whole report as JSON`;

/** Where the command writes: what was asked for, and remarks beside it. */
export interface Output {
  print(line: string): void;
  remark(line: string): void;
  now(): number;
}

/** `evenkeel report`. @throws InputError for everything that the caller can put right. */
export const report = async (args: readonly string[], output: Output): Promise<void> => {
  const { values, positionals } = parsed(args);
  if (values.help) {
    output.print(reportUsage);
    return;
  }
  const [path, ...others] = positionals;
  if (path === undefined) throw new InputError('report needs a facts file; see evenkeel report --help');
  if (others.length > 0) throw new InputError(`report takes one facts file, not also ${others.join(' ')}`);
  const asOf = values['as-of'] === undefined ? output.now() : time(values['as-of']);
  const settings = await readSettings(values.settings);
  const read = await readJsonFile(path, factsSchema);
  const facts = settings.baseline && !read.baseline ? { ...read, baseline: settings.baseline } : read;
  for (const problem of settings.problems) output.remark(problemLine(problem));
  const judged = evaluate(facts, settings.policy, asOf);
  if (values.json) output.print(JSON.stringify(judged, null, 2));
  else for (const line of reportLines(judged, facts)) output.print(line);
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        settings: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new InputError((error as Error).message.split('. ')[0] ?? 'wrong option');
  }
};

const time = (text: string): number => {
  // Date.parse also takes words such as "May": a time is asked for, not a guess.
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isFinite(at)) throw new InputError(`--as-of ${text}: expected a time such as 2026-03-02T09:00:00Z`);
  return at;
};

const settingsSchema = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object: parameter name to value',
);

const readSettings = async (path: string | undefined): Promise<Settings> =>
  parseSettings(path === undefined ? {} : await readJsonFile(path, settingsSchema));

const reasons: Readonly<Record<SettingProblem['reason'], string>> = {
  'not-a-number': 'is not a number',
  'not-whole': 'is not a whole number',
  'out-of-range': 'is out of range',
  'wrong-order': 'breaks the order of the bands',
  'not-json': 'is not JSON',
  'wrong-shape': 'has the wrong shape',
  'unknown-name': 'is not known',
};

const problemLine = ({ parameter, at, given, reason, used }: SettingProblem): string =>
  `setting ${parameter}${at === undefined ? '' : ` ${at}`}: ${JSON.stringify(given)} ${reasons[reason]}; ` +
  (used === undefined ? 'left out' : `using ${used}`);
