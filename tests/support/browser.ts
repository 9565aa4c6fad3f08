import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { installFromNpm, installFromSystem } from './browser-install';
import { cacheFolder, type FoundBrowser, remember, remembered } from './browser-memory';

export type { FoundBrowser } from './browser-memory';

/** Where a browser may come from, in the order in which we ask. `BROWSER_SOURCE=npm,system` asks those alone, in its order. */
const sources = ['CHROME_PATH', 'system', 'playwright', 'npm', 'apt'] as const;
type Source = (typeof sources)[number];

/**
 * Takes the place of Playwright's own list, of which it repeats what a page on this machine can meet, but for
 * `ThirdPartyStoragePartitioning`: without it, other sites' frames have no storage at all, which people's browsers give.
 */
const disabledFeatures = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'PaintHolding',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

const arguments_ = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  `--disable-features=${disabledFeatures.join(',')}`,
];

/**
 * Starts a headless Chromium for tests, benchmarks and screenshots.
 * Rejects with one message naming the ways to get a browser when this machine has none.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const found = findBrowser();
  if (found === undefined) throw new Error(howToGetOne());
  return launch(found, options);
}

/** The browser that {@link ensureBrowser} settled on, or else the first one that lies where browsers lie. Installs nothing. */
export function findBrowser(): FoundBrowser | undefined {
  return fromEnvironment() ?? kept() ?? wanted().flatMap(lyingHere)[0];
}

/**
 * Finds a browser that really starts and, where there is none, installs one: from npm (Linux x64, no root needed), else
 * from the system's packages (root on Debian and Ubuntu). To be run once, before tests start: two processes unpacking
 * at the same time break each other's files.
 */
export async function ensureBrowser(say: (line: string) => void = () => {}): Promise<FoundBrowser> {
  const given = fromEnvironment();
  if (given !== undefined) return remember(await mustStart(given));
  for await (const candidate of candidates(say)) {
    const trouble = await whyNot(candidate);
    if (trouble === undefined) return remember(candidate);
    say(`browser: ${candidate.executablePath} does not start (${trouble})`);
  }
  throw new Error(howToGetOne());
}

async function* candidates(say: (line: string) => void): AsyncGenerator<FoundBrowser> {
  const known = kept();
  if (known !== undefined) yield known;
  for (const source of wanted()) {
    yield* lyingHere(source);
    if (source === 'npm') yield* installFromNpm(say);
    if (source === 'apt') yield* installFromSystem(say);
  }
}

function kept(): FoundBrowser | undefined {
  const found = remembered();
  return found !== undefined && wanted().includes(found.source as Source) ? found : undefined;
}

const launch = (found: FoundBrowser, options: LaunchOptions): Promise<Browser> =>
  chromium.launch({
    ...options,
    executablePath: found.executablePath,
    args: [...arguments_, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.args ?? [])],
    env: { ...environment(), ...found.env },
    timeout: 60_000,
  });

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** Starts it and draws something; form controls, because on a system without fonts these crash and plain text does not. */
async function whyNot(candidate: FoundBrowser): Promise<string | undefined> {
  let browser: Browser | undefined;
  try {
    browser = await launch(candidate, {});
    const page = await browser.newPage();
    await page.setContent('<input value="text"><select><option>choice</select><textarea>text</textarea>');
    await page.screenshot({ timeout: 20_000 });
    return undefined;
  } catch (error) {
    const lines = String(error).split('\n');
    const cause = lines.find((line) => /error while loading|cannot open|ENOENT|EACCES/.test(line)) ?? lines[0] ?? '';
    return cause.replace(/^.*?\[err\]\s*/, '').slice(0, 200);
  } finally {
    await browser?.close();
  }
}

async function mustStart(found: FoundBrowser): Promise<FoundBrowser> {
  const trouble = await whyNot(found);
  if (trouble !== undefined) throw new Error(`CHROME_PATH=${found.executablePath} does not start: ${trouble}`);
  return found;
}

function wanted(): readonly Source[] {
  const named = process.env.BROWSER_SOURCE?.split(',') ?? [];
  const known = named.filter((name): name is Source => sources.includes(name as Source));
  return known.length > 0 ? known : sources;
}

function fromEnvironment(): FoundBrowser | undefined {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '' || !wanted().includes('CHROME_PATH')) return undefined;
  if (!existsSync(path)) throw new Error(`CHROME_PATH=${path}: there is no such file`);
  return { source: 'CHROME_PATH', executablePath: path };
}

/** Browsers of that source that lie on this machine. */
function lyingHere(source: Source): FoundBrowser[] {
  const paths = source === 'system' ? systemPaths() : source === 'playwright' ? [chromium.executablePath()] : [];
  return paths
    .filter((path) => existsSync(path) && !isSnapStub(path))
    .map((executablePath) => ({ source, executablePath }));
}

function systemPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')],
    );
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** Ubuntu's `chromium-browser` is a script that only says how to install the snap. */
const isSnapStub = (path: string): boolean =>
  process.platform === 'linux' && readFileSync(path).subarray(0, 4096).includes('snap install');

const howToGetOne = (): string =>
  'No Chromium was found or could be installed. Either install Chrome or Chromium, or set CHROME_PATH to one, ' +
  `or run "npx playwright install --with-deps chromium". (Looked in: ${wanted().join(', ')}; kept in ${cacheFolder}.)`;
