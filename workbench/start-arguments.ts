import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from './server/store/make-folder';

/** What `--help` prints. */
export const usage = `npm run workbench [-- --app DIR|ZIP ...] [-- --switch NAME=VALUE ...] [-- --sdk URL|FILE] [-- --no-build]
  --app         one more packaged app, beside Evenkeel; may be given several times
  --switch      how the helpdesk behaves from the start (plan=team, fault=slow, endpointLimits=off, ...): the page's Admin
                lists them; may be given several times
  --sdk         another build of the framework's SDK than the npm package
  --no-build    take app and page as they were built last
  PORT          port on 127.0.0.1 (default 4700)
  DATA_DIR      folder of the embedded database (default .workbench)
  DATABASE_URL  a PostgreSQL server instead of the embedded database
  SEED=none     leave an empty workbench empty`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly build: boolean;
  readonly sdk: string | undefined;
  readonly app: readonly string[];
  readonly switches: readonly string[];
}

/** Reads the command line; an `Error` says what is wrong with it, and the usage. */
export function readArguments(): Arguments {
  const options = {
    help: { type: 'boolean' },
    'no-build': { type: 'boolean' },
    sdk: { type: 'string' },
    app: { type: 'string', multiple: true },
    switch: { type: 'string', multiple: true },
  } as const;
  try {
    const { values } = parseArgs({ options });
    return {
      help: values.help ?? false,
      build: !values['no-build'],
      sdk: values.sdk,
      app: values.app ?? [],
      switches: values.switch ?? [],
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** The port of the variable `PORT`. */
export function readPort(text = '4700'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT=${text} is not a port; use a number up to 65535.`);
  return port;
}

/** The address of the variable `DATABASE_URL`; undefined where there is none. */
export function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new Error('DATABASE_URL is not an address of PostgreSQL (postgres://user:password@host:port/database).');
}

/** Makes the folder of the embedded database; an `Error` says why it cannot be. */
export function openFolder(name: string): string {
  try {
    return makeFolder(name);
  } catch (error) {
    throw new Error(`DATA_DIR ${resolve(name)} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}
