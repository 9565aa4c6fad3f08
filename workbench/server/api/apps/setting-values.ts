import { invalid } from '../core/errors';
import type { Parameter } from './manifest';

/**
 * Settings in the type of their parameter: a checkbox is true or false, a number a number, anything else text. What
 * forms and zcli write as text (`"true"`, `"8"`) counts; 422 names the one that does not fit. `title` and `name` are the
 * app's in the tray.
 */
export function checkedSettings(
  given: Readonly<Record<string, unknown>>,
  parameters: readonly Parameter[],
): Record<string, unknown> {
  const types = new Map(parameters.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const type = types.get(name) ?? (name === 'title' || name === 'name' ? 'text' : undefined);
      if (type === undefined) throw invalid({ [name]: `${name} is not a parameter of this app` });
      if (value === null || value === '') return [name, null];
      const typed = type === 'checkbox' ? checkbox(value) : type === 'number' ? number(value) : text(value);
      if (typed === undefined) throw invalid({ [name]: `${name}: is not ${wanted[type] ?? 'a text'}` });
      return [name, typed];
    }),
  );
}

const wanted: Readonly<Record<string, string>> = { checkbox: 'true or false', number: 'a number' };

function checkbox(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

function number(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)) return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'object' ? undefined : String(value));
