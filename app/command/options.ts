import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from './input';

/** Node's own reading of a command line. @throws InputError in one line for what it does not take. */
export const readOptions = <const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new InputError((error as Error).message.split('. ')[0] ?? 'wrong option');
  }
};
