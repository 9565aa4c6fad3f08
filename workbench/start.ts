import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildStale, missingBuild, packageDir, pageDir } from './build';
import { seedIfEmpty } from './first-seed';
import { type PackagedApp, readPackagedApp } from './installed-app';
import { whenParentEnds } from './parent';
import type { InstalledApp } from './server/api/index';
import { startWorkbench, type Workbench } from './server/serve';
import { openFolder, readArguments, readDatabaseUrl, readPort, usage } from './start-arguments';
import { switchesFrom } from './switch-arguments';

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

/** Two apps of one name would share an address, a place in the bar and their settings. */
function refuseTwins(apps: readonly PackagedApp[]): void {
  const names = apps.map(({ app }) => app.name);
  const twin = names.find((name, at) => names.indexOf(name) !== at);
  if (twin !== undefined) throw new Error(`Two of the apps are called ${twin}.`);
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
