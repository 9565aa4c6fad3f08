import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { buildStale, missingBuild, packageDir, pageDir } from './build';
import { seedIfEmpty } from './first-seed';
import { type PackagedApp, readPackagedApp } from './installed-app';
import { whenParentEnds } from './parent';
import type { InstalledApp } from './server/api/index';
import { startWorkbench, type Workbench } from './server/serve';
import { makeFolder } from './server/store/make-folder';
import { switchesFrom } from './switch-arguments';

const usage = `npm run workbench [-- --app DIR|ZIP ...] [-- --switch NAME=VALUE ...] [-- --sdk URL|FILE] [-- --no-build]
  --app         one more packaged app, beside Evenkeel; may be given several times
  --switch      how the helpdesk behaves from the start (plan=team, fault=slow, endpointLimits=off, ...): the page's Admin
                lists them; may be given several times
  --sdk         another build of the framework's SDK than the npm package
  --no-build    take app and page as they were built last
  PORT          port on 127.0.0.1 (default 4700)
  DATA_DIR      folder of the embedded database (default .workbench)
  DATABASE_URL  a PostgreSQL server instead of the embedded database
  SEED=none     leave an empty workbench empty`;

/** A stop that takes longer is a fault of its own. */
const STOP_LIMIT_MS = 8000;

const stop = new AbortController();
let opening: Promise<Workbench> | undefined;
const others: PackagedApp[] = [];
process.on('exit', () => {
  for (const other of others) other.close();
});
let stopBegan = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(() => void end());

try {
  await main();
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    await (await opening?.catch(() => undefined))?.close();
    process.exit(1);
  }
}

async function main(): Promise<void> {
  const { help, build, sdk, app, switches } = readArguments();
  if (help) return console.log(usage);
  const port = readPort(process.env.PORT);
  const databaseUrl = readDatabaseUrl(process.env.DATABASE_URL);
  const dataDir = databaseUrl === undefined ? openFolder(process.env.DATA_DIR ?? '.workbench') : undefined;
  const conditions = switchesFrom(switches);
  for (const path of app) others.push(readPackagedApp(path));
  refuseTwins(others);
  const missing = build ? await buildStale(console.log, stop.signal) : missingBuild();
  if (typeof missing === 'string') throw new Error(missing);

  console.log(dataDir === undefined ? 'opening PostgreSQL ...' : `opening ${dataDir} ...`);
  opening = startWorkbench({
    port,
    apps: [readPackage(packageDir), ...others.map((other) => other.app)],
    pageDir,
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(sdk === undefined ? {} : { sdk }),
  });
  const workbench = await opening;
  if (process.env.SEED !== 'none') await seedIfEmpty(workbench.url, dataDir, console.log);
  if (switches.length > 0) await turn(workbench.url, conditions);
  for (const { app: one, warnings } of others) {
    console.log(`installed ${one.name}`);
    for (const warning of warnings) console.log(`  warning: ${warning}`);
  }
  if (!stop.signal.aborted) console.log(`ready ${workbench.url}`);
}

/** Stops what was begun. A second signal does not wait, but one key press may come twice: from the terminal and from npm. */
async function end(): Promise<void> {
  if (stop.signal.aborted) {
    if (performance.now() - stopBegan > 1000) process.exit(130);
    return;
  }
  stopBegan = performance.now();
  stop.abort();
  const limit = setTimeout(() => {
    console.error('The workbench did not stop in time.');
    process.exit(1);
  }, STOP_LIMIT_MS);
  // A database that is being made is finished first: half of one could not be opened again.
  await (await opening?.catch(() => undefined))?.close();
  clearTimeout(limit);
  process.exit(0);
}

/** After the seed: what befalls an app must not befall the helpdesk's own beginning. */
async function turn(url: string, conditions: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${url}/workbench/switches`, { method: 'PUT', body: JSON.stringify(conditions) });
  if (!answer.ok) throw new Error(`The switches were refused: ${await answer.text()}`);
}

interface Arguments {
  readonly help: boolean;
  readonly build: boolean;
  readonly sdk: string | undefined;
  readonly app: readonly string[];
  readonly switches: readonly string[];
}

function readArguments(): Arguments {
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

/** Two apps of one name would share an address, a place in the bar and their settings. */
function refuseTwins(apps: readonly PackagedApp[]): void {
  const names = apps.map(({ app }) => app.name);
  const twin = names.find((name, at) => names.indexOf(name) !== at);
  if (twin !== undefined) throw new Error(`Two of the apps are called ${twin}.`);
}

function readPort(text = '4700'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT=${text} is not a port; use a number up to 65535.`);
  return port;
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new Error('DATABASE_URL is not an address of PostgreSQL (postgres://user:password@host:port/database).');
}

function openFolder(name: string): string {
  try {
    return makeFolder(name);
  } catch (error) {
    throw new Error(`DATA_DIR ${resolve(name)} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}

/** The app as it would be uploaded to Zendesk, under the name of its listing. */
function readPackage(dir: string): InstalledApp {
  const listing = v.safeParse(v.object({ app: v.object({ name: v.string() }) }), readJson('translations/en.json'));
  return {
    id: 1,
    name: listing.success ? listing.output.app.name : 'App',
    dir,
    manifest: readJson('manifest.json'),
  };

  function readJson(file: string): unknown {
    try {
      return JSON.parse(readFileSync(join(dir, file), 'utf8'));
    } catch (error) {
      throw new Error(`${join(dir, file)} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }
}
