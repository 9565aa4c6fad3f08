import { changedSwitches, defaultSwitches } from './server/api/control/switches';
import { ApiError } from './server/api/core/errors';

/**
 * What `--switch NAME=VALUE` asks for, checked as the helpdesk checks it: numbers as they are, `on` and `off`, words.
 * @throws an `Error` with one line that names the switch, or its value that is none
 */
export function switchesFrom(args: readonly string[]): Readonly<Record<string, unknown>> {
  const change = Object.fromEntries(
    args.map((arg) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(arg) ?? [];
      if (name === undefined || value === undefined) throw new Error(`--switch takes NAME=VALUE, not ${arg}`);
      return [name, switchValue(value)];
    }),
  );
  try {
    changedSwitches(defaultSwitches, change);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { description } = error.body as { readonly description?: string };
    throw new Error(`--switch: ${description}`);
  }
  return change;
}

function switchValue(value: string): string | number | boolean {
  if (/^\d+$/.test(value)) return Number(value);
  return value === 'on' ? true : value === 'off' ? false : value;
}
