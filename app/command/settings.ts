import * as v from 'valibot';
import { parseSettings, type Settings } from '../../src/settings/parse';
import type { SettingProblem } from '../../src/settings/problem';
import { readJsonFile } from './input';

/** The settings of a file, or the defaults without one; what was not taken is told through `remark`. */
export const readSettings = async (path: string | undefined, remark: (line: string) => void): Promise<Settings> => {
  const settings = parseSettings(path === undefined ? {} : await readJsonFile(path, settingsSchema));
  for (const problem of settings.problems) remark(problemLine(problem));
  return settings;
};

const settingsSchema = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object: parameter name to value',
);

const reasons: Readonly<Record<SettingProblem['reason'], string>> = {
  'not-a-number': 'is not a number',
  'not-whole': 'is not a whole number',
  'out-of-range': 'is out of range',
  'wrong-order': 'is in the wrong order',
  'not-json': 'is not JSON',
  'wrong-shape': 'has the wrong shape',
  'unknown-name': 'is not known',
};

const problemLine = ({ parameter, at, given, reason, used }: SettingProblem): string =>
  `setting ${parameter}${at === undefined ? '' : ` ${at}`}: ${JSON.stringify(given)} ${reasons[reason]}; ` +
  (used === undefined ? 'left out' : `using ${used}`);
