import * as v from 'valibot';
import type { SettingValue } from './change-log';
import { isObject, parseJson } from './json';
import { parameters } from './parameters';
import { parseSettings } from './parse';
import type { SettingProblem } from './problem';

/** What the file says it is, so that no other JSON is taken for one. */
const KIND = 'evenkeel-settings';
const VERSION = 1;

/** Why a file was not taken. */
export type FileTrouble = 'too-large' | 'not-json' | 'not-ours' | 'later-version' | 'empty' | 'not-valid';

export type FileReading =
  | {
      readonly values: Readonly<Record<string, SettingValue>>;
      /** Names in the file that no setting has: left out. */
      readonly unknown: readonly string[];
    }
  | { readonly trouble: FileTrouble; readonly problems?: readonly SettingProblem[] };

/** Settings that people share between accounts: all but what the app keeps for itself. */
export const sharedParameters = parameters.filter(({ group }) => group !== 'own');

/** A file of all settings that are set. */
export function writeSettingsFile(raw: Readonly<Record<string, unknown>>): string {
  const set = sharedParameters.flatMap(({ name }) => {
    const is = v.safeParse(settingValue, raw[name]);
    return is.success && is.output !== null && is.output !== '' ? [[name, is.output] as const] : [];
  });
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: Object.fromEntries(set) }, null, 2)}\n`;
}

/**
 * Reads such a file. One with a value that makes no sense is refused as a whole, with what is wrong: half of somebody's
 * settings are worse than none. Never throws.
 */
export function readSettingsFile(text: string): FileReading {
  if (text.length > LARGEST) return { trouble: 'too-large' };
  const whole = parseJson(text);
  if (whole === undefined) return { trouble: 'not-json' };
  const file = v.safeParse(fileShape, whole);
  if (!file.success) return { trouble: 'not-ours' };
  if (file.output.version > VERSION) return { trouble: 'later-version' };
  const names = new Set(sharedParameters.map(({ name }) => name));
  const given = Object.entries(file.output.settings);
  const values = Object.fromEntries(given.filter(([name]) => names.has(name)));
  if (Object.keys(values).length === 0) return { trouble: 'empty' };
  const wrong = given.some(([name, one]) => names.has(name) && isObject(one));
  const { problems } = parseSettings(values);
  if (wrong || problems.length > 0) return { trouble: 'not-valid', problems };
  const unknown = given.map(([name]) => name).filter((name) => !names.has(name));
  return { values: values as Readonly<Record<string, SettingValue>>, unknown };
}

const LARGEST = 200_000;

const settingValue = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);

const fileShape = v.object({
  kind: v.literal(KIND),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});
